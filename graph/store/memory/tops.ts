/** What stands first: the best connected of a kind, and groups by what is said of them. */
import { byCodePoint } from '../../answers/codePoint';
import { isSaidOfGroup } from '../../answers/saidOfGroups';
import type { GraphNode } from '../../model';
import { sortedBy } from '../contract/oracleNeighbours';
import type { RiskGroupCount } from '../types';
import type { MemoryGraph } from './graph';
import type { Inside } from './made';

export function topNodes(graph: MemoryGraph, inside: Inside, kind: string, limit: number): GraphNode[] {
  return sortedBy(
    [...graph.nodes.values()].filter((node) => node.kind === kind && inside(node.id)),
    (a, b) => graph.degree(b.id) - graph.degree(a.id),
    (a, b) => byCodePoint(a.id, b.id),
  ).slice(0, limit);
}

export function riskGroups(graph: MemoryGraph): RiskGroupCount[] {
  const counts = [...graph.nodes.values()].map((node) => ({
    node,
    count: graph.edgesOf(node.id).filter((edge) => isSaidOfGroup(edge, node)).length,
  }));
  return sortedBy(
    counts.filter(({ count }) => count > 0),
    (a, b) => b.count - a.count,
    (a, b) => byCodePoint(a.node.id, b.node.id),
  );
}
