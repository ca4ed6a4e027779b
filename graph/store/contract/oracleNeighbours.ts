/** The oracle's small parts: what it refuses, how it sorts neighbours, and its cursors. */
import { byCodePoint } from '../../answers/codePoint';
import { compareRelations } from '../../answers/relationOrder';
import { commonnesses, GraphError, limits, type Edge, type GraphNode } from '../../model';
import type { Direction, NeighbourAnswer, NeighbourCount, NeighbourQuestion } from '../types';

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

const neighbourOrders: Record<NeighbourQuestion['order'], ((a: Neighbour, b: Neighbour) => number)[]> = {
  evidence: [(a, b) => best(b.edges) - best(a.edges)],
  commonness: [(a, b) => mostCommon(a.edges) - mostCommon(b.edges), (a, b) => best(b.edges) - best(a.edges)],
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
const cursorAt = (at: number, of: string): string => `${at}.${hashOf(of)}`;

/** @throws GraphError `bad_input` for a cursor that is none, or of another question */
function positionOf(cursor: string, of: string): number {
  const [, at = '', hash] = /^(\d{1,9})\.(\w+)$/.exec(cursor) ?? [];
  if (hash !== hashOf(of)) {
    throw new GraphError('bad_input', 'This cursor belongs to another question: start from the first page.');
  }
  return Number(at);
}

/** How many of a node's neighbours there are of which relation, direction, kind and polarity. */
export function countNeighbours(id: string, neighbours: readonly Neighbour[]): NeighbourCount[] {
  const found = new Map<string, { row: NeighbourCount; ids: Set<string> }>();
  for (const { node, edges } of neighbours) {
    for (const edge of edges) {
      const row = {
        relation: edge.relation,
        direction: directionOf(edge, id),
        kind: node.kind,
        negated: edge.negated,
      };
      const key = JSON.stringify(row);
      const entry = found.get(key) ?? { row: { ...row, count: 0 }, ids: new Set() };
      found.set(key, { ...entry, ids: entry.ids.add(node.id) });
    }
  }
  return sortedBy(
    [...found.values()].map(({ row, ids }) => ({ ...row, count: ids.size })),
    (a, b) => compareRelations(a.relation, b.relation),
    (a, b) => Number(a.direction === 'in') - Number(b.direction === 'in'),
    (a, b) => Number(a.negated) - Number(b.negated),
    (a, b) => byCodePoint(a.kind, b.kind),
  );
}

/** One page of a node's neighbours. */
export function pageOf(question: NeighbourQuestion, neighbours: readonly Neighbour[]): NeighbourAnswer {
  const { id, relation, direction, kind, order, limit, cursor, filter } = question;
  const of = JSON.stringify([
    id,
    relation,
    direction,
    kind,
    order,
    filter.unchecked,
    filter.riskGroups,
    filter.riskGroupMatch,
  ]);
  const from = cursor === undefined ? 0 : positionOf(cursor, of);
  const matching = neighbours.flatMap(({ node, edges, degree }) => {
    const own = edges.filter(
      (edge) =>
        (relation === undefined || edge.relation === relation) &&
        (direction === undefined || directionOf(edge, id) === direction),
    );
    return own.length === 0 || (kind !== undefined && node.kind !== kind)
      ? []
      : [{ node, edges: own, degree }];
  });
  const sorted = sortedBy(matching, ...neighbourOrders[order], (a, b) => byCodePoint(a.node.id, b.node.id));
  const page = sorted.slice(from, from + limit);
  return {
    nodes: page.map(({ node }) => node),
    edges: sortedBy(
      page.flatMap(({ edges }) => edges),
      (a, b) => byCodePoint(a.id, b.id),
    ),
    total: sorted.length,
    nextCursor: from + limit < sorted.length ? cursorAt(from + limit, of) : null,
  };
}

/** @throws GraphError `bad_input` */
export function checkSearch(text: string, limit: number): void {
  checkLimit('The number of hits', limit, limits.searchHitsMost);
  if (text.length > limits.queryLength) {
    throw new GraphError(
      'bad_input',
      `A search text has at most ${limits.queryLength} characters, not ${text.length}.`,
    );
  }
}
