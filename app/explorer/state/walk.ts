/**
 * Walking the picture: where the focus stands in it, and where each way leads. A walk goes from a concept to one of
 * its lines, along the line to the concept at its other end, and back. It is no part of the view: a look around is
 * no step. Pure.
 */
import { rank } from '../data/details';
import type { DrawnEdge, Scene, Selection, View } from './types';

export type Spot =
  | { what: 'concept'; id: string }
  /** A line, seen from the concept at which the reader stands. */
  | { what: 'line'; id: string; from: string };

export interface Walk {
  at: Spot | null;
  /** The spots that led here, the last one last. */
  path: readonly Spot[];
  /** Where the focus is that stands there: in the picture or in the text beside it. */
  by: 'picture' | 'text' | null;
}

export const noWalk: Walk = { at: null, path: [], by: null };

/** Up and down through a concept's lines, right along one, left back; the others go by concepts as they are read. */
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next' | 'previous';

const longestPath = 100;

/** The concept that a spot is at. */
export const standsAt = (spot: Spot): string => (spot.what === 'concept' ? spot.id : spot.from);

/** The concept at a line's other end; of a loop, the same. */
export const farEnd = ({ edge }: DrawnEdge, from: string): string =>
  edge.subject === from ? edge.object : edge.subject;

/** A concept's lines in the order of its page; those of one relation from top to bottom. */
export function linesAt(scene: Scene, id: string): DrawnEdge[] {
  const heights = new Map(scene.nodes.map(({ node, position }) => [node.id, position.y]));
  const keyed = scene.edges
    .filter(({ edge }) => edge.subject === id || edge.object === id)
    .map((drawn) => ({
      drawn,
      place: rank(
        { relation: drawn.edge.relation, direction: drawn.edge.subject === id ? 'out' : 'in' },
        undefined,
      ),
      height: heights.get(farEnd(drawn, id)) ?? 0,
    }));
  return keyed
    .sort(
      (a, b) =>
        a.place - b.place ||
        (a.drawn.edge.relation < b.drawn.edge.relation
          ? -1
          : Number(a.drawn.edge.relation > b.drawn.edge.relation)) ||
        a.height - b.height ||
        (a.drawn.edge.id < b.drawn.edge.id ? -1 : 1),
    )
    .map(({ drawn }) => drawn);
}

/** Concepts as a picture is read: from left to right, each column from top to bottom. */
export function readingOrder(scene: Scene): string[] {
  return [...scene.nodes]
    .sort(
      (a, b) =>
        a.position.x - b.position.x ||
        a.position.y - b.position.y ||
        (a.node.id < b.node.id ? -1 : Number(a.node.id > b.node.id)),
    )
    .map(({ node }) => node.id);
}

/** The drawn node that a concept is shown by, since several may be shown as one. */
function drawnFor(scene: Scene, id: string): string | null {
  return (
    scene.nodes.find(({ node, concepts }) => node.id === id || concepts.some((concept) => concept.id === id))
      ?.node.id ?? null
  );
}

/** A spot as it is drawn now, or null where it is gone. */
function drawnSpot(scene: Scene, spot: Spot): Spot | null {
  if (spot.what === 'concept') {
    const id = drawnFor(scene, spot.id);
    return id === null ? null : { what: 'concept', id };
  }
  const line = scene.edges.find(({ edge }) => edge.id === spot.id);
  if (line === undefined) return null;
  const from = drawnFor(scene, spot.from);
  const touches = from === line.edge.subject || from === line.edge.object;
  return { what: 'line', id: spot.id, from: from !== null && touches ? from : line.edge.subject };
}

const concept = (id: string): Spot => ({ what: 'concept', id });

/**
 * Where the walk stands in what is drawn now. What is gone gives way to where it came from, then to the concept
 * opened last, the centre, and the first one; null where nothing is drawn.
 */
export function spotIn(scene: Scene, view: Pick<View, 'trail' | 'centre'>, { at, path }: Walk): Spot | null {
  const wished = [
    ...(at === null ? [] : [at, concept(standsAt(at))]),
    ...path.toReversed(),
    ...view.trail.toReversed().map(concept),
    ...(view.centre === null ? [] : [concept(view.centre)]),
    ...readingOrder(scene).slice(0, 1).map(concept),
  ];
  for (const spot of wished) {
    const drawn = drawnSpot(scene, spot);
    if (drawn !== null) return drawn;
  }
  return null;
}

const moved = (walk: Walk, at: Spot): Walk => ({ ...walk, at });
const led = (walk: Walk, from: Spot, at: Spot): Walk => ({
  ...walk,
  at,
  path: [...walk.path, from].slice(-longestPath),
});

/** Back along the path, past what is gone; then along the trail of opened concepts. */
function goBack(scene: Scene, trail: readonly string[], walk: Walk, here: string): Walk {
  const path = [...walk.path];
  for (let spot = path.pop(); spot !== undefined; spot = path.pop()) {
    const drawn = drawnSpot(scene, spot);
    if (drawn !== null) return { ...walk, at: drawn, path };
  }
  const before = trail.slice(0, Math.max(0, trail.lastIndexOf(here))).toReversed();
  for (const id of before) {
    const drawn = drawnFor(scene, id);
    if (drawn !== null && drawn !== here) return { ...walk, at: concept(drawn), path: [] };
  }
  return walk;
}

/** Where a way leads. Where it leads nowhere, the walk stays as it is. */
export function go(scene: Scene, trail: readonly string[], walk: Walk, way: Way): Walk {
  const { at } = walk;
  if (at === null) return walk;
  const here = standsAt(at);
  const lines = linesAt(scene, here);
  const index = at.what === 'line' ? lines.findIndex(({ edge }) => edge.id === at.id) : -1;
  const lineAt = (place: number): Walk => {
    const line = lines[place];
    if (line !== undefined) return moved(walk, { what: 'line', id: line.edge.id, from: here });
    return place === -1 ? moved(walk, concept(here)) : walk;
  };
  const conceptAt = (place: number, order: readonly string[]): Walk => {
    const id = order[place];
    return id === undefined || id === here ? moved(walk, concept(here)) : led(walk, at, concept(id));
  };
  switch (way) {
    case 'down':
      return lineAt(index + 1);
    case 'up':
      return at.what === 'line' ? lineAt(index - 1) : lineAt(lines.length - 1);
    case 'right': {
      const line = lines[index];
      return line === undefined ? lineAt(0) : led(walk, at, concept(farEnd(line, here)));
    }
    case 'left':
      return at.what === 'line' ? lineAt(-1) : goBack(scene, trail, walk, here);
    case 'first':
      return at.what === 'line' ? lineAt(0) : conceptAt(0, readingOrder(scene));
    case 'last':
      return at.what === 'line'
        ? lineAt(lines.length - 1)
        : conceptAt(scene.nodes.length - 1, readingOrder(scene));
    case 'next':
    case 'previous': {
      const order = readingOrder(scene);
      return conceptAt(order.indexOf(here) + (way === 'next' ? 1 : -1), order);
    }
  }
}

/** The walk goes to what was chosen elsewhere; a spot that stands there already stays. */
export function followSelection(walk: Walk, selection: Selection, trail: readonly string[]): Walk {
  const { at } = walk;
  if (selection.what === 'node')
    return at?.what === 'concept' && at.id === selection.id ? walk : moved(walk, concept(selection.id));
  if (selection.what !== 'edge' || (at?.what === 'line' && at.id === selection.id)) return walk;
  return moved(walk, { what: 'line', id: selection.id, from: trail.at(-1) ?? '' });
}
