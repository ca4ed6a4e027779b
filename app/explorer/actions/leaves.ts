/** Letting the counted leaves of a hub out, ten at a time, and counting them together again. Each is a step. */
import { limits, nameInSentence, type GraphNode } from '@/graph/model';
import { hubs as words } from '@/app/messages/hubs';
import { text } from '@/app/messages/en';
import { placeNear } from '../layout/placeNear';
import { announce, membersOf, step, type ExplorerState, type ExplorerStore } from '../state/explorer';
import { closable, leavesOf, pictureOf } from '../state/leaves';
import { sceneOf } from '../state/scene';
import { seen, seenPicture } from '../state/seen';
import type { Leaves, Library, Position } from '../state/types';
import { letIn, letOut, moveNodes, type Transition } from '../state/view';

const nameOf = ({ library }: ExplorerState, id: string): string => {
  const node = library.nodes[id];
  return node === undefined ? id : nameInSentence(node);
};

/** Free places beside the node that counts them. */
function placesFor(state: ExplorerState, leaves: Leaves, ids: readonly string[]): Record<string, Position> {
  const { picture, scene, view } = seen(state);
  const wanted = new Set(ids);
  const nodes = scene.nodes.flatMap(({ node, concepts }): GraphNode[] =>
    concepts.some(({ id }) => wanted.has(id)) ? [node] : [],
  );
  const drawn = Object.fromEntries(picture.nodes.map(({ node, position }) => [node.id, position]));
  const known = Object.fromEntries(picture.nodes.map(({ node, centre }) => [node.id, { ...node, centre }]));
  return placeNear(leaves.id, nodes, drawn, known, view.layout);
}

/** Shows the next ten of what a node counts. */
export function openLeaves(store: ExplorerStore, leaves: Leaves): void {
  const state = store.getState();
  const ids = leaves.counted.slice(0, limits.expandStep);
  const left = leaves.counted.length - ids.length;
  const label = text.steps.letOut(nameOf(state, leaves.hub), ids.length, leaves);
  const told = left > 1 ? `${label}. ${words.left(left)}` : label;
  step(store, label, letOut(ids, placesFor(state, leaves, ids)), told);
}

/** Counts leaves that were let out together again. */
export function closeLeaves(store: ExplorerStore, leaves: Leaves): void {
  const label = text.steps.letIn(nameOf(store.getState(), leaves.hub), leaves.out.length, leaves);
  step(store, label, letIn(leaves.out));
}

/** Counts together again what can be at a node: the leaves of a hub, or those that a leaf is one of. */
export function closeAt(store: ExplorerStore, id: string): void {
  const found = closable(seen(store.getState()).picture, id);
  const [first] = found;
  if (first === undefined) {
    announce(store, words.none);
    return;
  }
  const out = found.flatMap((leaves) => leaves.out);
  const tie = found.length === 1 ? first : null;
  step(store, text.steps.letIn(nameOf(store.getState(), first.hub), out.length, tie), letIn(out));
}

/** Lets concepts stand by themselves, where they are counted; for whoever opens one elsewhere than in the picture. */
export function outOfCount(state: ExplorerState, ids: readonly string[]): Transition {
  const { picture } = seen(state);
  const drawn = new Map(
    picture.nodes.flatMap(({ node, concepts, leaves }) =>
      leaves === null ? [] : concepts.map((concept) => [concept.id, leavesOf(picture, node.id)] as const),
    ),
  );
  const found = ids.flatMap((id) => {
    const leaves = drawn.get(id) ?? null;
    return leaves === null ? [] : [{ id, leaves }];
  });
  if (found.length === 0) return (view) => view;
  const places = found.map(({ id, leaves }) => placesFor(state, leaves, [id]));
  return letOut(
    found.map(({ id }) => id),
    Object.fromEntries(places.flatMap((each) => Object.entries(each))),
  );
}

/** What the picture counts at an id now; null for a concept or line. */
export const leavesAt = (store: ExplorerStore, id: string): Leaves | null =>
  leavesOf(seen(store.getState()).picture, id);

/**
 * Where a hub's leaves are counted from now on, what counts them takes the place among theirs that is nearest to the
 * hub; where they were counted before, it stays.
 * @param library with what has come in
 */
export function heldNearby(before: ExplorerState, hub: string, library: Library): Transition {
  return (view) => {
    const scene = sceneOf(view, library, membersOf(before.lens));
    const counted = new Set(seenPicture(before).hubs.map(({ id }) => id));
    const at = scene.nodes.find(({ node }) => node.id === hub)?.position;
    const swaps = pictureOf(scene, view).hubs.flatMap((leaves) => {
      const holder = leaves.counted.at(-1);
      if (leaves.hub !== hub || counted.has(leaves.id) || holder === undefined || at === undefined) return [];
      const far = (id: string) =>
        Math.hypot((view.nodes[id]?.x ?? 0) - at.x, (view.nodes[id]?.y ?? 0) - at.y);
      const nearest = leaves.counted.reduce((best, id) => (far(id) < far(best) ? id : best), holder);
      const [own, other] = [view.nodes[holder], view.nodes[nearest]];
      return own === undefined || other === undefined ? [] : [{ [nearest]: own, [holder]: other }];
    });
    return swaps.length === 0
      ? view
      : moveNodes(Object.assign({}, ...swaps) as Record<string, Position>)(view);
  };
}
