/** openapi.json tells the truth: what is answered has exactly the described fields, and the types say the same. */
import { compare, type Comparison } from '@/graph/answers/compare/compare';
import { Ranker, type RankAnswer } from '@/graph/answers/rank/ranker';
import { linksBetween, type PathsAnswer } from '@/graph/answers/paths/paths';
import type { Edge, GraphNode, Lens, Statement } from '@/graph/model';
import type {
  GraphStats,
  NeighbourAnswer,
  SameAsAnswer,
  SearchAnswer,
  StatementsAnswer,
} from '@/graph/store/types';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { findAmong } from '../findAmong';
import { smallStore } from '../testing/graph';
import {
  amongAnswer,
  compareAnswer,
  lensAnswer,
  neighboursAnswer,
  nodeAnswer,
  pathsAnswer,
  riskGroupsAnswer,
  sameAsAnswer,
  searchAnswer,
  statementsAnswer,
  statsAnswer,
} from './answers';
import { rankAnswer } from './rank';
import type { edge, node, statement } from './model';

const filter = { unchecked: true, riskGroups: [] };
const store = await smallStore();
const neighbours = (id: string) => store.neighbours({ id, order: 'evidence', limit: 10, filter });
const key = {
  subject: 'T:veins',
  relation: 'HAS_SYMPTOM',
  object: 'T:cramp',
  negated: false,
  qualifiers: {},
};

const rows: [string, z.ZodType, () => Promise<unknown>][] = [
  ['stats', statsAnswer, () => store.stats(filter)],
  ['search', searchAnswer, () => store.search({ text: 'cramp', limit: 10, filter })],
  ['node', nodeAnswer, () => store.node('T:cramp', filter)],
  ['sameAs', sameAsAnswer, () => store.sameAs('T:cramp', filter)],
  ['neighbours', neighboursAnswer, () => neighbours('T:cramp')],
  ['neighbours with qualifiers', neighboursAnswer, () => neighbours('t:http%3A%2F%2Fx%2Fy%3Fz%23%25')],
  ['statements', statementsAnswer, () => store.statements(key, filter)],
  ['among', amongAnswer, () => findAmong(store, ['T:cramp', 'T:veins', 'T:gone'], filter)],
  ['compare', compareAnswer, () => compare({ ids: ['T:cramp', 'T:veins'], limit: 10, filter }, store)],
  [
    'rank',
    rankAnswer,
    () => new Ranker(store).rank({ observed: ['T:cramp'], absent: ['HP:0003394'], limit: 10, filter }),
  ],
  [
    'paths',
    pathsAnswer,
    () => linksBetween({ from: 'T:women', to: 'T:cramp', maxLength: 4, limit: 5, filter }, store),
  ],
  ['lens', lensAnswer, () => store.lens(['T:women'], filter)],
  ['riskGroups', riskGroupsAnswer, async () => ({ groups: await store.riskGroups(filter) })],
];

test.each(rows)('%s', async (_, schema, ask) => {
  const answered: unknown = JSON.parse(JSON.stringify(await ask()));
  expect(schema.parse(answered)).toEqual(answered);
});

test('the types agree, both ways', () => {
  expectTypeOf<GraphNode>().toExtend<z.infer<typeof node>>();
  expectTypeOf<z.infer<typeof node>>().toExtend<GraphNode>();
  expectTypeOf<Edge>().toExtend<z.infer<typeof edge>>();
  expectTypeOf<z.infer<typeof edge>>().toExtend<Edge>();
  expectTypeOf<Statement>().toExtend<z.infer<typeof statement>>();
  expectTypeOf<z.infer<typeof statement>>().toExtend<Statement>();
  expectTypeOf<Lens>().toExtend<z.infer<typeof lensAnswer>>();
  expectTypeOf<Comparison>().toExtend<z.infer<typeof compareAnswer>>();
  expectTypeOf<RankAnswer>().toExtend<z.infer<typeof rankAnswer>>();
  expectTypeOf<PathsAnswer>().toExtend<z.infer<typeof pathsAnswer>>();
  expectTypeOf<GraphStats>().toExtend<z.infer<typeof statsAnswer>>();
  expectTypeOf<SameAsAnswer>().toExtend<z.infer<typeof sameAsAnswer>>();
  expectTypeOf<SearchAnswer>().toExtend<z.infer<typeof searchAnswer>>();
  expectTypeOf<NeighbourAnswer>().toExtend<z.infer<typeof neighboursAnswer>>();
  expectTypeOf<StatementsAnswer>().toExtend<z.infer<typeof statementsAnswer>>();
});
