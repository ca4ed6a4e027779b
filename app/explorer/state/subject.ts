/** What the panel beside the picture speaks of. Pure. */
import type { Asked, View } from './types';

export type Subject =
  | { what: 'nothing' }
  | { what: 'concept'; id: string }
  | { what: 'line'; id: string }
  | { what: 'several'; ids: string[] }
  | { what: 'asked'; asked: Asked };

/** The selection; without one, the open question, else the concept opened last, else the picture's centre. */
export function subjectOf(view: View): Subject {
  const { selection } = view;
  switch (selection.what) {
    case 'node':
      return { what: 'concept', id: selection.id };
    case 'edge':
      return { what: 'line', id: selection.id };
    case 'several':
      return { what: 'several', ids: selection.ids };
    case 'nothing': {
      if (view.asked !== null) return { what: 'asked', asked: view.asked };
      const id = view.trail.at(-1) ?? view.centre;
      return id === null ? { what: 'nothing' } : { what: 'concept', id };
    }
  }
}
