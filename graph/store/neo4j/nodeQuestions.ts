/** Nodes by id, the best connected of a kind, and the groups that something is more common in. */
import { byCodePoint } from '../../answers/codePoint';
import { GraphError, limits, type GraphNode } from '../../model';
import { checkIds, checkLimit } from '../common/asked';
import type { RiskGroupCount } from '../types';
import { groupsSaidOf } from './cypher/claims';
import { degreesOfIds, topOfKind } from './cypher/nodes';
import type { Asked, Sight } from './reader';

/** What is said of an id that a question is about and that is not there. */
export function unknownNode(id: string): GraphError {
  return new GraphError(
    'not_found',
    `There is no concept with the id “${id}” in this store. Search for it by name, or import data that has it.`,
  );
}

/** The lens's members as a parameter, or null where there is no lens. */
export function insideOf({ inside }: Sight): string[] | null {
  return inside === null ? null : [...inside];
}

/** The nodes with these ids, in the order asked; unknown ones are left out. */
export async function nodes(asked: Asked, ids: readonly string[]): Promise<GraphNode[]> {
  checkIds(ids);
  return asked.nodes(ids);
}

/** How many distinct neighbours each has, in the order asked; 0 for unknown ones. */
export async function degrees(asked: Asked, ids: readonly string[], unchecked: boolean): Promise<number[]> {
  checkIds(ids);
  const rows = await asked.rows<{ id: string; degree: number }>(degreesOfIds, { ids: [...ids], unchecked });
  const found = new Map(rows.map((row) => [row.id, row.degree]));
  return ids.map((id) => found.get(id) ?? 0);
}

/** Every node of a kind by degree, then id. */
export async function topNodes(
  asked: Asked,
  kind: string,
  limit: number,
  sight: Sight,
): Promise<GraphNode[]> {
  checkLimit('The number of nodes', limit, limits.neighboursMost);
  const rows = await asked.rows<{ id: string }>(topOfKind, {
    kind,
    limit: limit,
    unchecked: sight.unchecked,
    inside: insideOf(sight),
  });
  return asked.nodes(rows.map(({ id }) => id));
}

/** Groups of people of whom something is said, most edges first. */
export async function riskGroups(asked: Asked, unchecked: boolean): Promise<RiskGroupCount[]> {
  const rows = await asked.rows<{ id: string; count: number }>(groupsSaidOf, { unchecked });
  const counts = new Map<string, number>();
  for (const { id, count } of rows) counts.set(id, count + (counts.get(id) ?? 0));
  const groups = await asked.nodes([...counts.keys()]);
  return groups
    .map((node) => ({ node, count: counts.get(node.id) ?? 0 }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.node.id, b.node.id));
}
