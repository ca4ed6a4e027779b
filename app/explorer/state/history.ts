/** The list of steps: history, undo and redo. Pure. */
import { limits } from '@/graph/model';
import type { History, Step, View } from './types';

/** A history that begins with a view. */
export function begin(label: string, view: View): History {
  return { steps: [{ id: 0, label, view }], at: 0, next: 1 };
}

/** The step that is seen now. */
export function current(history: History): Step {
  const step = history.steps[history.at];
  if (step === undefined) throw new RangeError('a history always has a step at its place');
  return step;
}

/** Adds a step after the one that is seen; what had been undone is given up. The oldest steps go past the cap. */
export function record(history: History, step: Omit<Step, 'id'>): History {
  const id = history.next;
  const steps = [...history.steps.slice(0, history.at + 1), { ...step, id }].slice(-limits.history);
  return { steps, at: steps.length - 1, next: id + 1 };
}

/** Goes to the step with an id, or null where it is no longer remembered. */
export function jump(history: History, id: number): History | null {
  const at = history.steps.findIndex((step) => step.id === id);
  return at < 0 ? null : { ...history, at };
}

/** The step that undo leads back to, with the one that it undoes. */
export function undoable(history: History): { undoes: Step } | null {
  return history.at > 0 ? { undoes: current(history) } : null;
}

/** The step that redo leads to. */
export function redoable(history: History): { redoes: Step } | null {
  const redoes = history.steps[history.at + 1];
  return redoes === undefined ? null : { redoes };
}

/** The steps from the beginning to the one that is seen now. */
export const seenSteps = (history: History): readonly Step[] => history.steps.slice(0, history.at + 1);

/** Changes the views of all steps alike; each step stays the one that it is. */
export function changeAll(history: History, change: (view: View) => View): History {
  return { ...history, steps: history.steps.map((step) => ({ ...step, view: change(step.view) })) };
}
