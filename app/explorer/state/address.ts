/**
 * The address bar follows the view: each step is an entry of the browser's history, so that Back undoes it and the
 * address is always the link to what is seen. Opens links, and trades a token in the fragment for a cookie.
 */
import { text } from '@/app/messages/en';
import { parseEdgeId } from '@/graph/model';
import { begin, current, jump, record, redoable, seenSteps } from './history';
import type { ExplorerStore } from './explorer';
import { linkPrefix, stepsPrefix, writeLink, writeSteps } from './link';
import type { View } from './types';
import { emptyView } from './view';

/** What an entry of the browser's history bears. */
interface Entry {
  session: string;
  step: number;
  /** Which run of entries it belongs to, and where in it: how far apart two of one run are is known. */
  run: number;
  place: number;
}

/** What an address's fragment asks for. */
export type Wanted =
  | { what: 'nothing' }
  | { what: 'view'; view: View }
  | { what: 'steps'; views: readonly View[] }
  | { what: 'concept'; id: string }
  | { what: 'line'; id: string; subject: string }
  | { what: 'token'; token: string }
  | { what: 'refused'; message: string };

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Reads a fragment: `#v=1.…`, `#steps=1.…`, `#node=…`, `#edge=…` or `#token=…`. */
export async function readFragment(fragment: string): Promise<Wanted> {
  if (fragment === '' || fragment === '#' || !fragment.includes('=')) return { what: 'nothing' };
  if (fragment.startsWith(linkPrefix)) {
    const { readLink } = await import('./linkRead');
    const link = await readLink(fragment);
    return link.status === 'read'
      ? { what: 'view', view: link.view }
      : { what: 'refused', message: link.message };
  }
  if (fragment.startsWith(stepsPrefix)) {
    const { readSteps } = await import('./linkRead');
    const link = await readSteps(fragment);
    return link.status === 'read'
      ? { what: 'steps', views: link.views }
      : { what: 'refused', message: link.message };
  }
  const value = decoded(fragment.slice(fragment.indexOf('=') + 1));
  if (value === null || value === '') return { what: 'refused', message: text.failures.link.broken };
  if (fragment.startsWith('#node=')) return { what: 'concept', id: value };
  if (fragment.startsWith('#token=')) return { what: 'token', token: value };
  const key = fragment.startsWith('#edge=') ? parseEdgeId(value) : null;
  return key === null
    ? { what: 'refused', message: text.failures.link.broken }
    : { what: 'line', id: value, subject: key.subject };
}

export interface Address {
  undo(): void;
  redo(): void;
  /** Goes to any step that is remembered. */
  goTo(step: number): void;
  /** The link to what is seen, or null where it is too long for an address. */
  link(): Promise<string | null>;
  /** The link to all steps up to the one that is seen, or null where it is too long for an address. */
  stepsLink(): Promise<string | null>;
  stop(): void;
}

/** Milliseconds after which a browser that has not travelled is taken not to. */
const travelTime = 1_000;
/** Milliseconds from a change of how the answer is looked at to its place in the address. */
const rewriteAfter = 250;

/**
 * Keeps the address in step with the history, both ways.
 * @param arrive is called with what a pasted or followed link asks for
 */
export function followAddress(store: ExplorerStore, arrive: (wanted: Wanted) => void): Address {
  const session = crypto.randomUUID();
  const bare = () => `${location.pathname}${location.search}`;
  let seen = current(store.getState().history).id;
  let queue: Promise<void> = Promise.resolve();
  /** The steps of the browser's entries in this run, by place. */
  let run = 0;
  let place = 0;
  let entries = [seen];
  let arrived: () => void = () => undefined;
  const later = (job: () => Promise<void> | void) => {
    queue = queue.then(job);
  };
  const entry = (step: number): Entry => ({ session, step, run, place });
  history.replaceState(entry(seen), '');

  let shown = current(store.getState().history).view;
  let rewriting: ReturnType<typeof setTimeout> | undefined;
  /** The entry at hand gets the link to what is seen now, a moment after the last letter of a filter. */
  const rewrite = () => {
    clearTimeout(rewriting);
    rewriting = setTimeout(() => {
      later(async () => {
        const now = current(store.getState().history);
        const fragment = await writeLink(now.view);
        if (now.id === seen && now.id === entries[place])
          history.replaceState(entry(now.id), '', fragment ?? bare());
      });
    }, rewriteAfter);
  };

  const unsubscribe = store.subscribe(({ history: steps }) => {
    const now = current(steps);
    const changed = now.view !== shown;
    shown = now.view;
    // How the answer is looked at is no step: the same entry, with another link.
    if (now.id === seen) return changed ? rewrite() : undefined;
    seen = now.id;
    // Written in the order of the steps, since packing a view takes a moment.
    later(async () => {
      const fragment = await writeLink(now.view);
      place += 1;
      entries = [...entries.slice(0, place), now.id];
      history.pushState(entry(now.id), '', fragment ?? bare());
    });
  });

  /** The entry at hand begins a run of its own: how far it is from those before is not known. */
  const beginRun = () => {
    run += 1;
    place = 0;
    entries = [seen];
    history.replaceState(entry(seen), '');
  };

  const travelled = (event: PopStateEvent) => {
    const state = event.state as Entry | null;
    const known = state?.session === session ? jump(store.getState().history, state.step) : null;
    if (known !== null && state !== null) {
      seen = current(known).id;
      if (state.run === run) ({ place } = state);
      else beginRun();
      store.setState({ history: known, announcement: text.announce.wentTo(current(known).label) });
      arrived();
      return;
    }
    arrived();
    void readFragment(location.hash).then((wanted) => {
      if (wanted.what === 'view') adoptView(store, wanted.view);
      arrive(wanted);
    });
  };
  /** A view that came with an entry of the browser's own: it becomes a step without a new entry. */
  const adoptView = (target: ExplorerStore, view: View) => {
    target.setState(({ history: steps }) => {
      const next = record(steps, { label: text.steps.link, view });
      seen = current(next).id;
      return { history: next };
    });
    beginRun();
  };

  /** Through the browser's own entries where one holds the step, so that Back and Undo are the same; else anew. */
  const travel = async (step: number): Promise<void> => {
    const there = jump(store.getState().history, step);
    if (there === null || step === current(store.getState().history).id) return;
    const known = entries
      .map((id, at) => ({ id, far: at - place }))
      .filter(({ id, far }) => id === step && far !== 0)
      .sort((a, b) => Math.abs(a.far) - Math.abs(b.far))[0];
    if (known === undefined) {
      store.setState({ history: there, announcement: text.announce.wentTo(current(there).label) });
      return;
    }
    await new Promise<void>((resolve) => {
      arrived = resolve;
      setTimeout(resolve, travelTime);
      history.go(known.far);
    });
  };

  window.addEventListener('popstate', travelled);
  const goTo = (find: () => number | undefined) =>
    later(async () => {
      const step = find();
      if (step !== undefined) await travel(step);
    });
  const steps = () => store.getState().history;
  const written = async (fragment: Promise<string | null>) => {
    const found = await fragment;
    return found === null ? null : `${location.origin}${bare()}${found}`;
  };
  return {
    undo: () => goTo(() => steps().steps[steps().at - 1]?.id),
    redo: () => goTo(() => redoable(steps())?.redoes.id),
    goTo: (step) => goTo(() => step),
    link: async () => {
      await queue;
      return written(writeLink(current(steps()).view));
    },
    stepsLink: () => written(writeSteps(seenSteps(steps()).map(({ view }) => view))),
    stop: () => {
      unsubscribe();
      clearTimeout(rewriting);
      window.removeEventListener('popstate', travelled);
    },
  };
}

/** Begins anew with a view from a link, before anything was done: the link's entry is the first. */
export function beginWith(store: ExplorerStore, view: View): void {
  store.setState({ history: begin(text.steps.link, { ...emptyView, ...view }) });
}
