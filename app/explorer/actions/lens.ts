/** The lens and the switch for unchecked claims: both change what every question answers (sync.ts asks anew). */
import { text } from '@/app/messages/en';
import { step, type ExplorerStore } from '../state/explorer';
import type { LensChoice } from '../state/types';
import { setLens, setUnchecked } from '../state/view';

/**
 * Chooses, changes or takes off the lens.
 * @param names the chosen groups in words
 */
export function chooseLens(store: ExplorerStore, choice: LensChoice | null, names: string): void {
  const label =
    choice === null ? text.steps.lensOff : text.steps.lens(names, text.lens.modes[choice.mode].label);
  step(store, label, setLens(choice));
}

/** Shows or hides claims that a program found and nobody checked. */
export function showUnchecked(store: ExplorerStore, unchecked: boolean): void {
  step(store, unchecked ? text.steps.uncheckedOn : text.steps.uncheckedOff, setUnchecked(unchecked));
}
