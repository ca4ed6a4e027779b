/** Moves of the focus in the picture. None of them is a step: undo leads past them. */
import type { ExplorerStore } from '../state/explorer';
import { viewOf } from '../state/explorer';
import { go, type Spot, type Walk, type Way } from '../state/walk';
import type { Scene } from '../state/types';

const put = (store: ExplorerStore, change: (walk: Walk) => Walk): void =>
  store.setState(({ walk }) => ({ walk: change(walk) }));

/**
 * Goes one way.
 * @param at where the walk stands in what is drawn
 */
export function walkOn(store: ExplorerStore, scene: Scene, at: Spot | null, way: Way): void {
  put(store, (walk) => go(scene, viewOf(store.getState()).trail, { ...walk, at }, way));
}

/** The focus has come to the picture or to the text beside it, perhaps at another spot, or has left it. */
export function focusOn(store: ExplorerStore, by: Walk['by'], at: Spot | null): void {
  put(store, (walk) => ({ ...walk, by, at: at ?? walk.at }));
}

/** The focus has left one of the two; where it has come to the other already, that stays. */
export function focusOff(store: ExplorerStore, by: Walk['by']): void {
  put(store, (walk) => (walk.by === by ? { ...walk, by: null } : walk));
}
