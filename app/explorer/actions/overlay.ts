/** A file on top: shown with the stored graph, marked, and never stored. */
import { GraphError, limits } from '@/graph/model';
import type { ExportRow } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import { overlayAsk } from '../data/overlayAsk';
import { ReadableError, rest } from '../data/rest';
import type { SwitchableAsk } from '../data/switchableAsk';
import { layoutColumns } from '../layout/columns';
import { viewOf, type ExplorerStore } from '../state/explorer';
import type { Position, View } from '../state/types';
import { showApart } from '../state/same';
import { addNodes, removeNodes, type Transition } from '../state/view';
import { shelve, step } from '../state/explorer';
import { work } from './work';

/** Space between what was on the canvas and the file's nodes below it, in model units. */
const gap = 140;

/** Places below everything that is on the canvas. */
function below(view: View, places: Readonly<Record<string, Position>>): Record<string, Position> {
  const taken = Object.values(view.nodes);
  if (taken.length === 0) return { ...places };
  const bottom = Math.max(...taken.map(({ y }) => y));
  const left = Math.min(...taken.map(({ x }) => x));
  const top = Math.min(...Object.values(places).map(({ y }) => y));
  const start = Math.min(...Object.values(places).map(({ x }) => x));
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x - start + left, y: y - top + bottom + gap }]),
  );
}

function checked(file: File): void {
  if (file.size > limits.droppedFile) {
    throw new ReadableError(
      'bad_input',
      text.failures.file(file.name, text.failures.fileSize(`${limits.droppedFile / 1_000_000} MB`)),
    );
  }
}

/** Reads the file and fills a store in memory with it. */
async function memoryOf(file: File) {
  const [{ parseGraphFile }, { memoryStore }] = await Promise.all([
    import('@/graph/formats/json/parse'),
    import('@/graph/store/memory/memoryStore'),
  ]);
  try {
    const graph = parseGraphFile(await file.text(), file.name);
    return memoryStore({ name: 'overlay' }, graph.nodes, graph.statements);
  } catch (error) {
    if (error instanceof GraphError) throw new ReadableError('bad_input', error.message, { cause: error });
    throw error;
  }
}

/** Which of these concepts the stored graph has too. */
async function storedAmong(ids: readonly string[], signal: AbortSignal): Promise<Set<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += limits.ids) {
    const part = ids.slice(start, start + limits.ids);
    const { nodes } = await rest.among(part, { unchecked: true, riskGroups: [] }, signal);
    for (const node of nodes) found.add(node.id);
  }
  return found;
}

/** Opens a JSON file on top of the picture. One file at a time: a second takes the first one's place. */
export function openOverlay(store: ExplorerStore, asking: SwitchableAsk, file: File): Promise<void> {
  return work(store, text.activity.reading, async (signal) => {
    checked(file);
    const memory = await memoryOf(file);
    const all = { unchecked: true, riskGroups: [] };
    const rows: ExportRow[] = [];
    for await (const row of memory.exportRows({ what: 'everything' }, all)) rows.push(row);
    const nodes = rows.flatMap((row) => (row.row === 'node' ? [row.node] : []));
    const ids = nodes.map((node) => node.id);
    const stored = await storedAmong(ids, signal);
    const onlyOnTop = nodes.filter((node) => !stored.has(node.id));
    closeOverlay(store, asking);
    const view = viewOf(store.getState());
    const lines = store.getState().library.edges;
    const fresh = nodes
      .filter((node) => !Object.hasOwn(view.nodes, node.id))
      .slice(0, Math.max(0, limits.drawnNodes - Object.keys(view.nodes).length));
    const edges = (await memory.among(ids.slice(0, limits.ids), all)).filter(
      (edge) => lines[edge.id] === undefined,
    );
    store.setState(({ library }) => ({
      overlay: { status: 'open', name: file.name, nodes: ids, store: memory },
      library: {
        ...library,
        overlay: new Set([...onlyOnTop, ...edges].map(({ id }) => id)),
      },
    }));
    shelve(store, { nodes: onlyOnTop, edges });
    asking.use(overlayAsk(rest, memory, new Set(onlyOnTop.map(({ id }) => id))));
    store.setState({ details: {}, evidence: {} });
    const places = below(view, layoutColumns(fresh, edges, {}).positions);
    step(
      store,
      text.steps.overlay(file.name),
      addNodes(places),
      text.overlay.opened(file.name, nodes.length),
    );
    if (fresh.length < nodes.length)
      store.setState({ notice: text.notices.overlayCut(fresh.length, nodes.length) });
  });
}

/** Takes concepts off the canvas, out of the trail, and out of the selection, with every line to them. */
const forget = (nodes: readonly string[], all: ReadonlySet<string>): Transition => {
  const remove = removeNodes(nodes);
  return (before) => {
    // A stored concept stays, whatever of the file it was shown as one with.
    const view = remove(showApart(all)(before));
    const gone = view.selection.what === 'edge' && all.has(view.selection.id);
    return {
      ...view,
      trail: view.trail.filter((id) => !all.has(id)),
      selection: gone ? { what: 'nothing' } : view.selection,
    };
  };
};

/** Takes the file off: what only it holds leaves the picture. */
export function closeOverlay(store: ExplorerStore, asking: SwitchableAsk): void {
  const { overlay, library } = store.getState();
  if (overlay.status === 'none') return;
  asking.use(rest);
  const own = [...library.overlay].filter((id) => library.nodes[id] !== undefined);
  const keep = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !library.overlay.has(id)));
  store.setState({
    overlay: { status: 'none' },
    library: { ...library, nodes: keep(library.nodes), edges: keep(library.edges), overlay: new Set() },
    details: {},
    evidence: {},
  });
  step(store, text.steps.overlayOff(overlay.name), forget(own, library.overlay));
}
