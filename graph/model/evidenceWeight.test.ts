import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentFactor, edgeWeight, evidenceWeight, isUnchecked, levelWeight } from './evidenceWeight';
import { agentTypes, knowledgeLevels } from './statement';

describe('evidenceWeight', () => {
  it.each([
    ['knowledge_assertion', 'manual_agent', 0, 0.8],
    ['knowledge_assertion', 'manual_agent', 1, 0.85],
    ['knowledge_assertion', 'manual_agent', 3, 0.95],
    ['knowledge_assertion', 'manual_agent', 90, 0.95],
    ['knowledge_assertion', 'text_mining_agent', 0, 0.4],
    ['prediction', 'computational_model', 0, 0.15],
    ['not_provided', 'not_provided', 0, 0.28],
    ['observation', 'manual_validation_of_automated_agent', 2, 0.64],
  ] as const)('%s by %s with %i publications: %d', (knowledgeLevel, agentType, publications, weight) => {
    const evidence = {
      knowledgeLevel,
      agentType,
      publications: Array.from({ length: publications }, (_, at) => `PMID:${at}`),
    };
    expect(evidenceWeight(evidence)).toBe(weight);
  });

  it('is from 0 to 0.95 for all evidence, and more with a publication', () => {
    for (const knowledgeLevel of knowledgeLevels) {
      for (const agentType of agentTypes) {
        const bare = evidenceWeight({ knowledgeLevel, agentType, publications: [] });
        expect(bare).toBeGreaterThan(0);
        expect(bare).toBeLessThan(0.95);
        expect(evidenceWeight({ knowledgeLevel, agentType, publications: ['PMID:1'] })).toBeGreaterThan(bare);
      }
    }
  });

  it('trusts no program more than a person', () => {
    for (const agentType of agentTypes) {
      if (isUnchecked({ agentType })) expect(agentFactor[agentType]).toBeLessThan(agentFactor.not_provided);
    }
    expect(Math.max(...Object.values(levelWeight))).toBe(levelWeight.knowledge_assertion);
  });
});

describe('isUnchecked', () => {
  it('is what a program found and nobody looked at', () => {
    expect(agentTypes.filter((agentType) => !isUnchecked({ agentType }))).toEqual([
      'manual_agent',
      'manual_validation_of_automated_agent',
      'not_provided',
    ]);
  });
});

describe('edgeWeight', () => {
  it.each([
    [[], 0],
    [[['a', 0.8]], 0.8],
    [
      [
        ['a', 0.8],
        ['a', 0.3],
      ],
      0.8,
    ],
    [
      [
        ['a', 0.3],
        ['a', 0.8],
      ],
      0.8,
    ],
    [
      [
        ['a', 0.8],
        ['b', 0.8],
      ],
      0.96,
    ],
    [
      [
        ['a', 0.5],
        ['b', 0.5],
        ['c', 0.5],
      ],
      0.875,
    ],
  ] as const)('%o: %d', (claims, weight) => {
    expect(edgeWeight(claims)).toBe(weight);
  });

  it('does not depend on the order of claims, never falls with one more, and stays below or at 1', () => {
    const claim = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 0, max: 950 }).map((part) => part / 1000),
    );
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), claim, (claims, more) => {
        expect(edgeWeight(claims.toReversed())).toBe(edgeWeight(claims));
        expect(edgeWeight([...claims, more])).toBeGreaterThanOrEqual(edgeWeight(claims));
        expect(edgeWeight(claims)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
