/** Chosen concepts on the picture: what is missing or hidden comes in one step, as far as there is room. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../data/ask';
import { createExplorer, viewOf } from '../state/explorer';
import { aLibrary, aNode, aView } from '../state/fixtures';
import { bring } from './bring';

const nodes = ['a', 'b', 'c', 'd'].map((id) => aNode(id));
const ask = {
  among: (ids: readonly string[]) =>
    Promise.resolve({ nodes: nodes.filter(({ id }) => ids.includes(id)), edges: [], missing: [] }),
} as unknown as Ask;
const words = { adding: 'Adding', added: (n: number) => `Added ${n}`, allThere: 'All there' };
const started = (ids: readonly string[], hidden: string[] = [], most = 300) =>
  createExplorer('Start', aView(ids, { hidden }), aLibrary(nodes, []), { most });

describe('bringing concepts onto the picture', () => {
  it('adds what is missing and shows what is hidden, in one step that moves and marks nothing', async () => {
    const store = started(['a', 'b'], ['b']);
    const before = viewOf(store.getState());
    await bring(store, ask, ['b', 'c', 'd'], words);
    const view = viewOf(store.getState());
    expect(view.nodes).toMatchObject(before.nodes);
    expect(Object.keys(view.nodes).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(view.hidden).toEqual([]);
    expect(view.selection).toEqual(before.selection);
    expect(store.getState().history.steps.map(({ label }) => label)).toEqual(['Start', 'Added 3']);
    expect(new Set(Object.values(view.nodes).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });

  it('says so where all are there', async () => {
    const store = started(['a', 'b']);
    await bring(store, ask, ['a', 'b'], words);
    expect(store.getState()).toMatchObject({ announcement: 'All there' });
    expect(store.getState().history.steps).toHaveLength(1);
  });

  it('leaves out what finds no room, the last first, and says so', async () => {
    const store = started(['a'], [], 2);
    await bring(store, ask, ['a', 'b', 'c'], words);
    expect(Object.keys(viewOf(store.getState()).nodes).sort()).toEqual(['a', 'b']);
    expect(store.getState().full).toBe(true);
  });
});
