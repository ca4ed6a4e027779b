/** The oracle's small parts: what it refuses, how it sorts neighbours, and its cursors. */
import { byCodePoint } from '../../answers/codePoint';
import { commonnesses, GraphError, limits, type Edge, type GraphNode } from '../../model';
import type { Direction, NeighbourQuestion } from '../types';

export function checkLimit(what: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new GraphError('bad_input', `${what} has to be a whole number from 1 to ${most}, not ${value}.`);
  }
}

export function checkIds(ids: readonly string[]): void {
  if (ids.length > limits.ids)
    throw new GraphError('bad_input', `At most ${limits.ids} ids in one question, not ${ids.length}.`);
}

/** A sorted copy, by the first key that tells two items apart. */
export const sortedBy = <T>(items: Iterable<T>, ...keys: ((a: T, b: T) => number)[]): T[] =>
  [...items].sort((a, b) => keys.reduce((order, key) => order || key(a, b), 0));

const best = (edges: readonly Edge[]): number => Math.max(...edges.map((edge) => edge.weight));
const mostCommon = (edges: readonly Edge[]): number => {
  const places = edges.flatMap((edge) =>
    edge.commonness === null ? [] : commonnesses.indexOf(edge.commonness),
  );
  return Math.min(commonnesses.length, ...places);
};

/** A loop is read as going out. */
export const directionOf = (edge: Edge, id: string): Direction => (edge.subject === id ? 'out' : 'in');

/** A neighbour with all edges to it. */
export interface Neighbour {
  node: GraphNode;
  edges: Edge[];
  degree: number;
}

export const neighbourOrders: Record<NeighbourQuestion['order'], ((a: Neighbour, b: Neighbour) => number)[]> =
  {
    evidence: [(a, b) => best(b.edges) - best(a.edges)],
    commonness: [
      (a, b) => mostCommon(a.edges) - mostCommon(b.edges),
      (a, b) => best(b.edges) - best(a.edges),
    ],
    name: [(a, b) => byCodePoint(a.node.name, b.node.name)],
    degree: [(a, b) => b.degree - a.degree],
  };

/** FNV-1a over UTF-16 units: enough to tell questions apart, in a browser as in Node. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A cursor to a position in the answers of one question. */
export const cursorAt = (at: number, of: string): string => `${at}.${hashOf(of)}`;

/** @throws GraphError `bad_input` for a cursor that is none, or of another question */
export function positionOf(cursor: string, of: string): number {
  const [, at = '', hash] = /^(\d{1,9})\.(\w+)$/.exec(cursor) ?? [];
  if (hash !== hashOf(of)) {
    throw new GraphError('bad_input', 'This cursor belongs to another question: start from the first page.');
  }
  return Number(at);
}
