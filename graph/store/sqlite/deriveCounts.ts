/** Counts each node's distinct neighbours anew, by group and over all, for the nodes in `temp.recount`. */
import type { Connection } from './connection';

const dropCounts = 'DELETE FROM neighbour_count WHERE node IN (SELECT key FROM temp.recount)';

/** Whether the store has edges that are not the same in both scopes, or that differ in their qualifiers alone. */
interface Shape {
  scoped: number;
  qualified: number;
}
const shapeOf = `
SELECT EXISTS (SELECT 1 FROM edge WHERE scope > 0) AS scoped,
  EXISTS (SELECT 1 FROM edge WHERE qualifiers > 0) AS qualified`;

/** Distinct neighbours over all and over checked statements: each kind of edge that there is not saves a set of them. */
function distinct(neighbour: string, { scoped, qualified }: Shape): string {
  if (scoped === 1) {
    return `count(DISTINCT ${neighbour}), count(DISTINCT CASE WHEN scope <> 1 THEN ${neighbour} END)`;
  }
  const count = qualified === 1 ? `count(DISTINCT ${neighbour})` : 'count(*)';
  return `${count}, ${count}`;
}

const addCounts = `
INSERT INTO neighbour_count (node, relation, direction, negated, kind, all_count, checked_count, mixed)`;
const countOut = (shape: Shape): string => `${addCounts}
SELECT r.key, e.relation, 0, e.negated, e.object_kind, ${distinct('e.object', shape)}, max(e.scope > 0)
FROM temp.recount AS r CROSS JOIN edge AS e INDEXED BY edge_out ON e.subject = r.key
GROUP BY r.key, e.relation, e.negated, e.object_kind`;
const countIn = (shape: Shape): string => `${addCounts}
SELECT r.key, e.relation, 1, e.negated, e.subject_kind, ${distinct('e.subject', shape)}, max(e.scope > 0)
FROM temp.recount AS r CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = r.key
WHERE e.subject <> e.object
GROUP BY r.key, e.relation, e.negated, e.subject_kind`;

/** A loop makes a node its own neighbour; as it is met from both ends, no end has to be left out. */
const neighboursOf = `
SELECT object AS neighbour, scope FROM edge INDEXED BY edge_out WHERE subject = node.key
UNION ALL SELECT subject, scope FROM edge INDEXED BY edge_in WHERE object = node.key`;
const countDegrees = (shape: Shape): string => `
UPDATE node SET (degree, degree_checked) = (SELECT ${distinct('neighbour', { ...shape, qualified: 1 })} FROM (${neighboursOf}))
WHERE key IN (SELECT key FROM temp.recount)`;

export function deriveCounts(connection: Connection): void {
  const shape = connection.get<Shape>(shapeOf) ?? { scoped: 1, qualified: 1 };
  for (const sql of [dropCounts, countOut(shape), countIn(shape), countDegrees(shape)]) connection.run(sql);
}
