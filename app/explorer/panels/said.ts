/** Lines of an answer with their ends, as the text shows them. Pure. */
import type { Edge, GraphNode } from '@/graph/model';
import type { SaidEdge } from './SentenceLink';

/** Every concept that an answer speaks of. */
export type Named = ReadonlyMap<string, GraphNode>;

/** @param from the end at which the reader stands; a line whose ends are not known is left out */
export const saidOf = (edges: readonly Edge[], named: Named, from: SaidEdge['from']): SaidEdge[] =>
  edges.flatMap((edge) => {
    const subject = named.get(edge.subject);
    const object = named.get(edge.object);
    return subject === undefined || object === undefined ? [] : [{ edge, subject, object, from }];
  });

/** Lines by id, each once, in the order of their first coming. */
export const once = (edges: readonly Edge[]): Edge[] => [
  ...new Map(edges.map((edge) => [edge.id, edge])).values(),
];
