/** How many neighbours a node has by relation, direction, kind and polarity, counted by the server. */
import { byCodePoint } from '../../answers/codePoint';
import { compareRelations } from '../../answers/relationOrder';
import type { NeighbourCount } from '../types';
import { countsOfNode } from './cypher/claims';
import { nodeThere } from './cypher/nodes';
import { readName } from './names';
import { insideOf, unknownNode } from './nodeQuestions';
import type { Asked, Sight } from './reader';

interface CountRow {
  type: string;
  out: boolean;
  negated: boolean;
  kind: string;
  count: number;
}

/** @throws GraphError `not_found` for an unknown id */
export async function neighbourCounts(asked: Asked, id: string, sight: Sight): Promise<NeighbourCount[]> {
  const [there, rows] = await asked.all<[{ id: string }, CountRow]>(
    [nodeThere, { id }],
    [countsOfNode, { id, unchecked: sight.unchecked, inside: insideOf(sight) }],
  );
  if (there.length === 0) throw unknownNode(id);
  return rows
    .map(({ type, out, negated, kind, count }): NeighbourCount => ({
      relation: readName(type),
      direction: out ? 'out' : 'in',
      kind,
      negated,
      count,
    }))
    .sort(
      (a, b) =>
        compareRelations(a.relation, b.relation) ||
        Number(a.direction === 'in') - Number(b.direction === 'in') ||
        Number(a.negated) - Number(b.negated) ||
        byCodePoint(a.kind, b.kind),
    );
}
