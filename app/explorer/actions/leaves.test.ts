/** Letting leaves out and counting them again, pins, and what arranging does with both. */
import { describe, expect, it, vi } from 'vitest';
import { limits } from '@/graph/model';
import { boxOf, overlaps } from '../layout/boxes';
import { createExplorer, viewOf } from '../state/explorer';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { seen } from '../state/seen';
import { arrange } from './arrange';
import { openHere } from './concepts';
import { changeSpot, countSpot, expandSpot, openSpot, pinSpot, selectSpot } from './deeds';
import { heldNearby, leavesAt } from './leaves';
import { movedByHand, unpinAll } from './pins';

const forced = vi.hoisted((): { kept: Record<string, unknown> } => ({ kept: {} }));
vi.mock('../layout/force', () => ({
  layoutForce: ({ nodes, kept }: { nodes: readonly { id: string }[]; kept: Record<string, unknown> }) => {
    forced.kept = kept;
    return Promise.resolve(Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index * 300, y: 7 }])));
  },
}));

const conditions = Array.from({ length: 42 }, (_, at) => `c${String(at).padStart(2, '0')}`);
const hub = aNode('hub', 'Symptom', { name: 'Leg cramps', inSentence: 'leg cramps' });
const library = aLibrary(
  [hub, ...conditions.map((id) => aNode(id))],
  conditions.map((id, at) => anEdge(id, 'HAS_SYMPTOM', 'hub', { weight: 1 - at / 100 })),
);
const started = () => createExplorer('Start', aView(['hub', ...conditions], { centre: 'hub' }), library);
type Store = ReturnType<typeof started>;

const picture = (store: Store) => seen(store.getState()).picture;
const theCount = (store: Store) => {
  const found = picture(store).nodes.find(({ leaves }) => leaves !== null);
  if (found === undefined) throw new Error('nothing is counted');
  return found;
};
const label = (store: Store) => store.getState().history.steps.at(-1)?.label;
const spot = (id: string) => ({ what: 'concept' as const, id });
const ask = {} as never;

describe('what is counted', () => {
  it('opens by ten, beside itself, on nothing, and says how many are left', () => {
    const store = started();
    expect(picture(store).nodes).toHaveLength(2);
    openSpot(store, spot(theCount(store).node.id));
    expect(label(store)).toBe('Showed 10 things that can show as leg cramps by themselves');
    expect(store.getState().announcement).toMatch(/32 more are counted together\.$/);
    expect(viewOf(store.getState()).out).toEqual(conditions.slice(0, limits.expandStep));
    const boxes = picture(store).nodes.map(({ node, centre, position }) =>
      boxOf({ name: node.name, centre }, position, 'columns'),
    );
    expect(boxes).toHaveLength(12);
    const touching = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((one) => overlaps(box, one)));
    expect(touching).toEqual([]);
  });

  it('keeps its place and its id while it opens, to the end', () => {
    const store = started();
    const { node, position } = theCount(store);
    for (const left of [32, 22, 12, 2]) {
      expandSpot(store, ask, spot(node.id));
      expect(theCount(store)).toMatchObject({ node: { id: node.id, name: `${left} conditions` }, position });
    }
    expandSpot(store, ask, spot(node.id));
    expect(leavesAt(store, node.id)).toBeNull();
    expect(picture(store).nodes).toHaveLength(43);
    countSpot(store, spot('hub'));
    expect(label(store)).toBe('Counted 42 things that can show as leg cramps together');
    expect(theCount(store).node.name).toBe('42 conditions');
    countSpot(store, spot('hub'));
    expect(store.getState().announcement).toBe('Nothing here was let out of a count.');
  });

  it('is hidden, removed and selected as all that it stands for', () => {
    const store = started();
    selectSpot(store, spot(theCount(store).node.id));
    expect(viewOf(store.getState()).selection).toMatchObject({ what: 'several' });
    changeSpot(store, 'hide', spot(theCount(store).node.id));
    expect(label(store)).toBe('Hid 42 concepts');
    expect(picture(store).nodes.map(({ node }) => node.id)).toEqual(['hub']);
    const other = started();
    changeSpot(other, 'remove', spot(theCount(other).node.id));
    expect(Object.keys(viewOf(other.getState()).nodes)).toEqual(['hub']);
    const third = started();
    changeSpot(third, 'keep', spot(theCount(third).node.id));
    expect(theCount(third).node.name).toBe('42 conditions');
  });

  it('lets one out that is opened in the text, and it stays out', () => {
    const store = started();
    openHere(store, aNode('c17'));
    expect(viewOf(store.getState())).toMatchObject({ out: ['c17'], selection: { id: 'c17' } });
    openHere(store, hub);
    expect(picture(store).nodes.map(({ node }) => node.id)).toContain('c17');
    expect(theCount(store).node.name).toBe('41 conditions');
  });

  it('stands nearest to its hub where it comes about, and moves for nobody later', () => {
    const store = started();
    const view = viewOf(store.getState());
    const few = { ...aView(['hub', ...conditions.slice(0, 30)], { centre: 'hub' }) };
    const before = createExplorer('Start', few, library).getState();
    const first = heldNearby(before, 'hub', library)(view);
    // The places are in a row beside the hub, from which the last one is farthest.
    expect(first.nodes['c41']).toEqual(view.nodes['c00']);
    expect(first.nodes['c00']).toEqual(view.nodes['c41']);
    expect(heldNearby(store.getState(), 'hub', library)(view)).toEqual(view);
  });

  it('is placed by layouts as one node; what it counts waits elsewhere, each at a place of its own', async () => {
    const store = started();
    await arrange(store, 'force');
    const view = viewOf(store.getState());
    expect(theCount(store).position).toEqual({ x: 300, y: 7 });
    const places = conditions.map((id) => `${view.nodes[id]?.x} ${view.nodes[id]?.y}`);
    expect(new Set(places).size).toBe(conditions.length);
    await arrange(store, 'columns');
    expect(picture(store).nodes).toHaveLength(2);
  });
});

describe('a pin', () => {
  it('comes with dragging, stays in every layout, and goes by hand', async () => {
    const store = started();
    openSpot(store, spot(theCount(store).node.id));
    movedByHand(store, { c03: { x: 900, y: 333 } });
    expect(label(store)).toBe('Moved c03 and pinned it there');
    for (const layout of ['columns', 'tree', 'force'] as const) {
      await arrange(store, layout);
      if (layout !== 'force') expect(viewOf(store.getState()).nodes['c03']).toEqual({ x: 900, y: 333 });
    }
    expect(forced.kept).toEqual({ c03: { x: 900, y: 333 } });
    pinSpot(store, spot('c03'));
    expect(label(store)).toBe('Unpinned c03');
    expect(viewOf(store.getState()).pinned).toEqual([]);
    pinSpot(store, spot('c03'));
    unpinAll(store);
    expect(label(store)).toBe('Unpinned 1 concept');
  });

  it('holds what is counted too', async () => {
    const store = started();
    const { id } = theCount(store).node;
    movedByHand(store, { [id]: { x: -50, y: 60 } });
    expect(theCount(store)).toMatchObject({ pinned: true, position: { x: -50, y: 60 } });
    await arrange(store, 'columns');
    expect(theCount(store).position).toEqual({ x: -50, y: 60 });
  });
});
