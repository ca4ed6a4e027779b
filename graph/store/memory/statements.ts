/** The claims behind an edge, and those that deny it. */
import { edgeId, GraphError, type EdgeKey } from '../../model';
import { claimsBehind } from '../contract/claimsBehind';
import type { StatementsAnswer } from '../types';
import type { MemoryGraph } from './graph';

/** @throws GraphError `not_found` */
export function statements(graph: MemoryGraph, key: EdgeKey): StatementsAnswer {
  const id = edgeId(key);
  const edge = graph.edge(id);
  if (edge === undefined) throw new GraphError('not_found', `There is no claim “${id}”.`);
  return claimsBehind(edge, graph.claims(id), graph.claims(edgeId({ ...key, negated: !key.negated })));
}
