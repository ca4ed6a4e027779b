/**
 * Keeps what was fetched in step with the view, however the view came about: by an action, undo, a link or Back.
 * This is the only place that decides when details, evidence, edges and the lens are asked for.
 */
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { failure, isCancelled } from '../data/rest';
import { lensFilterOf, shelve, viewOf, type ExplorerStore } from '../state/explorer';
import { groupOf } from '../state/same';
import { subjectOf } from '../state/subject';
import type { View } from '../state/types';
import { fetchDetails } from './details';
import { fetchEvidence } from './evidence';

const lensKey = (view: View) =>
  `${view.filters.unchecked} ${view.lens?.match ?? ''} ${view.lens?.groups.join('\n') ?? ''}`;
const listKey = (view: View) => `${lensKey(view)} ${view.lens?.mode === 'only'}`;

/** Fetches nodes and edges of the canvas anew; ids that are gone are told of and left undrawn. */
async function refreshCanvas(store: ExplorerStore, ask: AskMore): Promise<void> {
  const view = viewOf(store.getState());
  const ids = Object.keys(view.nodes);
  if (ids.length === 0) return;
  try {
    const { nodes, edges, missing } = await ask.among(ids, {
      unchecked: view.filters.unchecked,
      riskGroups: [],
    });
    store.setState(({ library }) => ({
      library: {
        ...library,
        nodes: Object.fromEntries(Object.entries(library.nodes).filter(([id]) => !missing.includes(id))),
        counts: {},
        // Lines that rest on unchecked claims alone are kept: the filters hide them and what only they tie on.
        edges: Object.fromEntries(
          Object.entries(library.edges).filter(
            ([id, edge]) => library.overlay.has(id) || edge.unchecked === edge.statements,
          ),
        ),
      },
    }));
    shelve(store, { nodes, edges });
    store.setState({
      canvas: { status: 'ready' },
      ...(missing.length === 0 ? {} : { notice: text.notices.missing(missing.length) }),
    });
  } catch (error) {
    if (!isCancelled(error)) store.setState({ canvas: failure(error) });
  }
}

/** Fetches the lens that the view asks for; a later call wins over an earlier one. */
async function fetchLens(store: ExplorerStore, ask: AskMore): Promise<void> {
  const { lens } = viewOf(store.getState());
  if (lens === null) {
    store.setState({ lens: { status: 'off' } });
    return;
  }
  const { riskGroups: groups, ...filter } = lensFilterOf(viewOf(store.getState()));
  const asked = lensKey(viewOf(store.getState()));
  const still = () => lensKey(viewOf(store.getState())) === asked;
  store.setState({ lens: { status: 'loading', groups: [...groups] } });
  try {
    const found = await ask.lens(groups, filter);
    if (still()) store.setState({ lens: { status: 'ready', lens: found }, announcement: found.sentence });
  } catch (error) {
    if (!isCancelled(error) && still()) store.setState({ lens: { ...failure(error), groups: [...groups] } });
  }
}

/** Fetches what the panel shows: the details of a concept and of those shown as one with it, or a line's evidence. */
function fetchPanel(store: ExplorerStore, ask: AskMore): void {
  const state = store.getState();
  const view = viewOf(state);
  const subject = subjectOf(view);
  const concepts = subject.what === 'concept' ? groupOf(view, subject.id) : [];
  for (const id of concepts) if (state.details[id] === undefined) void fetchDetails(store, ask, id);
  if (subject.what === 'line' && state.evidence[subject.id] === undefined) {
    void fetchEvidence(store, ask, subject.id);
  }
}

/** Starts to keep in step; returns what ends it. */
export function keepInStep(store: ExplorerStore, ask: AskMore): () => void {
  let seen = viewOf(store.getState());
  const follow = (view: View, before: View | null) => {
    const uncheckedChanged = before !== null && before.filters.unchecked !== view.filters.unchecked;
    if (before !== null && listKey(before) !== listKey(view)) store.setState({ details: {}, evidence: {} });
    if (before === null ? view.lens !== null : lensKey(before) !== lensKey(view)) void fetchLens(store, ask);
    const { library } = store.getState();
    const unknown = Object.keys(view.nodes).some((id) => library.nodes[id] === undefined);
    const news = before === null || before.nodes !== view.nodes;
    if (uncheckedChanged || (unknown && news)) void refreshCanvas(store, ask);
    fetchPanel(store, ask);
  };
  follow(seen, null);
  return store.subscribe((state) => {
    const view = viewOf(state);
    if (view === seen) return;
    const before = seen;
    seen = view;
    follow(view, before);
  });
}

/** Asks anew for everything that is seen: the graph has changed, or a file on top has come or gone. */
export async function refresh(store: ExplorerStore, ask: AskMore): Promise<void> {
  store.setState({ details: {}, evidence: {} });
  const canvas = refreshCanvas(store, ask);
  if (viewOf(store.getState()).lens !== null) void fetchLens(store, ask);
  fetchPanel(store, ask);
  await canvas;
}

/** Tries again what failed: the canvas, the lens and the panel. */
export function tryAgain(store: ExplorerStore, ask: AskMore): void {
  const state = store.getState();
  const ready = <T extends { status: string }>(states: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(states).filter(([, entry]) => entry.status !== 'failed'));
  store.setState({ details: ready(state.details), evidence: ready(state.evidence) });
  if (state.canvas.status === 'failed') void refreshCanvas(store, ask);
  if (state.lens.status === 'failed') void fetchLens(store, ask);
  fetchPanel(store, ask);
}
