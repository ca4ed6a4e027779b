/** Edges among some nodes, and edges that touch some nodes: each by edge id. */
import { GraphError, limits, type Edge } from '../../model';
import type { GraphStore } from '../types';
import { checkIds } from '../common/asked';
import type { Reader, Sight } from './reader';
import { edgeColumns, edgeTick, keysAsJson, toEdges, type EdgeRow } from './rows';

/** Parameters: ?1 keys as JSON, ?2 hidden scope, ?3 how many at most. */
const amongByList = `
SELECT ${edgeColumns} FROM json_each(?1) AS one
CROSS JOIN edge AS e ON e.subject = one.value
WHERE +e.object IN (SELECT value FROM json_each(?1)) AND e.scope <> ?2 AND ${edgeTick}
LIMIT ?3`;
const amongByPairs = `
SELECT ${edgeColumns} FROM json_each(?1) AS one CROSS JOIN json_each(?1) AS other
CROSS JOIN edge AS e ON e.subject = one.value AND e.object = other.value
WHERE e.scope <> ?2
LIMIT ?3`;
const degrees =
  'SELECT coalesce(sum(degree), 0) AS edges FROM node WHERE key IN (SELECT value FROM json_each(?))';

/** Parameters: ?1 keys as JSON, ?2 hidden scope; the second also ?3 the relations' keys as JSON. */
const seen = `e.scope <> ?2 AND ${edgeTick}`;
const touching = `
SELECT ${edgeColumns} FROM json_each(?1) AS one
CROSS JOIN edge AS e INDEXED BY edge_out ON e.subject = one.value WHERE ${seen}
UNION ALL
SELECT ${edgeColumns} FROM json_each(?1) AS one
CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = one.value WHERE ${seen}`;
const touchingBy = `
SELECT ${edgeColumns} FROM json_each(?1) AS one CROSS JOIN json_each(?3) AS by
CROSS JOIN edge AS e INDEXED BY edge_out ON e.subject = one.value AND e.relation = by.value WHERE ${seen}
UNION ALL
SELECT ${edgeColumns} FROM json_each(?1) AS one CROSS JOIN json_each(?3) AS by
CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = one.value AND e.relation = by.value WHERE ${seen}`;

/**
 * All edges with both ends among these ids.
 * @throws GraphError `too_large` where there are more than one answer may carry
 */
export function among(reader: Reader, ids: readonly string[], sight: Sight): Edge[] {
  checkIds(ids);
  const { inside } = sight;
  const keys = keysAsJson(reader, inside === null ? ids : ids.filter((id) => inside.has(id)));
  const { edges } = reader.connection.get<{ edges: number }>(degrees, keys) ?? { edges: 0 };
  const pairs = ids.length ** 2;
  const most = limits.edges + 1;
  // Whichever looks at less: every edge of each node, or every pair of nodes.
  const sql = edges <= pairs ? amongByList : amongByPairs;
  const rows = reader.connection.all<EdgeRow>(sql, keys, sight.hidden, most);
  if (rows.length === most) {
    throw new GraphError(
      'too_large',
      `There are more than ${limits.edges} connections among these ${ids.length} concepts: ask for fewer concepts.`,
    );
  }
  return toEdges(reader, rows);
}

/** All edges that touch one of these ids. */
export function frontier(
  reader: Reader,
  ids: readonly string[],
  filter: Parameters<GraphStore['frontier']>[1],
): Edge[] {
  checkIds(ids);
  const keys = keysAsJson(reader, ids);
  const hidden = filter.unchecked ? 2 : 1;
  if (filter.relations === undefined) {
    return toEdges(reader, reader.connection.all<EdgeRow>(touching, keys, hidden));
  }
  const relations = filter.relations.flatMap((relation) => reader.words.key(relation) ?? []);
  const rows = reader.connection.all<EdgeRow>(
    touchingBy,
    keys,
    hidden,
    JSON.stringify([...new Set(relations)]),
  );
  return toEdges(reader, rows);
}
