/**
 * The explorer's state: history of views, what was fetched, and what is under way. Holds no React; components
 * read it through useExplorer.ts and change it through the actions.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits, type Edge, type GraphNode } from '@/graph/model';
import type { GraphFilter, NeighbourCount, StatementsAnswer } from '@/graph/store/types';
import type { Details, GroupKey } from '../data/details';
import type { OpenedOverlay } from '../data/overlay/client';
import type { Failure } from '../data/rest';
import { begin, current, record } from './history';
import type { History, LensState, Library, Replay, View } from './types';
import type { Transition } from './view';
import { noWalk, type Walk } from './walk';

export type DetailsState = { status: 'loading' } | { status: 'ready'; details: Details } | Failure;

export type EvidenceState = { status: 'loading' } | { status: 'ready'; answer: StatementsAnswer } | Failure;

/** Work that the user waits for and can cancel. */
export type Activity =
  | { status: 'idle' }
  /** `done` is a share from 0 to 1 where it is known how much there is to do. */
  | { status: 'working'; what: string; done: number | null; cancel: () => void }
  | (Failure & { retry: () => void });

/** Whether the nodes and lines on the canvas could be fetched. */
export type CanvasState = { status: 'ready' } | Failure;

/** Dropped files that lie on top of the stored graph, as one graph. */
export type OverlayState =
  { status: 'none' } | ({ status: 'open'; name: string; files: readonly File[] } & OpenedOverlay);

export interface ExplorerState {
  history: History;
  library: Library;
  details: Readonly<Record<string, DetailsState>>;
  evidence: Readonly<Record<string, EvidenceState>>;
  lens: LensState;
  activity: Activity;
  canvas: CanvasState;
  overlay: OverlayState;
  /** Steps that were opened to be shown one after another; null for none. */
  replay: Replay | null;
  /** Where the keyboard stands in the picture. Looking around is no step. */
  walk: Walk;
  /** Whether single keys work while the picture has the focus. */
  canvasKeys: boolean;
  /** The relation that a question was about: listed first on its concept's page. */
  focus: (GroupKey & { id: string }) | null;
  /** Concepts that the picture may hold; more than the default where the user asked for it. */
  most: number;
  /** Whether an action was cut short because the picture is full. */
  full: boolean;
  /** Something the user should know and can put away; null for nothing. */
  notice: string | null;
  /** The result of the last action, in a sentence, for the live region. */
  announcement: string;
}

export type ExplorerStore = StoreApi<ExplorerState>;

export const emptyLibrary: Library = { nodes: {}, edges: {}, counts: {}, overlay: new Set() };

/**
 * A store that begins with a view and what was fetched for it.
 * @param more parts that are there from the first moment, and so in the page that the server makes
 */
export function createExplorer(
  label: string,
  view: View,
  library: Library = emptyLibrary,
  more: Partial<ExplorerState> = {},
): ExplorerStore {
  return createStore<ExplorerState>(() => ({
    history: begin(label, view),
    library,
    details: {},
    evidence: {},
    lens: { status: 'off' },
    activity: { status: 'idle' },
    canvas: { status: 'ready' },
    overlay: { status: 'none' },
    replay: null,
    walk: noWalk,
    canvasKeys: true,
    focus: null,
    most: limits.drawnNodes,
    full: false,
    notice: null,
    announcement: '',
    ...more,
  }));
}

/** The view that is seen now. */
export const viewOf = (state: Pick<ExplorerState, 'history'>): View => current(state.history).view;

/** Concepts that may still join the picture. A link may have brought more than the default. */
export const roomOf = (state: ExplorerState): number =>
  Math.max(0, state.most - Object.keys(viewOf(state).nodes).length);

/**
 * Makes one step of a transition: it joins the history under its label, and the label is announced.
 * @param found what was fetched for it: filed in the same move, so that the picture is worked out once
 */
export function step(
  store: ExplorerStore,
  label: string,
  transition: Transition,
  announcement = label,
  found: Found = {},
): void {
  store.setState((state) => {
    const view = transition(viewOf(state));
    return {
      history: record(state.history, { label, view }),
      announcement,
      ...(found.nodes === undefined && found.edges === undefined && found.counts === undefined
        ? {}
        : { library: shelved(state.library, found) }),
    };
  });
}

/** What was fetched. */
export interface Found {
  nodes?: readonly GraphNode[];
  edges?: readonly Edge[];
  counts?: Readonly<Record<string, readonly NeighbourCount[]>>;
}

export function announce(store: ExplorerStore, announcement: string): void {
  store.setState({ announcement });
}

const byId = <T extends { id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** The library with what was fetched. */
export const shelved = (library: Library, found: Found): Library => ({
  ...library,
  nodes: { ...library.nodes, ...byId(found.nodes ?? []) },
  edges: { ...library.edges, ...byId(found.edges ?? []) },
  counts: { ...library.counts, ...found.counts },
});

/** Files fetched nodes, edges and counts in the library. */
export function shelve(store: ExplorerStore, found: Found): void {
  store.setState(({ library }) => ({ library: shelved(library, found) }));
}

/** What lists, counts and expansions are filtered by: the lens narrows them in its mode "only". */
export function filterOf(view: View): GraphFilter {
  const { filters, lens } = view;
  return lens?.mode === 'only' ? lensFilterOf(view) : { unchecked: filters.unchecked, riskGroups: [] };
}

/** What the lens lets through, however it is shown. */
export function lensFilterOf({ filters, lens }: View): GraphFilter {
  return {
    unchecked: filters.unchecked,
    riskGroups: lens?.groups ?? [],
    ...(lens === null ? {} : { riskGroupMatch: lens.match }),
  };
}

/** Ids in the lens, or null where none is on or it is not there yet. */
export function membersOf(lens: LensState): ReadonlySet<string> | null {
  return lens.status === 'ready' ? new Set(lens.lens.members.map((member) => member.id)) : null;
}
