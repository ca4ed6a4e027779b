/** Nodes by kind, with the edges among them: what decides whether a kind takes one column, several or an outline. */
import { kindRow, type Kind } from '@/graph/model';
import type { Block, Hanging, Measured } from './outline';
import type { LayoutEdge } from './types';

const hierarchical = new Set<string>(['SUBTYPE_OF', 'PART_OF']);

export interface Group {
  kind: Kind;
  column: number;
  nodes: Measured[];
  hangings: Hanging[];
  /** Edges among them along which a reader moves on: from a cause to what it causes. */
  forward: LayoutEdge[];
}

/** Of several broader terms, a node hangs under the one with the most kinds: that makes the fewest outlines. */
function fullestFirst(hangings: readonly Hanging[]): Hanging[] {
  const count = new Map<string, number>();
  for (const { over } of hangings) count.set(over, (count.get(over) ?? 0) + 1);
  return [...hangings].sort((a, b) => (count.get(b.over) ?? 0) - (count.get(a.over) ?? 0));
}

/** The kinds from left to right. */
export function groupsOf(nodes: readonly Measured[], edges: readonly LayoutEdge[]): Group[] {
  const groups = new Map<Kind, Group>();
  const kindById = new Map(nodes.map((node) => [node.id, node.kind]));
  for (const node of nodes) {
    const group = groups.get(node.kind) ?? {
      kind: node.kind,
      column: kindRow(node.kind).column,
      nodes: [],
      hangings: [],
      forward: [],
    };
    group.nodes.push(node);
    groups.set(node.kind, group);
  }
  for (const edge of edges) {
    const kind = kindById.get(edge.subject);
    if (kind === undefined || kind !== kindById.get(edge.object) || edge.subject === edge.object) continue;
    if (hierarchical.has(edge.relation))
      groups.get(kind)?.hangings.push({ under: edge.subject, over: edge.object });
    else if (edge.relation !== 'RESEMBLES') groups.get(kind)?.forward.push(edge);
  }
  for (const group of groups.values()) group.hangings = fullestFirst(group.hangings);
  return [...groups.values()].sort((a, b) => a.column - b.column || (a.kind < b.kind ? -1 : 1));
}

/** Number of nodes in these blocks. */
export const rowCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.rows.length, 0);

/** Steps that each block stands behind the first of its kind; edges that close a circle are passed over. */
export function ranksOf(blocks: readonly Block[], forward: readonly LayoutEdge[]): number[] {
  const blockOf = new Map(
    blocks.flatMap((block, index) => block.rows.map((row) => [row.id, index] as const)),
  );
  const before = blocks.map(() => new Set<number>());
  for (const edge of forward) {
    const from = blockOf.get(edge.subject);
    const to = blockOf.get(edge.object);
    if (from !== undefined && to !== undefined && from !== to) before[to]?.add(from);
  }
  const ranks: (number | 'open')[] = [];
  const rank = (index: number): number => {
    const known = ranks[index];
    if (known !== undefined) return known === 'open' ? -1 : known;
    ranks[index] = 'open';
    const found = Math.max(-1, ...[...(before[index] ?? [])].map(rank)) + 1;
    ranks[index] = found;
    return found;
  };
  return blocks.map((_, index) => rank(index));
}

/** Edges to later columns less edges to earlier ones, by node. */
export function rightwardOf(nodes: readonly Measured[], edges: readonly LayoutEdge[]): Map<string, number> {
  const column = new Map(nodes.map((node) => [node.id, kindRow(node.kind).column]));
  const result = new Map<string, number>();
  for (const { subject, object } of edges) {
    const step = Math.sign((column.get(object) ?? 0) - (column.get(subject) ?? 0));
    result.set(subject, (result.get(subject) ?? 0) + step);
    result.set(object, (result.get(object) ?? 0) - step);
  }
  return result;
}
