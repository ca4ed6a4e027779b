/** What a reader does with the symptoms of an open question: each change is a step. */
import { nameInSentence } from '@/graph/model';
import { conditionWords as words } from '@/app/messages/conditions';
import { step, type ExplorerStore } from '../state/explorer';
import { giveAs, takeOut, type Conditions, type Presence } from '../state/symptoms';
import { askOf } from '../state/view';

function nameOf(store: ExplorerStore, id: string): string {
  const node = store.getState().library.nodes[id];
  return node === undefined ? id : nameInSentence(node);
}

/** Gives a symptom as present or as absent. */
export function giveSymptom(store: ExplorerStore, asked: Conditions, id: string, presence: Presence): void {
  const next = giveAs(asked, id, presence);
  if (next !== asked) step(store, words.steps[presence](nameOf(store, id)), askOf(next));
}

export function takeSymptomOut(store: ExplorerStore, asked: Conditions, id: string): void {
  step(store, words.steps.out(nameOf(store, id)), askOf(takeOut(asked, id)));
}
