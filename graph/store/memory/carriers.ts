/** Concepts by the codes that they go by, for finding those that may be the same. */
import { codesOf } from '../../answers/sameAs';
import type { GraphNode } from '../../model';

export function carriersOf(nodes: Iterable<GraphNode>): Map<string, GraphNode[]> {
  const carriers = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    for (const code of codesOf(node)) {
      const known = carriers.get(code);
      if (known === undefined) carriers.set(code, [node]);
      else known.push(node);
    }
  }
  return carriers;
}
