/** What the panel beside the picture speaks of. Pure. */
import type { Asked, View } from './types';

export type Subject =
  | { what: 'nothing' }
  | { what: 'concept'; id: string }
  | { what: 'line'; id: string }
  | { what: 'several'; ids: string[] }
  | { what: 'asked'; asked: Asked };

/** Whether a selection is what an answer has marked in the picture: its question's concepts, and others with them. */
function marks(asked: Asked | null, ids: readonly string[]): asked is Asked {
  const named =
    asked?.what === 'links' ? [asked.from, asked.to] : asked?.what === 'compared' ? asked.ids : [];
  return named.length > 1 && named.every((id) => id !== null && ids.includes(id));
}

/** The selection, unless an answer marks with it what it speaks of; without one, the open question, else the concept opened last, else the picture's centre. */
export function subjectOf(view: View): Subject {
  const { selection } = view;
  switch (selection.what) {
    case 'node':
      return { what: 'concept', id: selection.id };
    case 'edge':
      return { what: 'line', id: selection.id };
    case 'several':
      return marks(view.asked, selection.ids)
        ? { what: 'asked', asked: view.asked }
        : { what: 'several', ids: selection.ids };
    case 'nothing': {
      if (view.asked !== null) return { what: 'asked', asked: view.asked };
      const id = view.trail.at(-1) ?? view.centre;
      return id === null ? { what: 'nothing' } : { what: 'concept', id };
    }
  }
}
