/** The details of a concept: its claims by relation, ten at a time, with true counts. */
import { limits, relationTable, type Edge, type GraphNode, type Relation } from '@/graph/model';
import type { Direction, GraphFilter, NeighbourCount, SameAsAnswer } from '@/graph/store/types';
import type { Ask, NodeAnswer } from './ask';

export interface DetailsItem {
  edge: Edge;
  /** The node at the other end. */
  other: string;
}

export interface DetailsGroup {
  relation: Relation;
  direction: Direction;
  /** Lines to distinct concepts, negated ones counted apart. */
  count: number;
  /** Those of them that the lens lets through, where a lens is on. */
  countInLens: number | null;
  items: DetailsItem[];
  nextCursor: string | null;
}

export interface Details {
  node: GraphNode;
  counts: NeighbourCount[];
  groups: DetailsGroup[];
  /** The nodes at the other ends. */
  nodes: GraphNode[];
  /** What may be the same concept under another id. */
  sameAs: SameAsAnswer;
}

export interface GroupKey {
  relation: Relation;
  direction: Direction;
}

const order: readonly GroupKey[] = [
  { relation: 'NEEDS_CARE', direction: 'in' },
  { relation: 'CAUSES', direction: 'in' },
  { relation: 'CONTRIBUTES_TO', direction: 'in' },
  { relation: 'HAS_SYMPTOM', direction: 'in' },
  { relation: 'HAS_SYMPTOM', direction: 'out' },
  { relation: 'AT_RISK_OF', direction: 'in' },
  { relation: 'AT_RISK_OF', direction: 'out' },
  { relation: 'TREATS', direction: 'in' },
  { relation: 'TREATS', direction: 'out' },
  { relation: 'CAUSES', direction: 'out' },
  { relation: 'CONTRIBUTES_TO', direction: 'out' },
];

/** Where a group stands on the page; the question's own group comes first. */
export function rank(group: GroupKey, focus: GroupKey | undefined): number {
  if (focus?.relation === group.relation && focus.direction === group.direction) return -1;
  const place = order.findIndex(
    (key) => key.relation === group.relation && key.direction === group.direction,
  );
  if (place >= 0) return place;
  const row = relationTable.findIndex((entry) => entry.relation === group.relation);
  return order.length + (row < 0 ? relationTable.length : row) * 2 + (group.direction === 'in' ? 1 : 0);
}

/** Groups with their counts, in the order of the page. */
export function groupCounts(
  counts: readonly NeighbourCount[],
  focus?: GroupKey,
): (GroupKey & { count: number })[] {
  const groups = new Map<string, GroupKey & { count: number }>();
  for (const { relation, direction, count } of counts) {
    const key = `${direction} ${relation}`;
    groups.set(key, { relation, direction, count: count + (groups.get(key)?.count ?? 0) });
  }
  return [...groups.values()].sort(
    (a, b) => rank(a, focus) - rank(b, focus) || (a.relation < b.relation ? -1 : 1),
  );
}

/** The items of a page: its edges, in the order of its nodes. */
export function itemsOf(id: string, nodes: readonly GraphNode[], edges: readonly Edge[]): DetailsItem[] {
  const other = (edge: Edge) => (edge.subject === id ? edge.object : edge.subject);
  return nodes.flatMap((node) =>
    edges.filter((edge) => other(edge) === node.id).map((edge) => ({ edge, other: node.id })),
  );
}

/** Loads one more page of a group. */
export async function loadGroup(
  ask: Ask,
  id: string,
  group: GroupKey,
  filter: GraphFilter,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<{ items: DetailsItem[]; nodes: GraphNode[]; nextCursor: string | null }> {
  const page = await ask.neighbours(
    {
      id,
      relation: group.relation,
      direction: group.direction,
      order: 'commonness',
      limit: limits.expandStep,
      filter,
      ...(cursor === null ? {} : { cursor }),
    },
    signal,
  );
  return { items: itemsOf(id, page.nodes, page.edges), nodes: page.nodes, nextCursor: page.nextCursor };
}

/**
 * Loads the details of a concept.
 * @param filter what the lists show; its risk groups narrow them (the lens's mode "only")
 * @param lens what a lens lets through; its counts are told beside the true ones where it has groups
 */
export async function loadDetails(
  ask: Ask,
  id: string,
  filter: GraphFilter,
  lens: GraphFilter,
  signal?: AbortSignal,
): Promise<Details> {
  const everything: GraphFilter = { ...filter, riskGroups: [] };
  const [all, sameAs, narrowed] = await Promise.all([
    ask.node(id, everything, signal),
    ask.sameAs(id, filter, signal),
    lens.riskGroups.length === 0 ? Promise.resolve<NodeAnswer | null>(null) : ask.node(id, lens, signal),
  ]);
  const inLens = narrowed === null ? null : groupCounts(narrowed.neighbourCounts);
  const shown = filter.riskGroups.length > 0 && inLens !== null ? inLens : groupCounts(all.neighbourCounts);
  const trueCount = new Map(
    groupCounts(all.neighbourCounts).map((group) => [`${group.direction} ${group.relation}`, group.count]),
  );
  const groups = await Promise.all(
    shown.map(async ({ relation, direction, count }) => {
      const page = await loadGroup(ask, id, { relation, direction }, filter, null, signal);
      const group: DetailsGroup = {
        relation,
        direction,
        count: trueCount.get(`${direction} ${relation}`) ?? count,
        countInLens:
          inLens === null
            ? null
            : (inLens.find((other) => other.relation === relation && other.direction === direction)?.count ??
              0),
        items: page.items,
        nextCursor: page.nextCursor,
      };
      return { group, nodes: page.nodes };
    }),
  );
  return {
    node: all.node,
    counts: all.neighbourCounts,
    groups: groups.map(({ group }) => group),
    nodes: groups.flatMap(({ nodes }) => nodes),
    sameAs,
  };
}
