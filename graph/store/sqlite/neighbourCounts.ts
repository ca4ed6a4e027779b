/** How many neighbours a node has by relation, direction, kind and polarity: stored, or counted inside a lens. */
import { byCodePoint } from '../../answers/codePoint';
import { compareRelations } from '../../answers/relationOrder';
import type { CountedNode, NeighbourCount } from '../types';
import { readEdges } from './edgesOfNode';
import { nodes } from './nodeQuestions';
import type { Reader, Sight } from './reader';
import { knownNode, unknownNode } from './rows';

/** A stored row of counts. */
export interface CountRow {
  relation: number;
  direction: 0 | 1;
  negated: 0 | 1;
  kind: number;
  all_count: number;
  checked_count: number;
  mixed: 0 | 1;
}

const countsOf = `SELECT relation, direction, negated, kind, all_count, checked_count, mixed
  FROM neighbour_count WHERE node = ?`;

/** The stored counts of a node, unordered. */
export function readCounts(reader: Reader, node: number): CountRow[] {
  return reader.connection.all<CountRow>(countsOf, node);
}

type Group = Pick<CountRow, 'relation' | 'direction' | 'negated' | 'kind'>;

function toCount(reader: Reader, group: Group, count: number): NeighbourCount {
  return {
    relation: reader.words.text(group.relation),
    direction: group.direction === 0 ? 'out' : 'in',
    kind: reader.words.text(group.kind),
    negated: group.negated === 1,
    count,
  };
}

function countInside(
  reader: Reader,
  node: number,
  sight: Sight,
  inside: ReadonlySet<string>,
): NeighbourCount[] {
  const groups = new Map<string, { group: Group; neighbours: Set<number> }>();
  for (const row of readEdges(reader, node, sight, { relation: null, direction: null, kind: null })) {
    if (!inside.has(row.neighbour_id)) continue;
    const name = `${row.relation} ${row.direction} ${row.negated} ${row.kind}`;
    const found = groups.get(name);
    const group = { ...row, negated: row.negated === 1 ? 1 : 0 } as const;
    if (found === undefined) groups.set(name, { group, neighbours: new Set([row.neighbour]) });
    else found.neighbours.add(row.neighbour);
  }
  return [...groups.values()].map(({ group, neighbours }) => toCount(reader, group, neighbours.size));
}

/** @throws GraphError `not_found` for an unknown id */
export function neighbourCounts(reader: Reader, id: string, sight: Sight): NeighbourCount[] {
  const { key: node } = knownNode(reader, id);
  const counts =
    sight.inside === null
      ? readCounts(reader, node)
          .map((row) => toCount(reader, row, sight.unchecked ? row.all_count : row.checked_count))
          .filter(({ count }) => count > 0)
      : countInside(reader, node, sight, sight.inside);
  return counts.sort(
    (a, b) =>
      compareRelations(a.relation, b.relation) ||
      Number(a.direction === 'in') - Number(b.direction === 'in') ||
      Number(a.negated) - Number(b.negated) ||
      byCodePoint(a.kind, b.kind),
  );
}

/** A node with its counts. @throws GraphError `not_found` for an unknown id */
export function countedNode(reader: Reader, id: string, sight: Sight): CountedNode {
  const counts = neighbourCounts(reader, id, sight);
  const [node] = nodes(reader, [id]);
  if (node === undefined) throw unknownNode(id);
  return { node, neighbourCounts: counts };
}
