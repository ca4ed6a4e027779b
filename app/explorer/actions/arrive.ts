/** What an address asks for, done: a view, a concept, a line, or a token to trade for a cookie. */
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { readable } from '../data/rest';
import { beginWith, type Wanted } from '../state/address';
import { shelve, step, type ExplorerStore } from '../state/explorer';
import { selectEdge } from '../state/view';
import { startFrom } from './concepts';

/** Looks a concept up by id and starts a picture around it. */
async function goTo(store: ExplorerStore, ask: AskMore, id: string): Promise<boolean> {
  try {
    const { node } = await ask.node(id, { unchecked: false, riskGroups: [] });
    shelve(store, { nodes: [node] });
    await startFrom(store, ask, node);
    return true;
  } catch (error) {
    store.setState({ notice: readable(error) });
    return false;
  }
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
      await goTo(store, ask, wanted.id);
      return;
    case 'line':
      if (await goTo(store, ask, wanted.subject)) step(store, text.evidence.heading, selectEdge(wanted.id));
      return;
    case 'token':
      return signIn(store, wanted.token);
    case 'refused':
      store.setState({ notice: wanted.message });
  }
}
