/**
 * The address bar follows the view: each step is an entry of the browser's history, so that Back undoes it and the
 * address is always the link to what is seen. Opens links, and trades a token in the fragment for a cookie.
 */
import { text } from '@/app/messages/en';
import { parseEdgeId } from '@/graph/model';
import { begin, current, jump, record } from './history';
import type { ExplorerStore } from './explorer';
import { linkPrefix, writeLink } from './link';
import type { View } from './types';
import { emptyView } from './view';

interface Entry {
  session: string;
  step: number;
}

/** What an address's fragment asks for. */
export type Wanted =
  | { what: 'nothing' }
  | { what: 'view'; view: View }
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

/** Reads a fragment: `#v=1.…`, `#node=…`, `#edge=…` or `#token=…`. */
export async function readFragment(fragment: string): Promise<Wanted> {
  if (fragment === '' || fragment === '#' || !fragment.includes('=')) return { what: 'nothing' };
  if (fragment.startsWith(linkPrefix)) {
    const { readLink } = await import('./linkRead');
    const link = await readLink(fragment);
    return link.status === 'read'
      ? { what: 'view', view: link.view }
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
  /** The link to what is seen, or null where it is too long for an address. */
  link(): Promise<string | null>;
  stop(): void;
}

/**
 * Keeps the address in step with the history, both ways.
 * @param arrive is called with what a pasted or followed link asks for
 */
export function followAddress(store: ExplorerStore, arrive: (wanted: Wanted) => void): Address {
  const session = crypto.randomUUID();
  const entry = (step: number): Entry => ({ session, step });
  const bare = () => `${location.pathname}${location.search}`;
  let seen = current(store.getState().history).id;
  let queue: Promise<void> = Promise.resolve();
  const later = (job: () => Promise<void> | void) => {
    queue = queue.then(job);
  };
  history.replaceState(entry(seen), '');

  const unsubscribe = store.subscribe(({ history: steps }) => {
    const now = current(steps);
    if (now.id === seen) return;
    seen = now.id;
    // Written in the order of the steps, since packing a view takes a moment.
    later(async () => {
      const fragment = await writeLink(now.view);
      history.pushState(entry(now.id), '', fragment ?? bare());
    });
  });

  const travelled = (event: PopStateEvent) => {
    const state = event.state as Entry | null;
    const known = state?.session === session ? jump(store.getState().history, state.step) : null;
    if (known !== null) {
      seen = current(known).id;
      store.setState({ history: known, announcement: text.announce.wentTo(current(known).label) });
      return;
    }
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
    history.replaceState(entry(seen), '');
  };

  window.addEventListener('popstate', travelled);
  return {
    undo: () => later(() => history.back()),
    redo: () => later(() => history.forward()),
    link: async () => {
      await queue;
      const fragment = await writeLink(current(store.getState().history).view);
      return fragment === null ? null : `${location.origin}${bare()}${fragment}`;
    },
    stop: () => {
      unsubscribe();
      window.removeEventListener('popstate', travelled);
    },
  };
}

/** Begins anew with a view from a link, before anything was done: the link's entry is the first. */
export function beginWith(store: ExplorerStore, view: View): void {
  store.setState({ history: begin(text.steps.link, { ...emptyView, ...view }) });
}
