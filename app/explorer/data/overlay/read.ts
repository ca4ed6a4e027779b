/** Reads dropped files into a store in memory, and says what came in. Runs in a worker; nothing of it needs one. */
import { importFiles, type ImportInput, type ImportReport } from '@/graph/formats/importFiles';
import { blobInputs } from '@/graph/formats/page/blobInput';
import { GraphError, kinds, limits, relationRow, type GraphNode } from '@/graph/model';
import { MemoryStore } from '@/graph/store/memory/memoryStore';
import type { GraphFilter, GraphStore } from '@/graph/store/types';
import type { OverlayGraph, OverlayProgress, OverlaySummary } from './types';

const checked: GraphFilter = { unchecked: false, riskGroups: [] };
const everyClaim: GraphFilter = { unchecked: true, riskGroups: [] };

/** What a page holds at most. */
export interface Caps {
  /** Bytes of one file, unpacked. */
  text: number;
  /** Concepts and claims in all. */
  records: number;
}

const ourCaps: Caps = { text: limits.droppedText, records: limits.droppedRecords };

function tooMany(most: number): GraphError {
  return new GraphError(
    'too_large',
    `These files hold more than ${most.toLocaleString('en')} concepts and claims, the most that is opened in the page. Add them to the graph, or import them with npx etiograph import.`,
  );
}

/** Concepts of a kind, by all their neighbours, among which the examples are looked for. */
const candidates = 200;

/**
 * Concepts of a kind that have a name and something said of them, best connected first. Relations that only arrange
 * terms do not count: “disease” has a thousand kinds, and is no place to begin.
 */
async function connected(store: GraphStore, kind: string, filter: GraphFilter): Promise<GraphNode[]> {
  const counted = (await store.topNodes(kind, candidates, filter))
    .filter((node) => node.name !== node.id)
    .map(async (node) => {
      const counts = await store.neighbourCounts(node.id, filter);
      const said = counts.filter(({ relation }) => !relationRow(relation).folded);
      return { node, said: said.reduce((sum, { count }) => sum + count, 0), all: counts.length };
    });
  return (await Promise.all(counted))
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.said - a.said)
    .map(({ node }) => node);
}

/** Where to begin: conditions, then symptoms, then what else there is; checked claims decide where there are any. */
async function examplesOf(store: GraphStore, present: readonly string[]): Promise<GraphNode[]> {
  const order = [...new Set(['Condition', 'Symptom', ...kinds, ...present])];
  const found: GraphNode[] = [];
  for (const filter of [checked, everyClaim]) {
    for (const kind of order) {
      if (found.length < limits.droppedExamples) found.push(...(await connected(store, kind, filter)));
    }
    if (found.length > 0) break;
  }
  return found.slice(0, limits.droppedExamples);
}

/** All concepts, where one picture holds them. */
async function fewIds(store: GraphStore, nodes: number): Promise<string[]> {
  if (nodes > limits.firstPicture) return [];
  const ids: string[] = [];
  for await (const row of store.exportRows({ what: 'everything' }, everyClaim))
    if (row.row === 'node') ids.push(row.node.id);
  return ids;
}

async function summaryOf(
  store: GraphStore,
  { dataset, skipped, leftOut }: ImportReport,
): Promise<OverlaySummary> {
  const stats = await store.stats(everyClaim);
  return {
    dataset,
    nodes: stats.nodes,
    statements: stats.statements,
    unchecked: stats.unchecked,
    kinds: Object.entries(stats.kinds)
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    examples: await examplesOf(store, Object.keys(stats.kinds)),
    skipped,
    leftOut,
    ids: await fewIds(store, stats.nodes),
  };
}

const graphOf = (store: MemoryStore): OverlayGraph => ({
  nodes: (...all) => store.nodes(...all),
  search: (...all) => store.search(...all),
  carriersOf: (...all) => store.carriersOf(...all),
  frontier: (...all) => store.frontier(...all),
  degrees: (...all) => store.degrees(...all),
  statements: (...all) => store.statements(...all),
  among: (...all) => store.among(...all),
  rows: async (ids) => {
    const rows = [];
    for await (const row of store.exportRows({ what: 'ids', ids }, everyClaim)) rows.push(row);
    return rows;
  },
});

/**
 * Reads files as one graph.
 * @throws GraphError as reading does; `too_large` beyond the caps
 */
export async function readDropped(
  files: readonly File[],
  onProgress: (progress: OverlayProgress) => void = () => undefined,
  caps = ourCaps,
): Promise<{ graph: OverlayGraph; summary: OverlaySummary }> {
  const store = new MemoryStore();
  const stop = new AbortController();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  const inputs: ImportInput[] = [];
  for (const file of files) {
    const options = {
      path: file.webkitRelativePath || file.name,
      onRead: (bytes: number) => (read += bytes),
      most: caps.text,
    };
    inputs.push(...(await blobInputs(file, file.name, options)));
  }
  const report = await importFiles(store, inputs, {
    signal: stop.signal,
    onProgress: ({ nodes, statements }) => {
      if (nodes + statements > caps.records) stop.abort(tooMany(caps.records));
      // An archive's directory is read twice.
      onProgress({ done: size === 0 ? 1 : Math.min(1, read / size), nodes, statements });
    },
  });
  const summary = await summaryOf(store, report);
  // The index of words is made by the first search: better now than while somebody waits for a hit.
  await store.search({ text: 'a', limit: 1, filter: checked });
  return { graph: graphOf(store), summary };
}
