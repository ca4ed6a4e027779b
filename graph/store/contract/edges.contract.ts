/** Contract of `statements`, `among`, `frontier` and `degrees`: the evidence behind an edge, edges by their ends. */
import { describe, expect, it } from 'vitest';
import { limits, relations, type EdgeKey } from '../../model';
import { hostileTexts } from './hostile';
import { checkedOnly, each, everything, expectSame, filtersOf, idsOf, outcome, seeds, type Lab } from './lab';
import { Chance } from './randomGraph';

const nothing: EdgeKey = {
  subject: 'lab:a',
  relation: 'CAUSES',
  object: 'lab:b',
  negated: false,
  qualifiers: {},
};

export function edgesContract(lab: Lab): void {
  describe('statements', () => {
    it.each(lab.graphs)(
      'lists the claims behind every edge, and those that deny it (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        const edges = await pair.oracle.frontier(await idsOf(pair), everything);
        expect(edges.some((edge) => edge.statements > 1)).toBe(true);
        let disputed = 0;
        await each(edges, async (edge) => {
          for (const filter of [everything, checkedOnly]) {
            await expectSame(pair, (store) => store.statements(edge, filter));
            await expectSame(pair, (store) => store.statements({ ...edge, negated: !edge.negated }, filter));
          }
          const { opposite } = await pair.oracle.statements(edge, everything);
          disputed += opposite.length;
        });
        expect(disputed).toBeGreaterThan(0);
      },
    );

    it('shows the evidence whatever group is looked through', async () => {
      const pair = await lab.pair(seeds[0]);
      const [edge] = await pair.oracle.frontier(await idsOf(pair), everything);
      for (const filter of await filtersOf(pair))
        await expectSame(pair, (store) => store.statements(edge ?? nothing, filter));
    });

    it('does not know an edge that has no claim', async () => {
      const { store } = await lab.pair(seeds[0]);
      await each(hostileTexts, async (text) => {
        for (const key of [
          { subject: text },
          { relation: text },
          { object: text },
          { qualifiers: { [text]: text } },
        ]) {
          expect(await outcome(() => store.statements({ ...nothing, ...key }, everything))).toEqual({
            failed: 'not_found',
          });
        }
      });
    });
  });

  describe('among', () => {
    it.each(lab.graphs)('gives all edges with both ends among some ids (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const ids = await idsOf(pair);
      const chance = new Chance(seed);
      for (const filter of await filtersOf(pair)) {
        for (const share of [0, 0.2, 0.5, 1]) {
          const some = [...chance.some(ids, share), 'lab:unknown'];
          await expectSame(pair, (store) => store.among([...some, ...some], filter));
        }
      }
      await expectSame(pair, (store) => store.among(hostileTexts, everything));
    });
  });

  describe('frontier', () => {
    it.each(lab.graphs)('gives all edges that touch some ids (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const ids = await idsOf(pair);
      const chance = new Chance(seed);
      for (const unchecked of [true, false]) {
        for (const share of [0, 0.1, 0.5, 1]) {
          const some = [...chance.some(ids, share), 'lab:unknown'];
          await expectSame(pair, (store) => store.frontier(some, { unchecked }));
          const chosen = chance.some([...relations, 'interacts with', 'constructor'], 0.3);
          await expectSame(pair, (store) => store.frontier(some, { unchecked, relations: chosen }));
        }
      }
      await expectSame(pair, (store) => store.frontier(hostileTexts, everything));
      await expectSame(pair, (store) => store.frontier(ids, { unchecked: true, relations: hostileTexts }));
      await expectSame(pair, (store) => store.frontier(ids, { unchecked: true, relations: [] }));
    });
  });

  describe('degrees', () => {
    it.each(seeds)('counts distinct neighbours in the order asked (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const ids = new Chance(seed).some(await idsOf(pair), 0.8);
      for (const filter of [everything, checkedOnly]) {
        const asked = ['lab:unknown', ...ids, ...ids.slice(0, 2), ...hostileTexts];
        await expectSame(pair, (store) => store.degrees(asked, filter));
        expect((await pair.store.degrees(asked, filter))[0]).toBe(0);
      }
      expect(await pair.store.degrees([], everything)).toEqual([]);
    });
  });

  it('among, frontier and degrees refuse more ids than one question may have', async () => {
    const { store } = await lab.pair(seeds[0]);
    const ids = Array.from({ length: limits.ids + 1 }, (_, at) => `lab:${at}`);
    expect(await outcome(() => store.among(ids, everything))).toEqual({ failed: 'bad_input' });
    expect(await outcome(() => store.frontier(ids, everything))).toEqual({ failed: 'bad_input' });
    expect(await outcome(() => store.degrees(ids, everything))).toEqual({ failed: 'bad_input' });
  });
}
