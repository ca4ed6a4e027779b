/** Evidence: the claims behind one line. */
import { text } from '@/app/messages/en';
import { parseEdgeId, type Edge } from '@/graph/model';
import type { AskMore } from '../data/ask';
import { failure, isCancelled } from '../data/rest';
import { shelve, step, viewOf, type EvidenceState, type ExplorerStore } from '../state/explorer';
import { selectEdge } from '../state/view';
import { outOfCount } from './leaves';

/** Fetches the claims of an edge, and its two ends where they are not known yet. */
export async function fetchEvidence(store: ExplorerStore, ask: AskMore, id: string): Promise<void> {
  const put = (state: EvidenceState) =>
    store.setState(({ evidence }) => ({ evidence: { ...evidence, [id]: state } }));
  const key = parseEdgeId(id);
  if (key === null) {
    put({ status: 'failed', message: text.failures.line, away: false });
    return;
  }
  put({ status: 'loading' });
  try {
    const filter = { unchecked: viewOf(store.getState()).filters.unchecked, riskGroups: [] };
    const known = store.getState().library.nodes;
    const ends = [key.subject, key.object].filter((end) => known[end] === undefined);
    const [answer, found] = await Promise.all([
      ask.statements(key, filter),
      ends.length === 0 ? null : ask.among(ends, filter),
    ]);
    shelve(store, { nodes: found?.nodes ?? [], edges: [answer.edge] });
    put({ status: 'ready', answer });
  } catch (error) {
    if (!isCancelled(error)) put(failure(error));
  }
}

/** Selects a line; its evidence follows (sync.ts). An end that is counted with others comes out of the count. */
export function openEvidence(store: ExplorerStore, edge: Edge, sentence: string): void {
  const out = outOfCount(store.getState(), [edge.subject, edge.object]);
  step(store, text.steps.evidence(sentence), (view) => selectEdge(edge.id)(out(view)));
}
