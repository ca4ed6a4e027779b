import { describe, expect, it } from 'vitest';
import type { Evidence, StatementRecord } from '../model';
import { edgeOf, edgesOf } from './edgeOf';

const claim = (
  id: string,
  source: string,
  evidence: Partial<Evidence> = {},
  rest: Partial<StatementRecord> = {},
): StatementRecord => ({
  id,
  subject: 'a:1',
  relation: 'CAUSES',
  object: 'a:2',
  negated: false,
  qualifiers: {},
  evidence: {
    source: { id: source, title: source, publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
    ...evidence,
  },
  attributes: {},
  ...rest,
});

describe('edgeOf', () => {
  it('sums claims up by distinct sources', () => {
    expect(
      edgeOf([
        claim('1', 's:b', { commonness: 'occasional', treatmentLine: 2, context: 'at night' }),
        claim('2', 's:a', { commonness: 'mostCommon', context: 'at night' }),
        claim('3', 's:b', { treatmentLine: 1, context: 'at night', agentType: 'text_mining_agent' }),
      ]),
    ).toEqual({
      id: 'a%3A1|CAUSES|a%3A2+',
      subject: 'a:1',
      relation: 'CAUSES',
      object: 'a:2',
      negated: false,
      qualifiers: {},
      statements: 3,
      sources: 2,
      sourceIds: ['s:a', 's:b'],
      weight: 0.96,
      commonness: 'mostCommon',
      context: 'at night',
      treatmentLine: 1,
      unchecked: 1,
    });
  });

  it('tells a context only where all claims share it', () => {
    expect(edgeOf([claim('1', 's', { context: 'at night' }), claim('2', 's')]).context).toBeNull();
    expect(edgeOf([claim('1', 's'), claim('2', 's', { context: 'at night' })]).context).toBeNull();
    expect(edgeOf([claim('1', 's', { context: 'a' }), claim('2', 's', { context: 'b' })]).context).toBeNull();
    expect(edgeOf([claim('1', 's')])).toMatchObject({ context: null, commonness: null, treatmentLine: null });
  });

  it('tells no commonness that holds only in a context which the edge cannot tell', () => {
    const ifRepeated = { context: 'if cramps come back', commonness: 'mostCommon' } as const;
    expect(edgeOf([claim('1', 's', ifRepeated)])).toMatchObject({ commonness: 'mostCommon' });
    expect(edgeOf([claim('1', 's', ifRepeated), claim('2', 's')]).commonness).toBeNull();
    expect(
      edgeOf([claim('1', 's', ifRepeated), claim('2', 's', { commonness: 'occasional' })]),
    ).toMatchObject({
      commonness: 'occasional',
      context: null,
    });
  });

  it('is made of at least one claim', () => {
    expect(() => edgeOf([])).toThrow(RangeError);
  });
});

describe('edgesOf', () => {
  it('keeps polarity and qualifiers apart, in the order of edge ids', () => {
    const edges = edgesOf([
      claim('1', 's', {}, { object: 'a:3' }),
      claim('2', 's', {}, { negated: true }),
      claim('3', 's', {}, { qualifiers: { q: 'x' } }),
      claim('4', 's'),
      claim('5', 's', {}, { qualifiers: { q: 'x' } }),
    ]);
    expect(edges.map(({ id, statements }) => [id, statements])).toEqual([
      ['a%3A1|CAUSES|a%3A2+', 1],
      ['a%3A1|CAUSES|a%3A2-', 1],
      ['a%3A1|CAUSES|a%3A2|q%3Dx+', 2],
      ['a%3A1|CAUSES|a%3A3+', 1],
    ]);
  });
});
