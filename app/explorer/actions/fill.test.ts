/** Filling the picture up, and what is said where it ends. */
import { describe, expect, it, vi } from 'vitest';
import { limits } from '@/graph/model';
import type { NeighbourAnswer, NeighbourQuestion } from '@/graph/store/types';
import type { Ask } from '../data/ask';
import { createExplorer, roomOf, viewOf } from '../state/explorer';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { expand } from './expand';
import { fill } from './fill';
import { fullSentence, nextMark } from './full';

vi.mock('../layout/force', () => ({
  layoutForce: ({ nodes }: { nodes: readonly { id: string }[] }) =>
    Promise.resolve(Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index, y: 7 }]))),
}));

/** A hub with many symptoms, each of which has one more condition. */
const symptoms = Array.from({ length: 40 }, (_, index) => `s${String(index).padStart(2, '0')}`);
const edges = symptoms.flatMap((id) => [
  anEdge('hub', 'HAS_SYMPTOM', id),
  anEdge(`c-${id}`, 'HAS_SYMPTOM', id),
]);
const nodes = [
  aNode('hub'),
  ...symptoms.map((id) => aNode(id, 'Symptom')),
  ...symptoms.map((id) => aNode(`c-${id}`)),
];

function page({ id, limit, cursor }: NeighbourQuestion): NeighbourAnswer {
  const ids = edges.flatMap(({ subject, object }) =>
    subject === id ? [object] : object === id ? [subject] : [],
  );
  const from = Number(cursor ?? 0);
  const to = from + (limit ?? limits.neighbours);
  return {
    nodes: nodes.filter((node) => ids.slice(from, to).includes(node.id)),
    edges: [],
    total: ids.length,
    nextCursor: to < ids.length ? String(to) : null,
  };
}

const ask = {
  neighbours: (question: NeighbourQuestion) => Promise.resolve(page(question)),
  among: (ids: readonly string[]) =>
    Promise.resolve({
      nodes: nodes.filter(({ id }) => ids.includes(id)),
      edges: edges.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object)),
      missing: [],
    }),
} as unknown as Ask;

const started = () =>
  createExplorer('Start', aView(['hub'], { centre: 'hub' }), aLibrary([aNode('hub')], []));
const shown = (store: ReturnType<typeof started>) => Object.keys(viewOf(store.getState()).nodes);

describe('fill', () => {
  it('goes on from what was reached, so that a hub does not fill the picture alone', async () => {
    const store = started();
    await fill(store, ask, 25);
    const ids = shown(store);
    expect(ids).toHaveLength(25);
    expect(ids.filter((id) => id.startsWith('c-')).length).toBeGreaterThanOrEqual(10);
    expect(viewOf(store.getState()).layout).toBe('columns');
  });

  it('is one step, and says so where the picture is full', async () => {
    const store = started();
    await fill(store, ask, 25);
    expect(store.getState().history.steps).toHaveLength(2);
    expect(store.getState().full).toBe(true);
    expect(store.getState().announcement).toBe(fullSentence(store.getState()));
  });

  it('arranges as a web what columns cannot hold', async () => {
    const store = started();
    await fill(store, ask, 100);
    const view = viewOf(store.getState());
    expect(Object.keys(view.nodes)).toHaveLength(81);
    expect(view.layout).toBe('force');
    expect(Object.values(view.nodes).every(({ y }) => y === 7)).toBe(true);
    expect(store.getState().full).toBe(false);
  });

  it('says so where there is nothing more', async () => {
    const store = started();
    await fill(store, ask, 100);
    await fill(store, ask, 300);
    expect(store.getState().announcement).toMatch(/^Every neighbour/);
    expect(store.getState().history.steps).toHaveLength(2);
  });
});

describe('the cap', () => {
  it('holds without asking, and gives way when asked', async () => {
    const many = Array.from({ length: limits.drawnNodes - 5 }, (_, index) => `x${index}`);
    const store = createExplorer('Start', aView(['hub', ...many], { centre: 'hub' }), aLibrary(nodes, []));
    expect(roomOf(store.getState())).toBe(4);
    await expand(store, ask, 'hub', null);
    expect(shown(store)).toHaveLength(limits.drawnNodes);
    expect(store.getState().full).toBe(true);
    expect(nextMark(store.getState())).toBe(1_000);
    await expand(store, ask, 'hub', null);
    expect(shown(store)).toHaveLength(limits.drawnNodes);
    store.setState({ most: 1_000 });
    await expand(store, ask, 'hub', null);
    expect(shown(store)).toHaveLength(limits.drawnNodes + limits.expandStep);
  });

  it('offers nothing beyond the most that is drawn', () => {
    const many = Array.from({ length: limits.drawnNodesMost }, (_, index) => `x${index}`);
    const store = createExplorer('Start', aView(many), aLibrary([], []));
    expect(nextMark(store.getState())).toBeNull();
    expect(fullSentence(store.getState())).toMatch(/the most that is drawn/);
  });
});
