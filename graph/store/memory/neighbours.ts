/** What a concept is tied to. */
import type { Edge } from '../../model';
import { otherEnd } from '../contract/oracleData';
import type { Neighbour } from '../contract/oracleNeighbours';
import type { MemoryGraph } from './graph';
import type { Inside } from './made';

/** Distinct neighbours with all edges to each. */
export function neighboursOf(graph: MemoryGraph, inside: Inside, id: string): Neighbour[] {
  const found = new Map<string, Edge[]>();
  for (const edge of graph.edgesOf(id)) {
    const other = otherEnd(edge, id);
    if (!inside(other)) continue;
    const own = found.get(other);
    if (own === undefined) found.set(other, [edge]);
    else own.push(edge);
  }
  return [...found].flatMap(([other, edges]) => {
    const node = graph.nodes.get(other);
    return node === undefined ? [] : [{ node, edges, degree: graph.degree(other) }];
  });
}
