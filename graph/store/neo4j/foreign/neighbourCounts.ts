/** How many neighbours a concept has by relation, direction, kind and polarity: counted by the server, so that a hub costs no more rows. */
import { byCodePoint } from '../../../answers/codePoint';
import { compareRelations } from '../../../answers/relationOrder';
import type { CountedNode, NeighbourCount } from '../../types';
import { countsOfNode } from './cypher/claims';
import type { Sight } from './edges';
import { rulesOf, kindOfRow, type EndRow } from './nodes';
import type { Asked } from './reader';
import type { Vocabulary } from './vocabulary';

export interface CountRow {
  relation: string;
  negated: boolean;
  out: boolean;
  end: EndRow;
  count: number;
}

/** Parameters of what is counted from one concept. */
export async function countParameters(
  asked: Asked,
  places: readonly string[],
  { inside }: Sight,
): Promise<Record<string, unknown>> {
  const { types } = asked.vocabulary;
  return {
    places,
    inside: inside === null ? null : await asked.placesOf(inside),
    relations: Object.fromEntries([...types.values()].map(({ type, relation }) => [type, relation])),
    turned: [...types.values()].filter(({ swapped }) => swapped).map(({ type }) => type),
  };
}

/** The kind of nodes that were counted together, or null where the mapping does not show them. */
export function kindOfCounted(end: EndRow, vocabulary: Vocabulary): string | null {
  const [rule] = rulesOf(end.labels, vocabulary);
  if (rule === undefined || end.ids[vocabulary.ids.indexOf(rule.id)] === null) return null;
  return kindOfRow(end, vocabulary);
}

/** @throws GraphError `not_found` for an unknown id */
export async function neighbourCounts(asked: Asked, id: string, sight: Sight): Promise<NeighbourCount[]> {
  const { vocabulary } = asked;
  const { places } = await asked.one(id);
  if (vocabulary.types.size === 0) return [];
  const parameters = await countParameters(asked, places, sight);
  const rows = await asked.counted<CountRow>(countsOfNode(vocabulary), sight.unchecked, parameters);
  const counts = new Map<string, NeighbourCount>();
  for (const { relation, negated, out, end, count } of rows) {
    const kind = kindOfCounted(end, vocabulary);
    if (kind === null) continue;
    const row: NeighbourCount = { relation, direction: out ? 'out' : 'in', kind, negated, count };
    const key = JSON.stringify([relation, out, kind, negated]);
    counts.set(key, { ...row, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].sort(
    (a, b) =>
      compareRelations(a.relation, b.relation) ||
      Number(a.direction === 'in') - Number(b.direction === 'in') ||
      Number(a.negated) - Number(b.negated) ||
      byCodePoint(a.kind, b.kind),
  );
}

/** A node with its counts. @throws GraphError `not_found` for an unknown id */
export async function countedNode(asked: Asked, id: string, sight: Sight): Promise<CountedNode> {
  const { node } = await asked.one(id);
  return { node, neighbourCounts: await neighbourCounts(asked, id, sight) };
}
