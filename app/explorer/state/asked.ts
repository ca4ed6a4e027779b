/** What a question begins with: what is selected, or what is read, as far as it fits the question. Pure. */
import { limits } from '@/graph/model';
import type { Asked, Library, View } from './types';
import { selectedIds } from './view';

/** The selected concepts; without any, the one opened last, else the picture's centre. */
function atHand(view: View): string[] {
  const selected = selectedIds(view.selection);
  if (selected.length > 0) return selected;
  const id = view.trail.at(-1) ?? view.centre;
  return id === null ? [] : [id];
}

/** A question of a kind, begun; one of that kind that is open already stays as it is. */
export function beginning(what: Asked['what'], view: View, nodes: Library['nodes']): Asked {
  if (view.asked?.what === what) return view.asked;
  const ids = atHand(view);
  switch (what) {
    case 'conditions': {
      const present = ids.filter((id) => nodes[id]?.kind === 'Symptom').slice(0, limits.rankSymptoms);
      return { what, present, absent: [] };
    }
    case 'links':
      return { what, from: ids[0] ?? null, to: ids[1] ?? null };
    case 'compared':
      return { what, ids: ids.slice(0, limits.compared) };
  }
}
