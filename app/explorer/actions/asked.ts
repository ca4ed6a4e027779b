/** Opening a question to the graph, changing it, and putting it away: steps like any other. */
import { text } from '@/app/messages/en';
import { step, viewOf, type ExplorerStore } from '../state/explorer';
import type { Asked } from '../state/types';
import { askOf, select } from '../state/view';

/** Opens a question, or changes the one that is open. */
export function openQuestion(store: ExplorerStore, asked: Asked): void {
  step(store, text.steps.asked[asked.what], askOf(asked));
}

/** Shows the answer again where something was selected since. */
export function backToQuestion(store: ExplorerStore): void {
  const { asked } = viewOf(store.getState());
  if (asked !== null) step(store, text.steps.asked[asked.what], select([]));
}

export function putQuestionAway(store: ExplorerStore): void {
  step(store, text.steps.asked.none, askOf(null));
}
