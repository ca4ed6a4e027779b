/** Nodes by id, the best connected of a kind, and the groups of whom something is said. */
import { limits, type GraphNode } from '../../model';
import type { RiskGroupCount } from '../types';
import { checkIds, checkLimit } from '../common/asked';
import type { Reader, Sight } from './reader';
import { edgeTick } from './rows';

const keysOfIds = 'SELECT n.key, n.id FROM json_each(?) AS asked CROSS JOIN node AS n ON n.id = asked.value';

const degree = (sight: Pick<Sight, 'unchecked'>): string => (sight.unchecked ? 'degree' : 'degree_checked');

const degreesOfIds = (sight: Pick<Sight, 'unchecked'>): string =>
  `SELECT n.id, ${degree(sight)} AS degree FROM json_each(?) AS asked CROSS JOIN node AS n ON n.id = asked.value`;

/** Parameters: ?1 kind, ?2 how many, ?3 the lens's members as JSON or null. */
const topOfKind = (sight: Sight): string => `
SELECT key FROM node
WHERE kind = ?1 AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3))) AND (key & 127 <> 0 OR tick())
ORDER BY ${degree(sight)} DESC, id LIMIT ?2`;

/** Parameters: ?1 hidden scope, ?2 kind of people, ?3 the relation of what should not be used. */
const groupsSaidOf = `
SELECT n.key, sum(said.count) AS count FROM (
  SELECT e.subject AS key, count(*) AS count FROM edge AS e INDEXED BY edge_risk
  WHERE e.relation = 1 AND e.negated = 0 AND e.scope <> ?1 AND ${edgeTick}
  GROUP BY e.subject
  UNION ALL
  SELECT people.key, count(*) AS count FROM node AS people CROSS JOIN edge AS e INDEXED BY edge_in
    ON e.object = people.key AND e.relation = ?3 AND e.negated = 0
  WHERE people.kind = ?2 AND e.scope <> ?1 AND ${edgeTick}
  GROUP BY people.key
) AS said CROSS JOIN node AS n ON n.key = said.key
GROUP BY n.key ORDER BY count DESC, n.id`;

/** The lens's members as JSON for `json_each`, or null where there is no lens. */
export function membersAsJson({ inside }: Sight): string | null {
  return inside === null ? null : JSON.stringify([...inside]);
}

/** The nodes with these ids, in the order asked; unknown ones are left out. */
export function nodes(reader: Reader, ids: readonly string[]): GraphNode[] {
  checkIds(ids);
  const rows = reader.connection.all<{ key: number; id: string }>(keysOfIds, JSON.stringify(ids));
  const keys = new Map(rows.map(({ key, id }) => [id, key]));
  return reader.nodesAt(ids.flatMap((id) => keys.get(id) ?? []));
}

/** How many distinct neighbours each has, in the order asked; 0 for unknown ones. */
export function degrees(reader: Reader, ids: readonly string[], sight: Pick<Sight, 'unchecked'>): number[] {
  checkIds(ids);
  const rows = reader.connection.all<{ id: string; degree: number }>(
    degreesOfIds(sight),
    JSON.stringify(ids),
  );
  const found = new Map(rows.map((row) => [row.id, row.degree]));
  return ids.map((id) => found.get(id) ?? 0);
}

/** Every node of a kind by degree, then id. */
export function topNodes(reader: Reader, kind: string, limit: number, sight: Sight): GraphNode[] {
  checkLimit('The number of nodes', limit, limits.neighboursMost);
  const key = reader.words.key(kind);
  if (key === undefined) return [];
  const rows = reader.connection.all<{ key: number }>(topOfKind(sight), key, limit, membersAsJson(sight));
  return reader.nodesAt(rows.map((row) => row.key));
}

/** Groups of people of whom something is said, most edges first. */
export function riskGroups(reader: Reader, hidden: Sight['hidden']): RiskGroupCount[] {
  const rows = reader.connection.all<{ key: number; count: number }>(
    groupsSaidOf,
    hidden,
    // Null equals nothing: a word that the store has never met.
    reader.words.key('RiskGroup') ?? null,
    reader.words.key('CONTRAINDICATED_IN') ?? null,
  );
  const nodes = reader.nodesAt(rows.map(({ key }) => key));
  return nodes.map((node, at) => ({ node, count: rows[at]?.count ?? 0 }));
}
