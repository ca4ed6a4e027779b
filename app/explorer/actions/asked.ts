/** Opening a question to the graph, changing it, and putting it away: steps like any other. */
import { nameInSentence } from '@/graph/model';
import { describeAsked } from '../state/describeAsked';
import { step, viewOf, type ExplorerStore } from '../state/explorer';
import type { Asked } from '../state/types';
import { askOf, select } from '../state/view';

/** What the step from the question before to this one is called. */
function labelOf(store: ExplorerStore, next: Asked | null): string {
  const state = store.getState();
  return describeAsked(viewOf(state).asked, next, (id) => {
    const node = state.library.nodes[id];
    return node === undefined ? id : nameInSentence(node);
  });
}

/**
 * Opens a question, or changes the one that is open.
 * @param announcement what is said of it, where that is not what the history calls it
 */
export function openQuestion(store: ExplorerStore, asked: Asked, announcement?: string): void {
  step(store, labelOf(store, asked), askOf(asked), announcement);
}

/** Shows the answer again where something was selected since. */
export function backToQuestion(store: ExplorerStore): void {
  const { asked } = viewOf(store.getState());
  if (asked !== null) step(store, labelOf(store, asked), select([]));
}

export function putQuestionAway(store: ExplorerStore): void {
  step(store, labelOf(store, null), askOf(null));
}
