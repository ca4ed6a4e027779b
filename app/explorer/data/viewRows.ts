/** The rows of an export of the picture: its concepts, and every claim behind its lines. */
import { byCodePoint } from '@/graph/answers/codePoint';
import { turn } from '@/graph/formats/text/turn';
import { edgeId, isUnchecked, limits, type Statement } from '@/graph/model';
import type { ExportRow } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import type { Scene } from '../state/types';
import type { OverlayGraph } from './overlay/types';
import { uniteClaims } from './overlay/unite';
import { problemIn, ReadableError } from './rest';

/** How many of the expected claims have come. */
export type ClaimsProgress = (come: number, expected: number) => void;

/** The body of an answer as text; counts the claims as they come, one a line. */
async function claimsText(response: Response, onProgress: ClaimsProgress): Promise<string> {
  if (response.body === null) return response.text();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  let head = '';
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('');
    parts.push(value);
    if (head.length < limits.fileHead) head += value;
    // The head of our JSON says how many statements follow.
    const expected = Number(/"statements": (\d+)/.exec(head)?.[1] ?? 0);
    come += value.split('"subject":').length - 1;
    onProgress(Math.min(come, expected), expected);
  }
}

/** Asks the server for the claims among stored concepts, in our JSON. */
async function storedClaims(
  ids: readonly string[],
  unchecked: boolean,
  signal: AbortSignal,
  onProgress: ClaimsProgress,
): Promise<Statement[]> {
  if (ids.length === 0) return [];
  const told = (cause: unknown) => {
    const code = signal.aborted ? 'cancelled' : 'offline';
    return new ReadableError(code, signal.aborted ? text.failures.cancelled : text.failures.offline, {
      cause,
    });
  };
  const response = await fetch('/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: 'json', ids, unchecked }),
    signal,
  }).catch((cause: unknown) => {
    throw told(cause);
  });
  if (!response.ok) throw await problemIn(response);
  const [{ parseJson }, file] = await Promise.all([
    import('@/graph/formats/json/parse'),
    claimsText(response, onProgress).catch((cause: unknown) => {
      throw told(cause);
    }),
  ]);
  const claims: Statement[] = [];
  let read = 0;
  for (const record of parseJson(file, {
    dataset: 'view',
    declaredPrefixes: prefixesOf(ids),
    file: 'the answer',
    datasetIsGiven: true,
  })) {
    if (record.record === 'statement')
      claims.push({ ...record.statement, dataset: record.dataset ?? 'view' });
    read += 1;
    // Many claims take a while to read: the page answers to clicks meanwhile.
    if (read % claimsInOneGo === 0) await turn();
    if (signal.aborted) throw new ReadableError('cancelled', text.failures.cancelled);
  }
  return claims;
}

/** Claims read before whatever waits gets its turn. */
const claimsInOneGo = 500;

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
 * Every claim among concepts, by data set and id.
 * @param overlay a file on top, whose claims are added
 */
export async function claimsAmong(
  ids: readonly string[],
  unchecked: boolean,
  overlay: OnTop | null,
  signal: AbortSignal,
  onProgress: ClaimsProgress = () => undefined,
): Promise<Statement[]> {
  const stored = ids.filter((id) => overlay?.ids.has(id) !== true);
  const below = await storedClaims(stored, unchecked, signal, onProgress);
  const onTop = overlay === null ? [] : await overlayClaims(overlay.graph, ids, unchecked);
  const claims = uniteClaims(below, onTop);
  return claims.sort((a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id));
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
  const lines = new Set(scene.edges.map(({ edge }) => edge.id));
  const claims = (await claimsAmong(ids, unchecked, overlay, signal)).filter((claim) =>
    lines.has(edgeId(claim)),
  );
  const nodes = concepts.sort((a, b) => byCodePoint(a.id, b.id));
  return [
    ...nodes.map((node): ExportRow => ({ row: 'node', node })),
    ...claims.map((statement): ExportRow => ({ row: 'statement', statement })),
  ];
}
