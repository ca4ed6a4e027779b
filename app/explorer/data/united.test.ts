import { describe, expect, it } from 'vitest';
import { anEdge, aNode } from '../state/fixtures';
import type { Details, DetailsGroup } from './details';
import { uniteGroups, uniteProposals } from './united';

const [a, b] = [aNode('a'), aNode('b')];
const groupOf = (
  relation: string,
  direction: 'in' | 'out',
  others: readonly string[],
  centre: string,
  more: Partial<DetailsGroup> = {},
): DetailsGroup => ({
  relation,
  direction,
  count: others.length,
  countInLens: null,
  items: others.map((other) => ({
    edge: direction === 'out' ? anEdge(centre, relation, other) : anEdge(other, relation, centre),
    other,
  })),
  nextCursor: null,
  ...more,
});
const detailsOf = (node: Details['node'], more: Partial<Details>): Details => ({
  node,
  counts: [],
  groups: [],
  nodes: [],
  sameAs: { proposals: [], total: 0 },
  ...more,
});

describe('details of concepts that are shown as one', () => {
  it('have every claim once, relation by relation, each with its own concept', () => {
    const united = uniteGroups([
      detailsOf(a, {
        groups: [
          groupOf('CAUSES', 'in', ['x'], 'a'),
          groupOf('TREATS', 'in', ['y'], 'a', { countInLens: 1 }),
        ],
      }),
      detailsOf(b, {
        groups: [
          groupOf('HAS_SYMPTOM', 'out', ['z'], 'b'),
          groupOf('TREATS', 'in', ['y', 'w'], 'b', { count: 30, countInLens: 2, nextCursor: 'next' }),
        ],
      }),
    ]);
    expect(
      united.map(({ relation, count, countInLens, next }) => [relation, count, countInLens, next]),
    ).toEqual([
      ['CAUSES', 1, null, null],
      ['HAS_SYMPTOM', 1, null, null],
      ['TREATS', 31, 3, b],
    ]);
    expect(united[2]?.items.map(({ item, centre }) => [item.edge.id, centre.id])).toEqual([
      [anEdge('y', 'TREATS', 'a').id, 'a'],
      [anEdge('y', 'TREATS', 'b').id, 'b'],
      [anEdge('w', 'TREATS', 'b').id, 'b'],
    ]);
  });

  it('are those of one concept where it is alone', () => {
    const groups = [groupOf('CAUSES', 'in', ['x'], 'a'), groupOf('own relation', 'out', ['y'], 'a')];
    expect(uniteGroups([detailsOf(a, { groups })])).toMatchObject(
      groups.map(({ relation, direction, count }) => ({ relation, direction, count })),
    );
  });

  it('propose what either proposes, but not each other', () => {
    const c = aNode('c');
    const all = [
      detailsOf(a, {
        sameAs: {
          proposals: [
            { node: b, codes: ['X:1'] },
            { node: c, codes: ['X:1'] },
          ],
          total: 5,
        },
      }),
      detailsOf(b, {
        sameAs: {
          proposals: [
            { node: a, codes: ['X:1'] },
            { node: c, codes: ['X:1', 'X:2'] },
          ],
          total: 2,
        },
      }),
    ];
    expect(uniteProposals(all)).toEqual({ proposals: [{ node: c, codes: ['X:1', 'X:2'] }], unlisted: 3 });
  });
});
