/** Views kept in the browser's local storage, which may be denied, full, or changed by another tab. */
import { parseSaved, writeSaved, type SavedList, type SavedView } from '../state/savedViews';

const key = 'etiograph.views';

export type Kept = SavedList | { status: 'denied' };
export type Written = 'written' | 'full' | 'denied';

/** What is kept now. */
export function readKept(): Kept {
  try {
    return parseSaved(window.localStorage.getItem(key));
  } catch {
    return { status: 'denied' };
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);

export function writeKept(views: readonly SavedView[]): Written {
  try {
    if (views.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, writeSaved(views));
    return 'written';
  } catch (error) {
    return isFull(error) ? 'full' : 'denied';
  }
}

/** Calls back when another tab has kept or deleted a view; returns what ends it. */
export function followKept(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
