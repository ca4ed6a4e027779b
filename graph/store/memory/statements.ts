/** The claims behind an edge, and those that deny it. */
import { byCodePoint } from '../../answers/codePoint';
import { edgeId, evidenceWeight, GraphError, limits, type EdgeKey, type Statement } from '../../model';
import { sortedBy } from '../contract/oracleNeighbours';
import type { StatementsAnswer } from '../types';
import type { MemoryGraph } from './graph';

/** @throws GraphError `not_found` */
export function statements(graph: MemoryGraph, key: EdgeKey): StatementsAnswer {
  const id = edgeId(key);
  const edge = graph.edge(id);
  if (edge === undefined) throw new GraphError('not_found', `There is no claim “${id}”.`);
  const claims = (negated: boolean): Statement[] =>
    sortedBy(
      graph.claims(edgeId({ ...key, negated })),
      (a, b) => evidenceWeight(b.evidence) - evidenceWeight(a.evidence),
      (a, b) => byCodePoint(a.dataset, b.dataset),
      (a, b) => byCodePoint(a.id, b.id),
    );
  const [same, opposite] = [claims(key.negated), claims(!key.negated)];
  const most = limits.statementsOfEdge;
  return {
    edge,
    statements: same.slice(0, most),
    opposite: opposite.slice(0, most),
    cut: same.length > most || opposite.length > most,
  };
}
