/** The rows of an export of the picture: its concepts, and every claim behind its lines. */
import { byCodePoint } from '@/graph/answers/codePoint';
import { edgeId, isUnchecked, type Statement } from '@/graph/model';
import type { ExportRow } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import type { Scene } from '../state/types';
import type { OverlayGraph } from './overlay/types';
import { ReadableError } from './rest';

/** Asks the server for the claims among stored concepts, in our JSON. */
async function storedClaims(
  ids: readonly string[],
  unchecked: boolean,
  signal: AbortSignal,
): Promise<Statement[]> {
  if (ids.length === 0) return [];
  const response = await fetch('/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: 'json', ids, unchecked }),
    signal,
  }).catch((cause: unknown) => {
    throw new ReadableError(signal.aborted ? 'cancelled' : 'offline', text.failures.offline, { cause });
  });
  if (!response.ok) throw new ReadableError('failed', text.failures.status(response.status));
  const { parseJson } = await import('@/graph/formats/json/parse');
  const file = await response.text();
  const claims: Statement[] = [];
  for (const record of parseJson(file, {
    dataset: 'view',
    declaredPrefixes: prefixesOf(ids),
    file: 'the answer',
    datasetIsGiven: true,
  })) {
    if (record.record === 'statement')
      claims.push({ ...record.statement, dataset: record.dataset ?? 'view' });
  }
  return claims;
}

/** Ids come from the store as they are: whatever stands before the colon is a prefix that it knows. */
const prefixesOf = (ids: readonly string[]): Set<string> =>
  new Set(ids.map((id) => id.slice(0, Math.max(0, id.indexOf(':')))));

async function overlayClaims(
  overlay: OverlayGraph,
  ids: readonly string[],
  unchecked: boolean,
): Promise<Statement[]> {
  const rows = await overlay.rows(ids);
  return rows.flatMap((row) =>
    row.row === 'statement' && (unchecked || !isUnchecked(row.statement.evidence)) ? [row.statement] : [],
  );
}

/** A file on top: its graph, and the ids that only it has. */
export interface OnTop {
  graph: OverlayGraph;
  ids: ReadonlySet<string>;
}

/**
 * The rows of a scene, nodes by id, then claims by data set and id: those behind its lines and no others. Concepts
 * that are shown as one are written as the concepts that they are.
 * @param overlay a file on top, whose claims are added
 */
export async function sceneRows(
  scene: Scene,
  unchecked: boolean,
  overlay: OnTop | null,
  signal: AbortSignal,
): Promise<ExportRow[]> {
  const concepts = scene.nodes.flatMap((drawn) => drawn.concepts);
  const ids = concepts.map((node) => node.id);
  const stored = ids.filter((id) => overlay?.ids.has(id) !== true);
  const lines = new Set(scene.edges.map(({ edge }) => edge.id));
  const claims = [
    ...(await storedClaims(stored, unchecked, signal)),
    ...(overlay === null ? [] : await overlayClaims(overlay.graph, ids, unchecked)),
  ]
    .filter((claim) => lines.has(edgeId(claim)))
    .sort((a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id));
  const nodes = concepts.sort((a, b) => byCodePoint(a.id, b.id));
  return [
    ...nodes.map((node): ExportRow => ({ row: 'node', node })),
    ...claims.map((statement): ExportRow => ({ row: 'statement', statement })),
  ];
}
