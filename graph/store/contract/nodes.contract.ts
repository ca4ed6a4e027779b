/** Contract of `nodes`: the join of records, in the order asked. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import { hostileTexts } from './hostile';
import { expectSame, idsOf, outcome, seeds, type Lab } from './lab';

export function nodesContract(lab: Lab): void {
  describe('nodes', () => {
    it.each(lab.graphs)('joins the records of both data sets (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const ids = await idsOf(pair);
      expect(ids.length).toBeGreaterThan(15);
      await expectSame(pair, (store) => store.nodes(ids));
    });

    it('keeps the order asked, answers as often as asked and leaves unknown ids out', async () => {
      const pair = await lab.pair(seeds[0]);
      const [a = '', b = '', c = ''] = await idsOf(pair);
      const nodes = await pair.store.nodes([c, 'lab:unknown', a, c, b]);
      expect(nodes.map((node) => node.id)).toEqual([c, a, c, b]);
      expect(await pair.store.nodes([])).toEqual([]);
    });

    it('takes ids as text, whatever they contain', async () => {
      const pair = await lab.pair(seeds[0]);
      await expectSame(pair, (store) => store.nodes(hostileTexts));
    });

    it('refuses more ids than one question may have', async () => {
      const { store } = await lab.pair(seeds[0]);
      const ids = Array.from({ length: limits.ids + 1 }, (_, at) => `lab:${at}`);
      expect(await outcome(() => store.nodes(ids))).toEqual({ failed: 'bad_input' });
      expect(await outcome(() => store.nodes(ids.slice(1)))).toEqual({ answer: [] });
    });
  });
}
