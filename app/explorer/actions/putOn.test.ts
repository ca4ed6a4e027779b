/** What an answer names, put on the picture: whole units, near what they are tied to, as far as there is room. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../data/ask';
import { createExplorer, viewOf } from '../state/explorer';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { putOn, type Unit } from './putOn';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aNode(id));
const edges = [anEdge('a', 'CAUSES', 'b'), anEdge('b', 'CAUSES', 'c'), anEdge('c', 'CAUSES', 'd')];
const ask = {
  among: (ids: readonly string[]) =>
    Promise.resolve({
      nodes: nodes.filter(({ id }) => ids.includes(id)),
      edges: edges.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object)),
      missing: [],
    }),
} as unknown as Ask;

/** A chain of concepts, each beside the ones before and after it. */
const chain = (...ids: string[]): Unit =>
  ids.map((id, at) => ({
    node: aNode(id),
    beside: [ids[at - 1], ids[at + 1]].flatMap((other) => other ?? []),
  }));

const started = (ids: readonly string[], most = 300) =>
  createExplorer('Start', aView(ids), aLibrary(nodes.slice(0, 1), []), { most });
const told = ({ added, left }: { added: number; left: number }) => `${added} added, ${left} left`;

describe('putting an answer on the picture', () => {
  it('is one step that adds what is missing, moves nothing and marks all of it', async () => {
    const store = started(['a', 'e']);
    const before = viewOf(store.getState()).nodes;
    expect(await putOn(store, ask, [chain('a', 'b', 'c', 'd')], told)).toEqual({ added: 3, left: 0 });
    const { history, library, announcement } = store.getState();
    const view = viewOf(store.getState());
    expect(history.steps).toHaveLength(2);
    expect(announcement).toBe('3 added, 0 left');
    expect(view.nodes).toMatchObject(before);
    expect(Object.keys(view.nodes).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(view.selection).toEqual({ what: 'several', ids: ['a', 'b', 'c', 'd'] });
    expect(Object.keys(library.edges)).toHaveLength(3);
    const places = Object.values(view.nodes).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(5);
  });

  it('shows what was hidden, and only marks what is there', async () => {
    const store = createExplorer('Start', aView(['a', 'b'], { hidden: ['b'] }), aLibrary(nodes, edges));
    expect(await putOn(store, ask, [chain('a', 'b')], told)).toEqual({ added: 0, left: 0 });
    const view = viewOf(store.getState());
    expect(view.hidden).toEqual([]);
    expect(view.selection).toEqual({ what: 'several', ids: ['a', 'b'] });
  });

  it('takes units whole, and tells how many had no room', async () => {
    const store = started(['a'], 3);
    const done = await putOn(store, ask, [chain('a', 'b', 'c', 'd'), chain('a', 'b', 'e')], told);
    expect(done).toEqual({ added: 2, left: 1 });
    expect(Object.keys(viewOf(store.getState()).nodes).sort()).toEqual(['a', 'b', 'e']);
    expect(store.getState().full).toBe(true);
    expect(store.getState().announcement).toBe('2 added, 1 left');
  });

  it('is no step where nothing fits', async () => {
    const store = started(['a'], 1);
    expect(await putOn(store, ask, [chain('a', 'b')], told)).toEqual({ added: 0, left: 1 });
    expect(store.getState().history.steps).toHaveLength(1);
  });

  it('arranges what comes onto an empty picture', async () => {
    const store = started([]);
    await putOn(store, ask, [chain('a', 'b', 'c')], told);
    expect(Object.keys(viewOf(store.getState()).nodes).sort()).toEqual(['a', 'b', 'c']);
  });
});
