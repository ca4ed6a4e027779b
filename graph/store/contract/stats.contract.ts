/** Contract of `stats`, `datasets` and `health`: what a store says of itself. */
import { describe, expect, it } from 'vitest';
import type { DatasetSummary, GraphFilter, GraphStore } from '../types';
import { everything, expectSame, filtersOf, seeds, type Lab } from './lab';

/** When an import ended differs from store to store. */
const timeless = (datasets: readonly DatasetSummary[]) =>
  datasets.map((dataset) => ({ ...dataset, importedAt: null }));

/** Stats without what differs from store to store. */
export async function statsOf(store: GraphStore, filter: GraphFilter): Promise<unknown> {
  const stats = await store.stats(filter);
  return { ...stats, revision: null, datasets: timeless(stats.datasets) };
}

export function statsContract(lab: Lab): void {
  describe('stats', () => {
    it.each(lab.graphs)('counts nodes, claims, kinds, relations and sources (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      for (const filter of await filtersOf(pair)) await expectSame(pair, (store) => statsOf(store, filter));
    });

    it('names the revision that the store is at', async () => {
      const { store } = await lab.pair(seeds[0]);
      expect((await store.stats(everything)).revision).toBe(await store.revision());
    });
  });

  describe('datasets', () => {
    it.each(lab.graphs)('lists them, the earliest first (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      await expectSame(pair, async (store) => timeless(await store.datasets()));
      for (const { state, importedAt } of await pair.store.datasets()) {
        expect(state).toBe('complete');
        if (lab.canWrite) expect(importedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      }
    });
  });

  if (lab.canWrite) emptyStore(lab);
}

function emptyStore(lab: Lab): void {
  it('is all zeros for an empty store', async () => {
    const { store } = await lab.open();
    expect(await statsOf(store, everything)).toEqual({
      nodes: 0,
      statements: 0,
      unchecked: 0,
      kinds: {},
      relations: {},
      sources: [],
      datasets: [],
      revision: null,
    });
    expect(await store.search({ text: 'leg', limit: 1, filter: everything })).toEqual({
      hits: [],
      total: 0,
    });
    expect(await store.riskGroups({ unchecked: true })).toEqual([]);
  });

  it('health says which engine it is and that it can be written to', async () => {
    const { store } = await lab.open();
    const health = await store.health();
    expect(health.engine).not.toBe('');
    expect(health.engineVersion).toMatch(/\d/);
    expect(health.schemaVersion).toBeGreaterThanOrEqual(1);
    expect(health.writable).toBe(true);
  });
}
