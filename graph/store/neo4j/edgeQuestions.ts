/** Edges among some nodes, and edges that touch some nodes: each by edge id. */
import { GraphError, limits, type Edge } from '../../model';
import { checkIds } from '../common/asked';
import type { GraphStore } from '../types';
import { among as amongThem, touching } from './cypher/claims';
import { toEdges, type FactRow } from './edges';
import { storedName } from './names';
import type { Asked, Sight } from './reader';

/** Claims behind the edges of one answer at most. */
const claimsMost = 5 * limits.edges;

/**
 * All edges with both ends among these ids.
 * @throws GraphError `too_large` where there are more than one answer may carry
 */
export async function among(asked: Asked, ids: readonly string[], sight: Sight): Promise<Edge[]> {
  checkIds(ids);
  const { inside, unchecked } = sight;
  const distinct = [...new Set(inside === null ? ids : ids.filter((id) => inside.has(id)))];
  const rows = await asked.rows<FactRow>(amongThem, { ids: distinct, unchecked, most: claimsMost + 1 });
  const edges = toEdges(rows);
  if (rows.length > claimsMost || edges.length > limits.edges) {
    throw new GraphError(
      'too_large',
      `There are more than ${limits.edges} connections among these ${ids.length} concepts: ask for fewer concepts.`,
    );
  }
  return edges;
}

/** All edges that touch one of these ids. */
export async function frontier(
  asked: Asked,
  ids: readonly string[],
  { unchecked, relations }: Parameters<GraphStore['frontier']>[1],
): Promise<Edge[]> {
  checkIds(ids);
  const types = relations?.map((relation) => storedName(relation)) ?? null;
  return toEdges(await asked.rows<FactRow>(touching, { ids: [...new Set(ids)], types, unchecked }));
}
