/** Examples of a sort of line: those of the best connected concepts at its one end, else at its other. */
import type { Edge, GraphNode } from '@/graph/model';
import type { Direction, GraphFilter, KindTie } from '@/graph/store/types';
import type { AskMore } from './ask';

export interface Example {
  edge: Edge;
  subject: GraphNode;
  object: GraphNode;
}

/** How many are looked for, and among how many concepts of a kind. */
const wanted = 5;
const tried = 8;

async function from(
  ask: AskMore,
  tie: KindTie,
  direction: Direction,
  filter: GraphFilter,
  signal: AbortSignal,
): Promise<Example[]> {
  const [kind, other] = direction === 'out' ? [tie.subject, tie.object] : [tie.object, tie.subject];
  const found: Example[] = [];
  for (const node of await ask.topNodes(kind, tried, filter, signal)) {
    const { relation } = tie;
    const page = await ask.neighbours(
      { id: node.id, relation, direction, kind: other, order: 'evidence', limit: wanted, filter },
      signal,
    );
    const known = new Map([...page.nodes, node].map((one) => [one.id, one]));
    for (const edge of page.edges) {
      const [subject, object] = [known.get(edge.subject), known.get(edge.object)];
      if (edge.negated === tie.negated && subject !== undefined && object !== undefined)
        found.push({ edge, subject, object });
    }
    if (found.length >= wanted) break;
  }
  return found.slice(0, wanted);
}

/** Up to five examples; none where the best connected concepts of both kinds have none. */
export async function examplesOf(
  ask: AskMore,
  tie: KindTie,
  filter: GraphFilter,
  signal: AbortSignal,
): Promise<Example[]> {
  const found = await from(ask, tie, 'out', filter, signal);
  return found.length > 0 ? found : from(ask, tie, 'in', filter, signal);
}
