import { describe, expect, it } from 'vitest';
import { edgeOf } from '@/graph/answers/edgeOf';
import type { Evidence, Statement } from '@/graph/model';
import { uniteClaims, uniteEdges } from './unite';

const claim = (id: string, source: string, more: Partial<Evidence> = {}): Statement => ({
  id,
  dataset: 'd',
  subject: 'a',
  relation: 'CAUSES',
  object: 'b',
  negated: false,
  qualifiers: {},
  evidence: {
    source: { id: source, title: source, publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
    ...more,
  },
  attributes: {},
});

describe('uniteEdges', () => {
  it.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['plain claims', {}, {}],
    ['how often', { commonness: 'common' }, { commonness: 'mostCommon' }],
    ['how often, under one condition', { commonness: 'mostCommon', context: 'at night' }, {}],
    ['lines of treatment', { treatmentLine: 2 }, { treatmentLine: 1 }],
    ['what a program found', { agentType: 'text_mining_agent' }, {}],
  ])('sums up two sources as all of their claims would be: %s', (_, one, other) => {
    const [first, second] = [claim('1', 'one', one), claim('2', 'two', other)];
    expect(uniteEdges(edgeOf([first]), edgeOf([second]))).toEqual(edgeOf([first, second]));
  });

  it('counts no claim of a shared source twice', () => {
    const edge = edgeOf([claim('1', 'one'), claim('2', 'two')]);
    expect(uniteEdges(edge, edge)).toEqual(edge);
  });
});

describe('uniteClaims', () => {
  it('knows a claim again, whatever the order of its parts', () => {
    const { evidence, ...rest } = claim('1', 'one');
    expect(uniteClaims([claim('1', 'one')], [{ evidence, ...rest }])).toHaveLength(1);
  });

  it('keeps one that was changed', () => {
    expect(uniteClaims([claim('1', 'one')], [claim('1', 'one', { note: 'corrected' })])).toHaveLength(2);
  });
});
