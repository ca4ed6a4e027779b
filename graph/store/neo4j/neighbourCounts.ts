/** How many neighbours a node has by relation, direction, kind and polarity, counted by the server. */
import { byCodePoint } from '../../answers/codePoint';
import { compareRelations } from '../../answers/relationOrder';
import type { CountedNode, NeighbourCount } from '../types';
import { countsOfNode } from './cypher/claims';
import { nodesOfIds, nodeThere } from './cypher/nodes';
import { readName } from './names';
import { readNode } from './nodeProperties';
import { insideOf, unknownNode } from './nodeQuestions';
import type { Properties } from './properties';
import type { Asked, Sight } from './reader';

interface CountRow {
  type: string;
  out: boolean;
  negated: boolean;
  kind: string;
  count: number;
}

const countsAsked = (id: string, sight: Sight) =>
  [countsOfNode, { id, unchecked: sight.unchecked, inside: insideOf(sight) }] as const;

/** @throws GraphError `not_found` for an unknown id */
export async function neighbourCounts(asked: Asked, id: string, sight: Sight): Promise<NeighbourCount[]> {
  const [there, rows] = await asked.all<[{ id: string }, CountRow]>(
    [nodeThere, { id }],
    countsAsked(id, sight),
  );
  if (there.length === 0) throw unknownNode(id);
  return toCounts(rows);
}

/** A node with its counts, on one way to the server. @throws GraphError `not_found` for an unknown id */
export async function countedNode(asked: Asked, id: string, sight: Sight): Promise<CountedNode> {
  const [found, rows] = await asked.all<[{ node: Properties }, CountRow]>(
    [nodesOfIds, { ids: [id] }],
    countsAsked(id, sight),
  );
  const [row] = found;
  if (row === undefined) throw unknownNode(id);
  return { node: readNode(row.node), neighbourCounts: toCounts(rows) };
}

function toCounts(rows: readonly CountRow[]): NeighbourCount[] {
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
