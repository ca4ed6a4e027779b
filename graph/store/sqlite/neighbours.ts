/**
 * A page of a node's neighbours. A node with few edges is read whole and sorted here, and so is any node in an
 * order that no index has; a hub's page in the order of evidence comes from the index alone (hubPage.ts).
 */
import { byCodePoint } from '../../answers/codePoint';
import { commonnesses, limits } from '../../model';
import type { NeighbourAnswer, NeighbourOrder, NeighbourQuestion } from '../types';
import { checkLimit } from '../common/asked';
import { readCursor, refuseCursor, writeCursor } from '../common/cursor';
import { lensName } from '../common/lensName';
import {
  edgeFilter,
  readEdges,
  readEdgesWithDetails,
  toNeighbourEdge,
  type EdgeFilter,
  type NeighbourDetails,
  type NeighbourRow,
} from './edgesOfNode';
import { hubPage } from './hubPage';
import { byNeighbour, leastDoubt, type Page } from './neighbourPage';
import type { Reader, Sight } from './reader';
import { knownNode, sortEdges } from './rows';

/** Where a neighbour stands in an order, ascending; its id decides what is left. */
type Place = readonly (number | string)[];

function howOften(reader: Reader, rows: readonly NeighbourRow[]): number {
  const places = rows.map((row) => {
    const { commonness } = reader.summary(row.summary);
    return commonness === null ? commonnesses.length : commonnesses.indexOf(commonness);
  });
  return Math.min(...places);
}

function placeOf(reader: Reader, rows: readonly NeighbourRow[], order: NeighbourOrder, sight: Sight): Place {
  if (order === 'evidence') return [leastDoubt(rows)];
  if (order === 'commonness') return [howOften(reader, rows), leastDoubt(rows)];
  const [details] = rows as readonly (NeighbourRow & NeighbourDetails)[];
  if (order === 'name') return [details?.name ?? ''];
  return [-((sight.unchecked ? details?.degree : details?.degree_checked) ?? 0)];
}

function comparePlaces(a: Place, b: Place): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    const order =
      typeof left === 'string' && typeof right === 'string'
        ? byCodePoint(left, right)
        : Number(left) - Number(right);
    if (order !== 0) return order;
  }
  return 0;
}

function wholePage(
  reader: Reader,
  node: number,
  { order, limit }: Pick<NeighbourQuestion, 'order' | 'limit'>,
  sight: Sight,
  filter: EdgeFilter,
  after: string | null,
): Page {
  const read = order === 'name' || order === 'degree' ? readEdgesWithDetails : readEdges;
  const { inside } = sight;
  const placed = [...byNeighbour(read(reader, node, sight, filter)).values()]
    .filter(({ id }) => inside === null || inside.has(id))
    .map((neighbour) => ({ neighbour, place: placeOf(reader, neighbour.rows, order, sight) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || byCodePoint(a.neighbour.id, b.neighbour.id));
  const last = after === null ? -1 : placed.findIndex(({ neighbour }) => neighbour.id === after);
  if (after !== null && last === -1) refuseCursor();
  const from = last + 1;
  return {
    neighbours: placed.slice(from, from + limit).map(({ neighbour }) => neighbour),
    total: placed.length,
    more: from + limit < placed.length,
  };
}

/**
 * A page of neighbours with all edges to them that the question lets through.
 * @throws GraphError `not_found` for an unknown id, `bad_input` for a cursor of another question
 */
export function neighbours(reader: Reader, question: NeighbourQuestion, sight: Sight): NeighbourAnswer {
  const { id, relation, direction, kind, order, limit, cursor, filter } = question;
  checkLimit('The number of neighbours', limit, limits.neighboursMost);
  const asked = [id, relation, direction, kind, order, filter.unchecked, lensName(filter)];
  const after = cursor === undefined ? null : readCursor(asked, cursor);
  const { key: node, degree } = knownNode(reader, id);
  const edges = edgeFilter(reader, question);
  if (edges === null) return { nodes: [], edges: [], total: 0, nextCursor: null };
  const hub = order === 'evidence' && sight.inside === null && degree >= reader.tuning.hubFrom;
  const page = hub
    ? hubPage(reader, node, limit, sight, edges, after)
    : wholePage(reader, node, question, sight, edges, after);
  const last = page.neighbours.at(-1);
  return {
    nodes: reader.nodesAt(page.neighbours.map(({ key }) => key)),
    edges: sortEdges(
      page.neighbours.flatMap(({ rows }) => rows.map((row) => toNeighbourEdge(reader, id, row))),
    ),
    total: page.total,
    nextCursor: page.more && last !== undefined ? writeCursor(asked, last.id) : null,
  };
}
