/** The claims behind an edge, as the oracle and the store in memory list them. */
import { byCodePoint } from '../../answers/codePoint';
import { evidenceWeight, limits, type Edge, type Statement } from '../../model';
import type { StatementsAnswer } from '../types';
import { sortedBy } from './oracleNeighbours';

/** Best evidence first, then data set and id. */
const inOrder = (claims: readonly Statement[]): Statement[] =>
  sortedBy(
    claims,
    (a, b) => evidenceWeight(b.evidence) - evidenceWeight(a.evidence),
    (a, b) => byCodePoint(a.dataset, b.dataset),
    (a, b) => byCodePoint(a.id, b.id),
  );

/**
 * Lists claims, at most `limits.statementsOfEdge` of each polarity.
 * @param said all claims of the edge, in any order
 * @param denied all that say the opposite
 */
export function claimsBehind(
  edge: Edge,
  said: readonly Statement[],
  denied: readonly Statement[],
): StatementsAnswer {
  const most = limits.statementsOfEdge;
  return {
    edge,
    statements: inOrder(said).slice(0, most),
    opposite: inOrder(denied).slice(0, most),
    cut: said.length > most || denied.length > most,
  };
}
