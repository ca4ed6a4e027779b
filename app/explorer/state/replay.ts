/** Steps from a link or a file, shown one after another. Pure. */
import { limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import { describeStep } from './describe';
import type { History, Library, Replay, Step, View } from './types';

/** Views as steps with the words for what each did. */
export function describeSteps(
  views: readonly View[],
  known: Pick<Library, 'nodes' | 'edges'>,
): Omit<Step, 'id'>[] {
  return views.map((view, index) => {
    const before = views[index - 1];
    return { label: before === undefined ? text.steps.start : describeStep(before, view, known), view };
  });
}

/**
 * A history that goes on with steps, of which the first is seen and the others can be redone. What was undone is
 * given up, and the oldest go past the cap, as when a step is recorded.
 * @param before the history so far, or null where this begins it
 */
export function withReplay(
  before: History | null,
  steps: readonly Omit<Step, 'id'>[],
): { history: History; replay: Replay } {
  const next = before?.next ?? 0;
  const fresh = steps.map((step, index) => ({ ...step, id: next + index }));
  const old = before?.steps.slice(0, before.at + 1) ?? [];
  const all = [...old, ...fresh].slice(-limits.history);
  const first = Math.max(0, all.length - fresh.length);
  return {
    history: { steps: all, at: first, next: next + fresh.length },
    replay: { first: next + fresh.length - (all.length - first), last: next + fresh.length - 1 },
  };
}

export interface ReplayPlace {
  /** From 1. */
  at: number;
  of: number;
  step: Step;
  previous: Step | null;
  next: Step | null;
}

/** Where in a replay the history is; null where there is none, or what is seen now is not of it. */
export function replayPlace({ steps, at }: History, replay: Replay | null): ReplayPlace | null {
  if (replay === null) return null;
  const mine = ({ id }: Step) => id >= replay.first && id <= replay.last;
  const step = steps[at];
  if (step === undefined || !mine(step)) return null;
  const of = steps.filter(mine);
  const place = of.indexOf(step);
  return { at: place + 1, of: of.length, step, previous: of[place - 1] ?? null, next: of[place + 1] ?? null };
}
