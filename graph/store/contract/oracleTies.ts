/** How kinds are tied, counted edge by edge. */
import type { Edge, GraphNode } from '../../model';
import { inOrder } from '../common/kindTies';
import type { KindTie } from '../types';

/** Counts distinct pairs: edges that differ in their qualifiers alone tie the same two. */
export function tiesOf(edges: Iterable<Edge>, nodes: ReadonlyMap<string, GraphNode>): KindTie[] {
  const pairs = new Map<string, { tie: KindTie; pairs: Set<string> }>();
  for (const { subject, relation, object, negated } of edges) {
    const tie = {
      subject: nodes.get(subject)?.kind ?? '',
      relation,
      object: nodes.get(object)?.kind ?? '',
      negated,
      count: 0,
    };
    const key = JSON.stringify([tie.subject, relation, tie.object, negated]);
    const found = pairs.get(key) ?? { tie, pairs: new Set() };
    found.pairs.add(JSON.stringify([subject, object]));
    pairs.set(key, found);
  }
  return inOrder([...pairs.values()].map(({ tie, pairs: own }) => ({ ...tie, count: own.size })));
}
