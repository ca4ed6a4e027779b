/** Whether the picture has keys of its own: chosen once, remembered in this browser (WCAG 2.1.4). */
import { text } from '@/app/messages/en';
import { announce, type ExplorerStore } from '../state/explorer';

const name = 'etiograph.picture-keys';

/** Takes up the choice of an earlier visit. A browser that remembers nothing has the keys on. */
export function recallCanvasKeys(store: ExplorerStore): void {
  try {
    if (localStorage.getItem(name) === 'off') store.setState({ canvasKeys: false });
  } catch {
    // Storage may be forbidden: the keys are on then.
  }
}

export function chooseCanvasKeys(store: ExplorerStore, on: boolean): void {
  store.setState({ canvasKeys: on });
  announce(store, on ? text.announce.keysOn : text.announce.keysOff);
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // The choice holds until the page is left.
  }
}
