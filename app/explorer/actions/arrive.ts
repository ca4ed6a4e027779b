/** What an address asks for, done: a view, a concept, a line, or a token to trade for a cookie. */
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { failure, isCancelled } from '../data/rest';
import { beginWith, type Wanted } from '../state/address';
import { shelve, step, type ExplorerStore } from '../state/explorer';
import { selectEdge } from '../state/view';
import { startFrom } from './concepts';
import { work } from './work';

/**
 * Looks a concept up by id and starts a picture around it. One that is not there is told of; where the store is away,
 * this is tried again.
 */
function goTo(
  store: ExplorerStore,
  ask: AskMore,
  id: string,
  then: () => void = () => undefined,
): Promise<void> {
  return work(store, text.activity.link, async (signal) => {
    const found = await ask.node(id, { unchecked: false, riskGroups: [] }, signal).catch((error: unknown) => {
      const { away, message } = failure(error);
      if (away || isCancelled(error)) throw error;
      store.setState({ notice: message });
      return null;
    });
    if (found === null) return;
    shelve(store, { nodes: [found.node] });
    await startFrom(store, ask, found.node);
    then();
  });
}

/** Trades the token that npm start printed for a cookie, and clears the address of it. */
async function signIn(store: ExplorerStore, token: string): Promise<void> {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-etiograph': '1' },
    body: JSON.stringify({ token }),
  }).catch(() => null);
  store.setState(
    response?.ok === true ? { announcement: text.announce.signedIn } : { notice: text.failures.token },
  );
}

/**
 * Does what an address asks for.
 * @param when "first" when the page has just opened: a view from the link is then where history begins
 */
export async function arriveAt(
  store: ExplorerStore,
  ask: AskMore,
  wanted: Wanted,
  when: 'first' | 'later',
): Promise<void> {
  switch (wanted.what) {
    case 'nothing':
      return;
    case 'view':
      if (when === 'first') beginWith(store, wanted.view);
      return;
    case 'steps': {
      const { openViews } = await import('./views');
      return openViews(store, ask, wanted.views, text.steps.link, when);
    }
    case 'concept':
      return goTo(store, ask, wanted.id);
    case 'line':
      return goTo(store, ask, wanted.subject, () =>
        step(store, text.evidence.heading, selectEdge(wanted.id)),
      );
    case 'token':
      return signIn(store, wanted.token);
    case 'refused':
      store.setState({ notice: wanted.message });
  }
}
