/** A path as the list and the picture take it. Pure. */
import type { Path } from '@/graph/answers/paths/paths';
import type { Total } from '@/app/messages/links';
import { nameInSentence, type GraphNode } from '@/graph/model';
import type { Unit } from '../../../actions/putOn';
import type { View } from '../../../state/types';
import type { SaidEdge } from '../../SentenceLink';

/** How many there are for sure. */
export const leastOf = (total: Total): number => (typeof total === 'number' ? total : total.atLeast);

/** Tells a path from the others of an answer. */
export const pathKey = ({ along, nodes }: Path): string =>
  JSON.stringify([along, ...nodes.map(({ id }) => id)]);

/** Its concepts in order, by name. */
export const pathNames = ({ nodes }: Path): string => nodes.map((node) => nameInSentence(node)).join(', ');

/** Whether all of it is on the picture. */
export const isSeen = ({ nodes }: Path, view: Pick<View, 'nodes' | 'hidden'>): boolean =>
  nodes.every(({ id }) => Object.hasOwn(view.nodes, id) && !view.hidden.includes(id));

/** Its claims in order, each read the way of the path. */
export function claimsOf({ nodes, edges }: Path): { said: SaidEdge; here: GraphNode }[] {
  return edges.flatMap((edge, at) => {
    const [here, there] = [nodes[at], nodes[at + 1]];
    if (here === undefined || there === undefined) return [];
    const said: SaidEdge =
      edge.subject === here.id
        ? { edge, subject: here, object: there, from: 'subject' }
        : { edge, subject: there, object: here, from: 'object' };
    return [{ said, here }];
  });
}

/** Its concepts for the picture: each beside the ones before and after it. */
export const unitOf = ({ nodes }: Path): Unit =>
  nodes.map((node, at) => ({
    node,
    beside: [nodes[at - 1], nodes[at + 1]].flatMap((other) => other?.id ?? []),
  }));
