/** Files on top: shown with the stored graph, marked, and never stored. */
import { GraphError, limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import { openDropped, type OpenedOverlay } from '../data/overlay/client';
import type { AskMore } from '../data/ask';
import { overlayAsk } from '../data/overlay/overlayAsk';
import { firstPicture } from '../data/picture';
import { ReadableError, rest } from '../data/rest';
import type { SwitchableAsk } from '../data/switchableAsk';
import { layoutColumns } from '../layout/columns';
import { filterOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import type { Library, Position, View } from '../state/types';
import { showApart } from '../state/same';
import { addNodes, removeNodes, startPicture, type Transition } from '../state/view';
import { refresh } from './sync';
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

const nameOf = (files: readonly File[]): string => text.overlay.files(files.map((file) => file.name));

function checkSize(files: readonly File[]): void {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size <= limits.droppedFile) return;
  const most = `${limits.droppedFile / 1_000_000} MB`;
  throw new ReadableError('bad_input', text.failures.file(nameOf(files), text.failures.fileSize(most)));
}

/** Questions asked of the stored graph and of the files at once; what only the files have is marked. */
function askBoth(store: ExplorerStore, graph: OpenedOverlay['graph']): AskMore {
  const markFresh = (ids: readonly string[]) => {
    const { overlay } = store.getState().library;
    if (ids.every((id) => overlay.has(id))) return;
    store.setState(({ library }) => ({ library: { ...library, overlay: new Set([...overlay, ...ids]) } }));
  };
  return overlayAsk(rest, graph, markFresh);
}

/** From now on questions are asked of the files too. */
function layOnTop(
  store: ExplorerStore,
  asking: SwitchableAsk,
  files: readonly File[],
  opened: OpenedOverlay,
): void {
  asking.use(askBoth(store, opened.graph));
  store.setState({
    overlay: { status: 'open', name: nameOf(files), files, ...opened },
    details: {},
    evidence: {},
  });
}

/** Those of what was held to be in the files alone that the stored graph has now: concepts and lines. */
async function nowStored({ nodes, edges, overlay }: Library): Promise<Set<string>> {
  const fresh = [...overlay].flatMap((id) => edges[id] ?? []);
  const ids = [...overlay].filter((id) => nodes[id] !== undefined);
  const asked = [...new Set([...ids, ...fresh.flatMap(({ subject, object }) => [subject, object])])];
  const found = new Set<string>();
  for (let from = 0; from < asked.length; from += limits.ids) {
    const part = asked.slice(from, from + limits.ids);
    const answer = await rest.among(part, { unchecked: true, riskGroups: [] });
    for (const { id } of [...answer.nodes, ...answer.edges]) found.add(id);
  }
  return found;
}

/**
 * The stored graph has changed while files lie on top: what is known of it is forgotten, and what it has come to hold
 * is no longer marked. What it has lost is marked again when the page asks for it.
 */
export async function layAgain(store: ExplorerStore, asking: SwitchableAsk): Promise<void> {
  const { overlay } = store.getState();
  if (overlay.status === 'none') return;
  asking.use(askBoth(store, overlay.graph));
  const stored = await nowStored(store.getState().library);
  store.setState(({ library }) => ({
    library: { ...library, overlay: new Set([...library.overlay].filter((id) => !stored.has(id))) },
  }));
}

/** Shows a few concepts whole, below what is on the canvas. */
async function addAll(
  store: ExplorerStore,
  asking: SwitchableAsk,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Transition> {
  const { unchecked } = viewOf(store.getState()).filters;
  const all = [...new Set([...Object.keys(viewOf(store.getState()).nodes), ...ids])].slice(0, limits.ids);
  const { nodes, edges } = await asking.ask.among(all, { unchecked, riskGroups: [] }, signal);
  shelve(store, { nodes, edges });
  const view = viewOf(store.getState());
  const wanted = new Set(ids);
  const fresh = nodes.filter(({ id }) => wanted.has(id) && !Object.hasOwn(view.nodes, id));
  const within = edges.filter(({ subject, object }) => wanted.has(subject) && wanted.has(object));
  return addNodes(below(view, layoutColumns(fresh, within, {}).positions));
}

/** Starts a picture around one concept of a large file: never all of it at once. */
async function startAt(
  store: ExplorerStore,
  asking: SwitchableAsk,
  id: string,
  signal: AbortSignal,
): Promise<Transition> {
  const picture = await firstPicture(asking.ask, id, filterOf(viewOf(store.getState())), signal);
  shelve(store, picture);
  return startPicture(id, picture.positions);
}

/** A refusal with what can be done here: columns can be told where files are added for good. */
function withRemedy(error: unknown): unknown {
  const what = error instanceof GraphError ? error.remedy?.what : undefined;
  if (!(error instanceof GraphError) || (what !== 'tellEnds' && what !== 'tellNames')) return error;
  return new ReadableError('bad_input', `${error.message} ${text.overlay.tellColumns}`, { cause: error });
}

/** Opens files on top of the picture, as one graph. One at a time: a second takes the first one's place. */
export function openFiles(
  store: ExplorerStore,
  asking: SwitchableAsk,
  files: readonly File[],
): Promise<void> {
  const name = nameOf(files);
  return work(store, text.activity.reading, async (signal, progress) => {
    checkSize(files);
    const opened = await openDropped(files, signal, ({ done, nodes, statements }) =>
      progress(text.activity.readingFile(name, nodes, statements), done),
    ).catch((error: unknown) => {
      throw withRemedy(error);
    });
    const { ids, examples, nodes, statements } = opened.summary;
    closeOverlay(store, asking);
    layOnTop(store, asking, files, opened);
    const [first] = examples;
    const next =
      ids.length > 0
        ? await addAll(store, asking, ids, signal)
        : first === undefined
          ? null
          : await startAt(store, asking, first.id, signal);
    const told = text.overlay.opened(name, nodes, statements);
    if (next === null) store.setState({ announcement: told });
    else step(store, text.steps.overlay(name), next, told);
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

/** Ends what lies on top; the picture stays as it is. */
function lift(store: ExplorerStore, asking: SwitchableAsk, overlay: OpenedOverlay): void {
  asking.use(rest);
  overlay.end();
  store.setState(({ library }) => ({
    overlay: { status: 'none' },
    library: { ...library, overlay: new Set() },
  }));
}

/** Takes the files off: what only they hold leaves the picture. */
export function closeOverlay(store: ExplorerStore, asking: SwitchableAsk): void {
  const { overlay, library } = store.getState();
  if (overlay.status === 'none') return;
  const own = [...library.overlay].filter((id) => library.nodes[id] !== undefined);
  const keep = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !library.overlay.has(id)));
  lift(store, asking, overlay);
  store.setState({
    library: { ...library, nodes: keep(library.nodes), edges: keep(library.edges), overlay: new Set() },
  });
  step(store, text.steps.overlayOff(overlay.name), forget(own, library.overlay));
  // Lines that both had are asked for again, now that the stored graph alone speaks.
  void refresh(store, asking.ask);
}

/** The files were imported: what lay on top is stored now, and the picture of it stays. */
export function overlayKept(store: ExplorerStore, asking: SwitchableAsk): void {
  const { overlay } = store.getState();
  if (overlay.status === 'open') lift(store, asking, overlay);
}
