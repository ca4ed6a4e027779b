/** Contract of what a ranking asks: the same conditions with the same points and claims from every engine. */
import { describe, expect, it } from 'vitest';
import { Ranker, type RankAnswer } from '../../answers/rank/ranker';
import type { GraphFilter, GraphStore } from '../types';
import { claim, evidenceOf } from './smallGraph';
import { checkedOnly, everything, expectSame, filtersOf, idsOf, outcome, type Lab } from './lab';

const ranked = (
  store: GraphStore,
  observed: readonly string[],
  absent: readonly string[],
  filter: GraphFilter,
): Promise<RankAnswer> => new Ranker(store).rank({ observed, absent, limit: 20, filter });

export function rankContract(lab: Lab): void {
  describe('ranking', () => {
    it.each(lab.graphs)('is the same for the symptoms of a graph (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const nodes = await pair.oracle.nodes(await idsOf(pair));
      const symptoms = nodes.filter(({ kind }) => kind === 'Symptom').map(({ id }) => id);
      expect(symptoms.length).toBeGreaterThan(1);
      for (const filter of await filtersOf(pair)) {
        await expectSame(pair, (store) => ranked(store, symptoms.slice(0, 1), symptoms.slice(1, 2), filter));
        await expectSame(pair, (store) => ranked(store, symptoms, [], filter));
      }
    });
  });

  if (lab.canWrite) revisions(lab);
}

function revisions(lab: Lab): void {
  describe('ranking', () => {
    it('reads an index once for a revision, and anew after a write', async () => {
      const { store, dispose } = await lab.open();
      const add = async (name: string, condition: string): Promise<void> => {
        const session = await store.startImport({ name });
        await session.writeStatements([
          claim(name, [condition, 'HAS_SYMPTOM', 'pain'], evidenceOf('a')),
          claim(`${name}-2`, [condition, 'HAS_SYMPTOM', 'itch'], evidenceOf('b', 'text_mining_agent')),
        ]);
        await session.complete();
      };
      await add('first', 'one');
      const ranker = new Ranker(store);
      const ask = async (symptom: string, filter: GraphFilter): Promise<string[]> => {
        const { conditions } = await ranker.rank({ observed: [symptom], absent: [], limit: 5, filter });
        return conditions.map(({ node }) => node.id);
      };
      const both = (): Promise<string[]> => ask('lab:pain', checkedOnly);
      expect(await both()).toEqual(['lab:one']);
      await add('second', 'two');
      expect(await both()).toEqual(['lab:one', 'lab:two']);
      // What a program found counts only where it is asked for.
      expect(await ask('lab:itch', everything)).toEqual(['lab:one', 'lab:two']);
      expect(await outcome(() => ask('lab:itch', checkedOnly))).toEqual({ failed: 'bad_input' });
      await store.removeDataset('first');
      expect(await both()).toEqual(['lab:two']);
      await dispose();
    });
  });
}
