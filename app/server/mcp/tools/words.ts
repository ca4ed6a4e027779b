/** What several tools need of an answer. */
import type { Edge } from '@/graph/model';
import type { NeighbourAnswer, Total } from '@/graph/store/types';

/** "12", "at least 5000". */
export const totalText = (total: Total): string =>
  typeof total === 'number' ? String(total) : `at least ${total.atLeast}`;

/** The lines of a page's first neighbours, in the order of these. */
export function linesOf(
  centre: string,
  { nodes, edges }: Pick<NeighbourAnswer, 'nodes' | 'edges'>,
  most: number = nodes.length,
): Edge[] {
  const places = new Map(nodes.slice(0, most).map(({ id }, place) => [id, place]));
  return edges
    .flatMap((edge) => {
      const place = places.get(edge.subject === centre ? edge.object : edge.subject);
      return place === undefined ? [] : [{ edge, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ edge }) => edge);
}
