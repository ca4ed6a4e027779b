/** Contract of `search`: what matches, why, in which order, and how many. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import type { GraphStore, SearchQuestion } from '../types';
import { hostileTexts } from './hostile';
import {
  checkedOnly,
  each,
  everything,
  expectSame,
  filtersOf,
  idsOf,
  outcome,
  seeds,
  type Lab,
  type Pair,
} from './lab';
import { namelessRecord } from './oracleData';
import { Chance } from './randomGraph';

/** A text changed the way that people do who type it. */
function mistyped(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return chance.pick([
    text.slice(0, at + 1),
    before + after,
    `${before}q${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
    text.toUpperCase(),
    text.split(' ').reverse().join(' - '),
    ` ${text}\t`,
  ]);
}

/** Queries made from what the graph holds: whole texts and mistyped ones. */
async function queriesOf(pair: Pair, seed: number): Promise<string[]> {
  const chance = new Chance(seed);
  const nodes = await pair.oracle.nodes(await idsOf(pair));
  const texts = [...new Set(nodes.flatMap((node) => [node.id, node.name, ...node.synonyms, ...node.xrefs]))];
  return [...texts, ...texts.map((text) => mistyped(text, chance))].filter(
    (text) => text.length <= limits.queryLength,
  );
}

const ask = (question: Partial<SearchQuestion> & { text: string }) => (store: GraphStore) =>
  store.search({ limit: limits.searchHitsMost, filter: everything, ...question });

export function searchContract(lab: Lab): void {
  describe('search', () => {
    it.each(lab.graphs)('finds, explains and ranks as the rules say (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      await each(await queriesOf(pair, seed), (text) => expectSame(pair, ask({ text })));
    });

    it.each(lab.graphs)(
      'keeps to a kind, a lens and the switch for unchecked claims (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        for (const filter of await filtersOf(pair)) {
          await each(['v', 'leg', 'pain', 'vein', 'doid'], async (text) => {
            await expectSame(pair, ask({ text, filter }));
            for (const kind of ['Condition', 'Symptom', 'Gene', 'Odd Category', 'Nonsense']) {
              await expectSame(pair, ask({ text, kind, filter }));
            }
          });
        }
      },
    );

    it('gives the best first where not all fit, with the whole total', async () => {
      const pair = await lab.pair(seeds[0]);
      for (const limit of [1, 2, 5]) await expectSame(pair, ask({ text: 'vein', limit }));
    });

    it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
      'takes %s as text',
      async (_, text) => {
        await expectSame(await lab.pair(seeds[1]), ask({ text, filter: checkedOnly }));
      },
    );

    it('refuses a text, a limit or a lens that is too long, and an unknown group', async () => {
      const { store } = await lab.pair(seeds[0]);
      const failed = { failed: 'bad_input' };
      expect(await outcome(() => ask({ text: 'x'.repeat(limits.queryLength + 1) })(store))).toEqual(failed);
      for (const limit of [0, -1, 1.5, Number.NaN, limits.searchHitsMost + 1]) {
        expect(await outcome(() => ask({ text: 'leg', limit })(store))).toEqual(failed);
      }
      const riskGroups = Array.from({ length: limits.riskGroups + 1 }, (_, at) => `lab:${at}`);
      expect(
        await outcome(() => ask({ text: 'leg', filter: { unchecked: true, riskGroups } })(store)),
      ).toEqual(failed);
      const unknown = { unchecked: true, riskGroups: ['lab:unknown'] };
      expect(await outcome(() => ask({ text: 'leg', filter: unknown })(store))).toEqual({
        failed: 'not_found',
      });
    });

    if (lab.canWrite) manyCandidates(lab);
  });
}

function manyCandidates(lab: Lab): void {
  it('finds the exact name among more candidates than it ranks, and says where its total is a lower bound', async () => {
    const { store } = await lab.open();
    const session = await store.startImport({ name: 'many' });
    const count = limits.searchCandidates + 100;
    const named = (id: string, name: string) => ({ ...namelessRecord(id), name });
    await session.writeNodes([
      ...Array.from({ length: count }, (_, at) => named(`lab:${at}`, `Veins number ${at}`)),
      named('lab:exact', 'Vein'),
      named('lab:last', 'Unrelated'),
    ]);
    await session.complete();
    const { hits, total } = await store.search({ text: 'vein', limit: 3, filter: everything });
    expect(hits[0]).toMatchObject({ node: { id: 'lab:exact' }, matched: { text: 'Vein', how: 'name' } });
    expect(hits).toHaveLength(3);
    for (const { matched } of hits.slice(1)) expect(matched.how).toBe('prefix');
    if (typeof total === 'number') expect(total).toBe(count + 1);
    else expect(total.atLeast).toBeLessThanOrEqual(count + 1);
    expect(typeof total === 'number' ? total : total.atLeast).toBeGreaterThanOrEqual(limits.searchCandidates);
  });
}
