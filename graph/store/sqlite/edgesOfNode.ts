/**
 * The edges of one node with their other ends: what its pages and counts of neighbours are made from. A loop is
 * listed once, as out.
 */
import type { Edge } from '../../model';
import type { Direction, NeighbourQuestion } from '../types';
import type { Value } from './connection';
import type { Reader, Sight } from './reader';
import { edgeTick, makeEdge, type EdgeFacts } from './rows';

/** An edge seen from the node that is asked about. */
export interface NeighbourRow extends EdgeFacts {
  /** 0 out, 1 in. */
  direction: 0 | 1;
  neighbour: number;
  neighbour_id: string;
  kind: number;
  doubt: number;
}

/** Which of a node's edges are asked for; null lets all through. */
export interface EdgeFilter {
  relation: number | null;
  direction: 0 | 1 | null;
  kind: number | null;
}

/** The other ends' names and degrees, for orders that need them. */
export interface NeighbourDetails {
  name: string;
  degree: number;
  degree_checked: number;
}

/** Parameters: ?1 node, ?2 hidden scope, ?3 relation, ?4 direction, ?5 kind. */
const filters = (kind: 'object_kind' | 'subject_kind', direction: 0 | 1): string => `
  AND e.scope <> ?2 AND (?3 IS NULL OR e.relation = ?3) AND (?4 IS NULL OR ?4 = ${direction})
  AND (?5 IS NULL OR e.${kind} = ?5) AND ${edgeTick}`;
const columns = 'e.relation, e.negated, e.qualifiers, e.summary, e.doubt';
const out = `${columns}, 0 AS direction, e.object AS neighbour, e.object_id AS neighbour_id, e.object_kind AS kind`;
const into = `${columns}, 1 AS direction, e.subject AS neighbour, e.subject_id AS neighbour_id, e.subject_kind AS kind`;

/** The table itself is in the order of subjects, and the index edge_in has all of these columns. */
const edgesOf = `
SELECT ${out} FROM edge AS e NOT INDEXED WHERE e.subject = ?1 ${filters('object_kind', 0)}
UNION ALL
SELECT ${into} FROM edge AS e INDEXED BY edge_in
WHERE e.object = ?1 AND e.subject <> e.object ${filters('subject_kind', 1)}`;

const edgesOfWithDetails = `
SELECT row.*, n.name, n.degree, n.degree_checked
FROM (${edgesOf}) AS row CROSS JOIN node AS n ON n.key = row.neighbour`;

/** As `edgesOf`, only to the neighbours ?6, a JSON list of keys. */
const edgesBetween = `
SELECT ${out} FROM json_each(?6) AS other
CROSS JOIN edge AS e ON e.subject = ?1 AND e.object = other.value
WHERE 1 ${filters('object_kind', 0)}
UNION ALL
SELECT ${into} FROM json_each(?6) AS other
CROSS JOIN edge AS e ON e.subject = other.value AND e.object = ?1
WHERE e.subject <> e.object ${filters('subject_kind', 1)}`;

const countOf = `
SELECT count(DISTINCT neighbour) AS count FROM (
SELECT e.object AS neighbour FROM edge AS e INDEXED BY edge_out WHERE e.subject = ?1 ${filters('object_kind', 0)}
UNION ALL
SELECT e.subject FROM edge AS e INDEXED BY edge_in
WHERE e.object = ?1 AND e.subject <> e.object ${filters('subject_kind', 1)})`;

/** The filter of a question in keys, or null where nothing in the store can fit it. */
export function edgeFilter(
  reader: Reader,
  question: Pick<NeighbourQuestion, 'relation' | 'direction' | 'kind'>,
): EdgeFilter | null {
  const keyOf = (text: string | undefined): number | null | undefined =>
    text === undefined ? null : reader.words.key(text);
  const direction = directionKey(question.direction);
  const relation = keyOf(question.relation);
  const kind = keyOf(question.kind);
  return relation === undefined || kind === undefined ? null : { relation, direction, kind };
}

function directionKey(direction: Direction | undefined): 0 | 1 | null {
  if (direction === undefined) return null;
  return direction === 'out' ? 0 : 1;
}

const parameters = (node: number, sight: Sight, filter: EdgeFilter): Value[] => [
  node,
  sight.hidden,
  filter.relation,
  filter.direction,
  filter.kind,
];

/** All edges of a node that the filter lets through. */
export function readEdges(reader: Reader, node: number, sight: Sight, filter: EdgeFilter): NeighbourRow[] {
  return reader.connection.all<NeighbourRow>(edgesOf, ...parameters(node, sight, filter));
}

/** As `readEdges`, with the names and degrees of the other ends. */
export function readEdgesWithDetails(
  reader: Reader,
  node: number,
  sight: Sight,
  filter: EdgeFilter,
): (NeighbourRow & NeighbourDetails)[] {
  return reader.connection.all<NeighbourRow & NeighbourDetails>(
    edgesOfWithDetails,
    ...parameters(node, sight, filter),
  );
}

/** As `readEdges`, only to these neighbours. */
export function readEdgesBetween(
  reader: Reader,
  node: number,
  sight: Sight,
  filter: EdgeFilter,
  neighbours: readonly number[],
): NeighbourRow[] {
  return reader.connection.all<NeighbourRow>(
    edgesBetween,
    ...parameters(node, sight, filter),
    JSON.stringify(neighbours),
  );
}

/** How many distinct neighbours the filter lets through, counted from the edges. */
export function countNeighbours(reader: Reader, node: number, sight: Sight, filter: EdgeFilter): number {
  const row = reader.connection.get<{ count: number }>(countOf, ...parameters(node, sight, filter));
  return row?.count ?? 0;
}

/** The edge of a row, seen from the node with this id. */
export function toNeighbourEdge(reader: Reader, id: string, row: NeighbourRow): Edge {
  return row.direction === 0
    ? makeEdge(reader, row, id, row.neighbour_id)
    : makeEdge(reader, row, row.neighbour_id, id);
}
