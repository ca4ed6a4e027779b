/**
 * What may be the same across a file on top and the stored graph: a concept of either may go by a code of the other's.
 * Each is taken as the picture holds it, which is as it is stored where both have it.
 */
import { codesOf, compareProposals, proposalsFor } from '@/graph/answers/sameAs';
import { limits, type GraphNode } from '@/graph/model';
import type { GraphFilter, SameAsAnswer } from '@/graph/store/types';
import type { AskMore } from '../ask';
import type { OverlayGraph } from './types';

export interface AcrossQuestion {
  base: Pick<AskMore, 'among' | 'carriersOf'>;
  graph: Pick<OverlayGraph, 'carriersOf'>;
  id: string;
  /** What the stored graph proposes among its own; null where it lacks the concept. */
  below: SameAsAnswer | null;
  /** The concept as the file has it; null where it lacks it. */
  onTop: GraphNode | null;
  filter: GraphFilter;
  signal: AbortSignal | undefined;
}

const everything: GraphFilter = { unchecked: true, riskGroups: [] };

/** Two lists as one: a concept of both as the first has it. */
const union = (first: readonly GraphNode[], second: readonly GraphNode[]): GraphNode[] => [
  ...new Map([...second, ...first].map((node) => [node.id, node])).values(),
];

const none: SameAsAnswer = { proposals: [], total: 0 };

/** The answer of both; it asks the stored graph of no code that nothing new can come of. */
export async function sameAcross(question: AcrossQuestion): Promise<SameAsAnswer> {
  const { base, graph, id, below, onTop, filter, signal } = question;
  const [storedNode] = below === null ? [] : (await base.among([id], everything, signal)).nodes;
  const node = storedNode ?? onTop;
  if (node === null) return below ?? none;
  const codes = codesOf(node).slice(0, limits.codesAsked);
  const inFile = await graph.carriersOf(codes);
  // The stored graph has said what there is among its own: only codes that the file knows can add to it.
  const asked = below === null ? codes : codes.filter((code) => inFile.has(code));
  const inStore = new Map(
    await Promise.all(asked.map(async (code) => [code, await base.carriersOf(code, signal)] as const)),
  );
  const fileIds = [...new Set([...inFile.values()].flat().map((other) => other.id))];
  const both =
    fileIds.length === 0 ? [] : (await base.among(fileIds.slice(0, limits.ids), everything, signal)).nodes;
  const asStored = new Map(both.map((other) => [other.id, other]));
  const carriersOf = (code: string): GraphNode[] =>
    union(
      inStore.get(code) ?? [],
      (inFile.get(code) ?? []).map((other) => asStored.get(other.id) ?? other),
    );
  const storedIds = new Set([...inStore.values(), both].flat().map((other) => other.id));
  const known = new Set(below?.proposals.map((proposal) => proposal.node.id));
  const found = proposalsFor({ ...node, xrefs: codes }, carriersOf).filter(
    (proposal) => !known.has(proposal.node.id) && (below === null || !storedIds.has(proposal.node.id)),
  );
  const fresh = await throughLens(found, storedIds, question, filter);
  const proposals = [...(below?.proposals ?? []), ...fresh].sort(compareProposals);
  return { proposals: proposals.slice(0, limits.sameAs), total: (below?.total ?? 0) + fresh.length };
}

/** Under a lens that shows only its members, stored concepts outside it are proposed by nobody. */
async function throughLens(
  found: SameAsAnswer['proposals'],
  storedIds: ReadonlySet<string>,
  { base, signal }: AcrossQuestion,
  filter: GraphFilter,
): Promise<SameAsAnswer['proposals']> {
  const asked = found.map(({ node }) => node.id).filter((id) => storedIds.has(id));
  if (filter.riskGroups.length === 0 || asked.length === 0) return found;
  const { nodes } = await base.among(asked, filter, signal);
  const inside = new Set(nodes.map((node) => node.id));
  return found.filter(({ node }) => !storedIds.has(node.id) || inside.has(node.id));
}
