/** What happened to the question beside the picture, in words, from the one before and the one after. Pure. */
import { limits } from '@/graph/model';
import { askedSteps as words } from '@/app/messages/askedSteps';
import type { Asked } from './types';

type Of<W extends Asked['what']> = Extract<Asked, { what: W }>;
type Name = (id: string) => string;

/** The one id that is in a list and not in another; null where there is none, or several. */
function oneMore(ids: readonly string[], others: readonly string[]): string | null {
  const more = ids.filter((id) => !others.includes(id));
  return more.length === 1 ? (more[0] ?? null) : null;
}

function conditionsChanged(before: Of<'conditions'>, after: Of<'conditions'>, name: Name): string | null {
  const present = oneMore(after.present, before.present);
  const absent = oneMore(after.absent, before.absent);
  const out = oneMore([...before.present, ...before.absent], [...after.present, ...after.absent]);
  if (present !== null) return words.present(name(present));
  if (absent !== null) return words.absent(name(absent));
  return out === null ? null : words.out(name(out));
}

function linksChanged(before: Of<'links'>, after: Of<'links'>, name: Name): string | null {
  if (before.from === after.from && before.to === after.to)
    return words.length(after.length ?? limits.pathLength);
  const { from, to } = after;
  if (from !== null && to !== null && from === before.to && to === before.from)
    return words.swapped(name(from), name(to));
  const gone = from === null ? before.from : to === null ? before.to : null;
  return gone === null || gone === from || gone === to ? null : words.linksOut(name(gone));
}

function comparedChanged(before: Of<'compared'>, after: Of<'compared'>, name: Name): string | null {
  const added = oneMore(after.ids, before.ids);
  const gone = oneMore(before.ids, after.ids);
  // The second one makes it a comparison.
  if (added !== null && after.ids.length === 2) return null;
  if (added !== null) return words.with(name(added));
  if (gone !== null) return words.without(name(gone));
  const { show } = after;
  return typeof show === 'object' ? words.show.only(name(show.only)) : words.show[show ?? 'all'];
}

/** What was changed of a question of the same sort; null where it is better told as a new one. */
function changed(before: Asked | null, after: Asked, name: Name): string | null {
  if (before?.what === 'conditions' && after.what === 'conditions')
    return conditionsChanged(before, after, name);
  if (before?.what === 'links' && after.what === 'links') return linksChanged(before, after, name);
  if (before?.what === 'compared' && after.what === 'compared') return comparedChanged(before, after, name);
  return null;
}

function opened(asked: Asked, name: Name): string {
  switch (asked.what) {
    case 'conditions':
      return words.conditions(asked.present.map(name));
    case 'links':
      return words.links(
        asked.from === null ? null : name(asked.from),
        asked.to === null ? null : name(asked.to),
      );
    case 'compared':
      return words.compared(asked.ids.map(name));
  }
}

/**
 * @param name how a concept is called within a sentence
 */
export function describeAsked(before: Asked | null, after: Asked | null, name: Name): string {
  if (after === null) return words.none;
  if (JSON.stringify(before) === JSON.stringify(after)) return words.back;
  return changed(before, after, name) ?? opened(after, name);
}
