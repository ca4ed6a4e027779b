/** Taking a part along: files made in the page from what is seen or selected. */
import { exportName } from '@/graph/formats/exportName';
import { nameInSentence } from '@/graph/model';
import type { ExportInfo, ExportPicture } from '@/graph/formats';
import type { DatasetInfo, ExportRow } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import { isCancelled, readable } from '../data/rest';
import { sceneRows } from '../data/viewRows';
import { viewOf, type ExplorerState } from '../state/explorer';
import { lensNames } from '../state/lensNames';
import { seen } from '../state/seen';
import type { Scene } from '../state/types';
import type { Explorer } from '../useExplorer';

export type Part = 'seen' | 'selected';

export interface MadeFile {
  name: string;
  blob: Blob;
  /** What the format had no place for, a sentence each. */
  leftOut?: readonly string[];
}

/** The scene that is seen now. */
export const seenScene = (state: ExplorerState): Scene => seen(state).scene;

/** What is selected of a scene, with the lines among it; a selected line brings its ends. */
export function selectedScene(scene: Scene): Scene {
  const line = scene.edges.find((entry) => entry.selected);
  const ids = new Set(
    line === undefined
      ? scene.nodes.filter((entry) => entry.selected).map(({ node }) => node.id)
      : [line.edge.subject, line.edge.object],
  );
  return {
    nodes: scene.nodes.filter(({ node }) => ids.has(node.id)),
    edges:
      line === undefined
        ? scene.edges.filter(({ edge }) => ids.has(edge.subject) && ids.has(edge.object))
        : [line],
  };
}

/** How many concepts are drawn: those that are shown as one count each. */
export const conceptsOf = (scene: Scene): number => scene.nodes.flatMap((drawn) => drawn.concepts).length;

export function partOf(state: ExplorerState, part: Part): Scene {
  const scene = seenScene(state);
  return part === 'seen' ? scene : selectedScene(scene);
}

/** The filter and the lens in words, as they are written inside files. */
export function told(state: ExplorerState): { filter: string; lens: string | null } {
  const { filters, lens } = viewOf(state);
  const off = [...filters.kindsOff, ...filters.relationsOff, ...filters.sourcesOff, ...filters.commonnessOff];
  return {
    filter: text.share.filterWords(filters.unchecked, off),
    lens:
      lens === null
        ? null
        : text.share.lensWords(lensNames(lens, state.library.nodes), text.lens.modes[lens.mode].label),
  };
}

export async function datasetInfos(
  explorer: Pick<Explorer, 'ask'>,
  signal: AbortSignal,
): Promise<DatasetInfo[]> {
  const { datasets } = await explorer.ask.stats({ unchecked: true, riskGroups: [] }, signal);
  return datasets.map(({ name, title, license, url }) => ({
    name,
    ...(title === null ? {} : { title }),
    ...(license === null ? {} : { license }),
    ...(url === null ? {} : { url }),
  }));
}

async function* each(rows: readonly ExportRow[]): AsyncIterable<ExportRow> {
  yield* rows;
}

/** The name of what the picture is around, by itself or as it stands in a sentence. */
export function centreName(state: ExplorerState, where: 'by itself' | 'in a sentence' = 'by itself'): string {
  const { centre } = viewOf(state);
  const node = centre === null ? undefined : state.library.nodes[centre];
  if (node === undefined) return where === 'by itself' ? 'view' : text.share.nothingNamed;
  return where === 'by itself' ? node.name : nameInSentence(node);
}

/** A part as the rows of an export, with what is written about it inside files. */
export async function rowsOf(
  explorer: Explorer,
  part: Part,
  signal: AbortSignal,
): Promise<{ rows: ExportRow[]; info: ExportInfo; name: string }> {
  const state = explorer.store.getState();
  const scene = partOf(state, part);
  const overlay =
    state.overlay.status === 'open' ? { graph: state.overlay.graph, ids: state.library.overlay } : null;
  const [rows, datasets] = await Promise.all([
    sceneRows(scene, viewOf(state).filters.unchecked, overlay, signal),
    datasetInfos(explorer, signal),
  ]);
  const date = new Date();
  const info = {
    what: text.share.whatWords(conceptsOf(scene), centreName(state, 'in a sentence')),
    date: date.toISOString().slice(0, 10),
    ...told(state),
    datasets,
  };
  return { rows, info, name: exportName(centreName(state), date) };
}

/**
 * A graph file of a part, in one of the formats that are written; several tables are one zip.
 * @param picture for formats that show one
 */
export async function graphFile(
  explorer: Explorer,
  part: Part,
  formatId: string,
  signal: AbortSignal,
  picture?: ExportPicture,
): Promise<MadeFile> {
  const [{ exportRows, formatById }, { rows, info, name }] = await Promise.all([
    import('@/graph/formats'),
    rowsOf(explorer, part, signal),
  ]);
  const format = formatById(formatId, 'write');
  const told = picture === undefined ? info : { ...info, picture };
  const made = await exportRows(() => each(rows), told, format, name);
  const leftOut = format.leavesOut?.(made.survey) ?? [];
  const parts = await Promise.all(
    made.files.map(async (file) => {
      const chunks: string[] = [];
      for await (const chunk of file.content) chunks.push(chunk);
      return { name: `${made.name}${file.ending}`, content: chunks.join('') };
    }),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return { name: only.name, blob: new Blob([only.content], { type: format.mediaType }), leftOut };
  }
  const { zipInPage } = await import('@/graph/formats/zipInPage');
  const packed = await zipInPage(parts);
  return {
    name: `${made.name}.zip`,
    blob: new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    leftOut,
  };
}

/** Hands a file to the browser's downloads: the only place that does. */
export function download({ name, blob }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address when the click returns; it is given back once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export type ShareState =
  | { status: 'idle' }
  | { status: 'working'; cancel: () => void }
  | { status: 'done'; message: string; leftOut: readonly string[] }
  | { status: 'failed'; message: string };

/** Makes a file and downloads it, reporting each state. */
export async function share(
  make: (signal: AbortSignal) => Promise<MadeFile>,
  report: (state: ShareState) => void,
): Promise<void> {
  const controller = new AbortController();
  report({ status: 'working', cancel: () => controller.abort() });
  try {
    const file = await make(controller.signal);
    if (controller.signal.aborted) {
      report({ status: 'idle' });
      return;
    }
    download(file);
    report({ status: 'done', message: text.share.done(file.name), leftOut: file.leftOut ?? [] });
  } catch (error) {
    report(
      isCancelled(error) || controller.signal.aborted
        ? { status: 'idle' }
        : { status: 'failed', message: readable(error) },
    );
  }
}
