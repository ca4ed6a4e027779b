/** Contract of `neighbourCounts` and `neighbours`: what is counted is what is listed, and pages never gap or repeat. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import type { GraphStore, NeighbourAnswer, NeighbourQuestion } from '../types';
import { hostileTexts } from './hostile';
import { each, everything, expectSame, filtersOf, idsOf, outcome, seeds, type Lab } from './lab';

const orders: readonly NeighbourQuestion['order'][] = ['evidence', 'commonness', 'name', 'degree'];

const question = (id: string, rest: Partial<NeighbourQuestion> = {}): NeighbourQuestion => ({
  id,
  order: 'evidence',
  limit: limits.neighboursMost,
  filter: everything,
  ...rest,
});

/** All pages of a question, by its cursors. */
export async function walk(store: GraphStore, asked: NeighbourQuestion): Promise<NeighbourAnswer[]> {
  const pages = [await store.neighbours(asked)];
  for (let cursor = pages[0]?.nextCursor ?? null; cursor !== null;) {
    const page = await store.neighbours({ ...asked, cursor });
    expect(page.nodes.length).toBeGreaterThan(0);
    expect(cursor.length).toBeLessThanOrEqual(limits.cursorLength);
    pages.push(page);
    cursor = page.nextCursor;
  }
  return pages;
}

export function neighboursContract(lab: Lab): void {
  describe('neighbourCounts', () => {
    it.each(lab.graphs)(
      'counts distinct neighbours by relation, direction, polarity and kind (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        for (const filter of await filtersOf(pair)) {
          await each(await idsOf(pair), (id) =>
            expectSame(pair, (store) => store.neighbourCounts(id, filter)),
          );
        }
      },
    );

    it.each(lab.graphs)('comes with the node where both are asked for (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      for (const filter of await filtersOf(pair)) {
        await each(await idsOf(pair), (id) => expectSame(pair, (store) => store.node(id, filter)));
      }
    });

    it('does not know unknown and hostile ids', async () => {
      const { store } = await lab.pair(seeds[0]);
      const unknown = hostileTexts.filter((text) => text !== '__proto__');
      await each(unknown, async (id) => {
        expect(await outcome(() => store.neighbourCounts(id, everything))).toEqual({ failed: 'not_found' });
        expect(await outcome(() => store.node(id, everything))).toEqual({ failed: 'not_found' });
        expect(await outcome(() => store.neighbours(question(id)))).toEqual({ failed: 'not_found' });
      });
    });
  });

  describe('neighbours', () => {
    it.each(lab.graphs)(
      'lists every neighbour with all edges to it, in every order (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        for (const filter of await filtersOf(pair)) {
          await each(await idsOf(pair), async (id) => {
            for (const order of orders) {
              const asked = question(id, { order, filter });
              // A cursor is an engine's own affair, but here everything fits on one page.
              await expectSame(pair, (store) => store.neighbours(asked));
            }
          });
        }
      },
    );

    it.each(lab.graphs)('keeps to a relation, a direction and a kind (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      await each(await idsOf(pair), async (id) => {
        for (const { relation, direction, kind } of await pair.oracle.neighbourCounts(id, everything)) {
          for (const part of [{ relation }, { direction }, { kind }, { relation, direction, kind }]) {
            await expectSame(pair, (store) => store.neighbours(question(id, part)));
          }
        }
        await expectSame(pair, (store) => store.neighbours(question(id, { relation: 'NO_SUCH_RELATION' })));
      });
    });

    it.each(lab.graphs)(
      'pages without gap or repeat, whatever the order and the page (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        await each((await idsOf(pair)).entries(), async ([at, id]) => {
          const order = orders[at % orders.length] ?? 'name';
          const whole = await pair.oracle.neighbours(question(id, { order }));
          for (const limit of [1, 2, 3]) {
            const pages = await walk(pair.store, question(id, { order, limit }));
            expect(pages.flatMap((page) => page.nodes)).toEqual(whole.nodes);
            expect(pages.every((page) => page.total === whole.total)).toBe(true);
            expect(pages.slice(0, -1).every((page) => page.nodes.length === limit)).toBe(true);
            const edges = pages.flatMap((page) => page.edges.map((edge) => edge.id));
            expect(edges.toSorted()).toEqual(whole.edges.map((edge) => edge.id).toSorted());
          }
        });
      },
    );

    if (lab.hasGroups) cursorsOf(lab);

    it('refuses cursors that are none', async () => {
      const pair = await lab.pair(seeds[0]);
      const [id = ''] = await idsOf(pair);
      const wrong = [...hostileTexts, 'bnVsbA', 'W10', 'e30', 'MQ', 'x'.repeat(limits.cursorLength + 1)];
      for (const cursor of wrong) {
        expect(await outcome(() => pair.store.neighbours(question(id, { cursor })))).toEqual({
          failed: 'bad_input',
        });
      }
    });

    it('refuses a limit that is none or beyond its cap', async () => {
      const pair = await lab.pair(seeds[0]);
      const [id = ''] = await idsOf(pair);
      for (const limit of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, limits.neighboursMost + 1]) {
        expect(await outcome(() => pair.store.neighbours(question(id, { limit })))).toEqual({
          failed: 'bad_input',
        });
      }
    });
  });
}

function cursorsOf(lab: Lab): void {
  it('takes a cursor back only with the question that it came from', async () => {
    const pair = await lab.pair(seeds[0]);
    const [lens = []] = (await filtersOf(pair))
      .map((filter) => filter.riskGroups)
      .filter((groups) => groups.length > 0);
    expect(lens).not.toEqual([]);
    await each(await idsOf(pair), async (id) => {
      const asked = question(id, { limit: 1 });
      const { nextCursor: cursor, nodes } = await pair.store.neighbours(asked);
      if (cursor === null || nodes[0] === undefined) return;
      const others: Partial<NeighbourQuestion>[] = [
        { id: nodes[0].id === id ? 'SYMP:😀' : nodes[0].id },
        { order: 'name' },
        { relation: 'CAUSES' },
        { direction: 'out' },
        { kind: 'Condition' },
        { filter: { ...everything, unchecked: false } },
        { filter: { ...everything, riskGroups: lens } },
      ];
      for (const other of others) {
        expect(await outcome(() => pair.store.neighbours({ ...asked, cursor, ...other }))).toEqual({
          failed: 'bad_input',
        });
      }
      expect(await outcome(() => pair.store.neighbours({ ...asked, cursor }))).toHaveProperty('answer');
    });
  });
}
