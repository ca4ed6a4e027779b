/** A concept's short answer as plain sentences. */
import { summarise } from '@/graph/answers/summary';
import { plainText } from '@/graph/answers/told/plainText';
import type { GraphNode } from '@/graph/model';
import type { NeighbourAnswer, NeighbourCount } from '@/graph/store/types';

/** @param page neighbours of the concept; the counts tell how many more there are */
export function sentenceTexts(
  node: GraphNode,
  { nodes, edges }: Pick<NeighbourAnswer, 'nodes' | 'edges'>,
  counts: readonly NeighbourCount[],
): string[] {
  const others = new Map([node, ...nodes].map((one) => [one.id, one]));
  return summarise(node, edges, others, counts).map(({ parts }) =>
    plainText(parts.map(({ text }) => text).join('')),
  );
}
