/** Contract of `neighbours` at a hub, where an engine may take another way to the same answer. */
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../model';
import type { GraphFilter, NeighbourQuestion } from '../types';
import { checkedOnly, everything, expectSame, type Lab, type Pair } from './lab';
import { walk } from './neighbours.contract';
import { randomHub } from './randomGraph';

const id = 'DOID:hub';
/** Enough to be a hub for any engine, and no more, for the sake of time. */
const neighbours = 400;

export function hubContract(lab: Lab): void {
  describe('a hub', () => {
    let pair: Pair;
    beforeAll(async () => {
      pair = await lab.filled([randomHub(1, neighbours)]);
    });
    const ask = (rest: Partial<NeighbourQuestion>): NeighbourQuestion => ({
      id,
      order: 'evidence',
      limit: limits.neighboursMost,
      filter: everything,
      ...rest,
    });

    it('has counts that agree with what it lists', async () => {
      for (const filter of [everything, checkedOnly])
        await expectSame(pair, (store) => store.neighbourCounts(id, filter));
    });

    it.each(['evidence', 'commonness', 'name', 'degree'] as const)(
      'is walked without gap or repeat by %s',
      async (order) => {
        const [group] = await pair.oracle.riskGroups({ unchecked: true });
        const lens: GraphFilter = { unchecked: true, riskGroups: [group?.node.id ?? ''] };
        for (const filter of [everything, checkedOnly, lens]) {
          for (const part of [{}, { direction: 'in', kind: 'Condition' }, { relation: 'CAUSES' }] as const) {
            const all = await walk(pair.oracle, ask({ order, filter, ...part }));
            for (const limit of [83, limits.neighboursMost]) {
              const pages = await walk(pair.store, ask({ order, limit, filter, ...part }));
              expect(pages.flatMap((page) => page.nodes.map((node) => node.id))).toEqual(
                all.flatMap((page) => page.nodes.map((node) => node.id)),
              );
              expect(pages.flatMap((page) => page.edges).toSorted(byId)).toEqual(
                all.flatMap((page) => page.edges).toSorted(byId),
              );
              expect(new Set(pages.map((page) => page.total))).toEqual(new Set([all[0]?.total]));
            }
          }
        }
      },
    );

    it('is found, exported and looked through like any other', async () => {
      await expectSame(pair, (store) => store.search({ text: 'doid 1', limit: 100, filter: everything }));
      await expectSame(pair, (store) => store.topNodes('Condition', 100, checkedOnly));
      await expectSame(pair, (store) => store.lens([id], { unchecked: true }));
      await expectSame(pair, (store) => store.frontier([id], { unchecked: false }));
    });
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
