/** Which claims make a concept one of the groups of people that can be chosen. */
import type { Edge, GraphNode } from '../model';

/**
 * Whether an edge says something of a group: that something is more common in it, or, where the concept is people,
 * that something should not be used in it. Much should not be used in conditions, which are no groups by that.
 */
export function isSaidOfGroup(
  { relation, negated, subject, object }: Pick<Edge, 'relation' | 'negated' | 'subject' | 'object'>,
  { id, kind }: Pick<GraphNode, 'id' | 'kind'>,
): boolean {
  if (negated) return false;
  if (relation === 'AT_RISK_OF') return subject === id;
  return relation === 'CONTRAINDICATED_IN' && kind === 'RiskGroup' && object === id;
}
