/** Contract of `claims`: which claims are counted over a whole graph, in which order, and what is told of each. */
import { describe, expect, it } from 'vitest';
import { limits, relations } from '../../model';
import type { ClaimRow, GraphStore } from '../types';
import { hostileTexts } from './hostile';
import { expectSame, seeds, type Lab } from './lab';

/** All rows, without the borders of batches, which each engine sets as suits it. */
async function rowsOf(store: GraphStore, some: readonly string[], unchecked: boolean): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for await (const batch of store.claims(some, { unchecked })) {
    expect(batch.length).toBeGreaterThan(0);
    expect(batch.length).toBeLessThanOrEqual(limits.exportBatch);
    rows.push(...batch);
  }
  return rows;
}

export function claimsContract(lab: Lab): void {
  describe('claims', () => {
    it.each(lab.graphs)('gives the claims of each relation and of several (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const asked = [
        ...relations.map((relation) => [relation]),
        ['HAS_SYMPTOM', 'SUBTYPE_OF'],
        [...relations],
      ];
      for (const some of [...asked, [], hostileTexts])
        for (const unchecked of [true, false])
          await expectSame(pair, (store) => rowsOf(store, some, unchecked));
      expect((await rowsOf(pair.store, relations, true)).length).toBeGreaterThan(10);
    });

    it('can be left in the middle', async () => {
      const { store } = await lab.pair(seeds[0]);
      for await (const batch of store.claims(relations, { unchecked: true })) {
        expect(batch.length).toBeGreaterThan(0);
        break;
      }
      expect((await rowsOf(store, relations, true)).length).toBeGreaterThan(10);
    });
  });

  if (lab.canWrite) frequencies(lab);
}

function frequencies(lab: Lab): void {
  describe('claims', () => {
    it('tells how often, as the evidence has it', async () => {
      const { store, dispose } = await lab.open();
      const source = { id: 's', title: 'S', publisher: null, date: null, url: null };
      const session = await store.startImport({ name: 'often' });
      const frequencies = [0.25, 1, 'HP:0040283', undefined];
      await session.writeStatements(
        frequencies.map((frequency, at) => ({
          id: `claim-${at}`,
          subject: 'DOID:1',
          relation: 'HAS_SYMPTOM',
          object: `SYMP:${at}`,
          negated: at === 1,
          qualifiers: {},
          evidence: {
            source,
            publications: [],
            ...(frequency === undefined ? {} : { frequency }),
            knowledgeLevel: 'knowledge_assertion',
            agentType: 'manual_agent',
          },
          attributes: {},
        })),
      );
      await session.complete();
      const claim = { subject: 'DOID:1', relation: 'HAS_SYMPTOM', qualifiers: {} };
      expect(await rowsOf(store, ['HAS_SYMPTOM'], false)).toEqual([
        { ...claim, object: 'SYMP:0', negated: false, frequency: 0.25 },
        { ...claim, object: 'SYMP:1', negated: true, frequency: 1 },
        { ...claim, object: 'SYMP:2', negated: false, frequency: 'HP:0040283' },
        { ...claim, object: 'SYMP:3', negated: false, frequency: null },
      ]);
      await dispose();
    });
  });
}
