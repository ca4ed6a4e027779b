/** The details of several concepts that are shown as one, put together; every claim keeps the concept that it is of. */
import type { GraphNode } from '@/graph/model';
import type { SameAsProposal } from '@/graph/store/types';
import { rank, type Details, type DetailsGroup, type DetailsItem, type GroupKey } from './details';

/** A claim with the concept that it was listed for. */
export interface UnitedItem {
  item: DetailsItem;
  centre: GraphNode;
}

/** One relation of all the concepts. */
export interface UnitedGroup extends GroupKey {
  count: number;
  countInLens: number | null;
  items: UnitedItem[];
  /** The concept whose claims can be continued, the first one of these; null where all are listed. */
  next: GraphNode | null;
}

const sumOf = (group: UnitedGroup, { count, countInLens }: DetailsGroup) => ({
  count: group.count + count,
  countInLens: group.countInLens === null || countInLens === null ? null : group.countInLens + countInLens,
});

/** Relation by relation, in the order of the page: the first concept's claims, then the next one's. */
export function uniteGroups(all: readonly Details[]): UnitedGroup[] {
  const united = new Map<string, UnitedGroup>();
  for (const { node, groups } of all) {
    for (const group of groups) {
      const key = `${group.direction} ${group.relation}`;
      const items = group.items.map((item) => ({ item, centre: node }));
      const next = group.nextCursor === null ? null : node;
      const before = united.get(key);
      united.set(
        key,
        before === undefined
          ? { ...group, items, next }
          : {
              ...before,
              ...sumOf(before, group),
              items: [...before.items, ...items],
              next: before.next ?? next,
            },
      );
    }
  }
  // One concept's groups are in order already, and sorting is stable.
  return [...united.values()].sort((a, b) => rank(a, undefined) - rank(b, undefined));
}

/** What may be the same as any of the concepts and is not shown as one with them. */
export function uniteProposals(all: readonly Details[]): { proposals: SameAsProposal[]; unlisted: number } {
  const proposals = new Map<string, SameAsProposal>();
  for (const { node, codes } of all.flatMap(({ sameAs }) => sameAs.proposals)) {
    const known = proposals.get(node.id)?.codes ?? [];
    proposals.set(node.id, { node, codes: [...new Set([...known, ...codes])] });
  }
  for (const { node } of all) proposals.delete(node.id);
  const unlisted = all.reduce((sum, { sameAs }) => sum + sameAs.total - sameAs.proposals.length, 0);
  return { proposals: [...proposals.values()], unlisted };
}
