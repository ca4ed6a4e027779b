/** What a reader does with the symptoms of an open question: each change is a step. */
import type { ExplorerStore } from '../state/explorer';
import { giveAs, takeOut, type Conditions, type Presence } from '../state/symptoms';
import { openQuestion } from './asked';

/** Gives a symptom as present or as absent. */
export function giveSymptom(store: ExplorerStore, asked: Conditions, id: string, presence: Presence): void {
  const next = giveAs(asked, id, presence);
  if (next !== asked) openQuestion(store, next);
}

export function takeSymptomOut(store: ExplorerStore, asked: Conditions, id: string): void {
  openQuestion(store, takeOut(asked, id));
}
