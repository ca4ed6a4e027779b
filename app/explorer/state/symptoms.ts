/** Changing the symptoms that conditions are asked for. Pure. */
import { limits } from '@/graph/model';
import type { Asked } from './types';

export type Conditions = Extract<Asked, { what: 'conditions' }>;
/** Present, or looked for and not there. */
export type Presence = 'present' | 'absent';

const otherOf: Record<Presence, Presence> = { present: 'absent', absent: 'present' };

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);

/** Whether a list holds as many symptoms as it may. */
export const isFull = (asked: Conditions, presence: Presence): boolean =>
  asked[presence].length >= limits.rankSymptoms;

/** Gives a symptom as present or absent, last in its list; it leaves the other list. A full list stays as it is. */
export function giveAs(asked: Conditions, id: string, presence: Presence): Conditions {
  if (asked[presence].includes(id) || isFull(asked, presence)) return asked;
  const other = otherOf[presence];
  return { ...asked, [presence]: [...asked[presence], id], [other]: without(asked[other], id) };
}

/** Takes a symptom out of both lists. */
export function takeOut(asked: Conditions, id: string): Conditions {
  return { ...asked, present: without(asked.present, id), absent: without(asked.absent, id) };
}
