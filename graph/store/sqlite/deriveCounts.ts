/** Counts nodes' distinct neighbours anew, by group and over all. */
import type { Connection } from './connection';

const dropCounts = 'DELETE FROM neighbour_count WHERE node IN (SELECT key FROM temp.recount)';

/** What sorts of edges the store has: each that there is not saves work. */
interface Shape {
  /** Some are not the same with and without unchecked statements. */
  scoped: number;
  /** Some differ in their scope or their qualifiers alone, so that rows are more than neighbours. */
  parallel: number;
}
const shapeOf = `
SELECT EXISTS (SELECT 1 FROM edge WHERE scope > 0) AS scoped,
  EXISTS (SELECT 1 FROM edge WHERE scope = 2 OR qualifiers > 0) AS parallel`;

/** Distinct neighbours over all and over checked statements. */
function distinct(neighbour: string, { scoped, parallel }: Shape): string {
  const each = parallel === 1 ? 'DISTINCT ' : '';
  const all = `count(${each}${neighbour})`;
  return `${all}, ${scoped === 1 ? `count(${each}CASE WHEN scope <> 1 THEN ${neighbour} END)` : all}`;
}

const addCounts = `
INSERT INTO neighbour_count (node, relation, direction, negated, kind, all_count, checked_count, mixed)`;
const every = { out: 'edge AS e INDEXED BY edge_out', into: 'edge AS e INDEXED BY edge_in' } as const;
const noted = {
  out: 'temp.recount AS r CROSS JOIN edge AS e INDEXED BY edge_out ON e.subject = r.key',
  into: 'temp.recount AS r CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = r.key',
} as const;
const countOut = (shape: Shape, edges: string): string => `${addCounts}
SELECT e.subject, e.relation, 0, e.negated, e.object_kind, ${distinct('e.object', shape)}, max(e.scope > 0)
FROM ${edges} GROUP BY e.subject, e.relation, e.negated, e.object_kind`;
const countIn = (shape: Shape, edges: string): string => `${addCounts}
SELECT e.object, e.relation, 1, e.negated, e.subject_kind, ${distinct('e.subject', shape)}, max(e.scope > 0)
FROM ${edges} WHERE e.subject <> e.object GROUP BY e.object, e.relation, e.negated, e.subject_kind`;

/** A loop makes a node its own neighbour; as it is met from both ends, no end has to be left out. */
const neighboursOf = `
SELECT object AS neighbour, scope FROM edge INDEXED BY edge_out WHERE subject = node.key
UNION ALL SELECT subject, scope FROM edge INDEXED BY edge_in WHERE object = node.key`;
const countDegrees = (shape: Shape): string => `
UPDATE node SET (degree, degree_checked) = (SELECT ${distinct('neighbour', { ...shape, parallel: 1 })} FROM (${neighboursOf}))`;

/** @param everything whether to count all nodes anew; else those in `temp.recount` */
export function deriveCounts(connection: Connection, everything: boolean): void {
  const shape = connection.get<Shape>(shapeOf) ?? { scoped: 1, parallel: 1 };
  const { out, into } = everything ? every : noted;
  const some = everything ? '' : ' WHERE key IN (SELECT key FROM temp.recount)';
  connection.run(everything ? 'DELETE FROM neighbour_count' : dropCounts);
  connection.run(countOut(shape, out));
  connection.run(countIn(shape, into));
  connection.run(countDegrees(shape) + some);
}
