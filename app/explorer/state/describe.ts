/**
 * What a step did, in words, worked out from the views before and after it. A link carries no words: whoever made it
 * could have written anything. Pure.
 */
import { kindRow, nameInSentence, parseEdgeId, relationRow, type Relation } from '@/graph/model';
import type { Direction } from '@/graph/store/types';
import { sentence } from '@/graph/answers/sentences';
import { text } from '@/app/messages/en';
import { describeAsked } from './describeAsked';
import { lensNames } from './lensNames';
import type { Filters, Library, View } from './types';
import { selectedIds } from './view';

const words = text.steps;
type Known = Pick<Library, 'nodes' | 'edges'>;

const nameOf = (id: string, { nodes }: Known): string => {
  const node = nodes[id];
  return node === undefined ? id : nameInSentence(node);
};

const without = (ids: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
};

type OffList = Exclude<keyof Filters, 'unchecked'>;
const offLists: readonly OffList[] = ['kindsOff', 'relationsOff', 'commonnessOff', 'sourcesOff'];

const labelOf: Record<OffList, (value: string) => string> = {
  kindsOff: (kind) => kindRow(kind).plural,
  relationsOff: (relation) => relationRow(relation).label,
  commonnessOff: (value) => Object.entries(text.commonness).find(([name]) => name === value)?.[1] ?? value,
  sourcesOff: (source) => source,
};

function filterWords(before: Filters, after: Filters): string | null {
  if (before.unchecked !== after.unchecked) return after.unchecked ? words.uncheckedOn : words.uncheckedOff;
  for (const list of offLists) {
    const [off] = without(after[list], before[list]);
    if (off !== undefined) return words.filter(labelOf[list](off), false);
  }
  const on = offLists.flatMap((list) =>
    without(before[list], after[list]).map((value) => labelOf[list](value)),
  );
  const [only] = on;
  if (only === undefined) return null;
  return on.length === 1 ? words.filter(only, true) : words.cleared;
}

function lensWords(before: View, after: View, known: Known): string | null {
  if (JSON.stringify(before.lens) === JSON.stringify(after.lens)) return null;
  if (after.lens === null) return words.lensOff;
  return words.lens(lensNames(after.lens, known.nodes), text.lens.modes[after.lens.mode].label);
}

function sameWords(before: View, after: View, known: Known): string | null {
  const joined = (view: View) => view.same.flat();
  const fresh = without(joined(after), joined(before));
  const [left] = without(joined(before), joined(after));
  const group = after.same.find((ids) => ids.some((id) => fresh.includes(id)));
  const [one] = group ?? [];
  const two = fresh.find((id) => id !== one);
  if (one !== undefined && two !== undefined) return words.asOne(nameOf(one, known), nameOf(two, known));
  return left === undefined ? null : words.apart(nameOf(left, known));
}

interface Tie {
  parent: string;
  relation: Relation;
  direction: Direction;
}

/** What most of the concepts that came were added to, and the relation that ties all of them to it, if one does. */
function cameTo(added: readonly string[], before: View, known: Known): [string, Tie | null] | null {
  const fresh = new Set(added);
  const ties = new Map<string, { tie: Tie; ids: Set<string> }>();
  const parents = new Map<string, Set<string>>();
  for (const { subject, object, relation } of Object.values(known.edges)) {
    for (const [parent, other, direction] of [
      [subject, object, 'out'],
      [object, subject, 'in'],
    ] as const) {
      if (!fresh.has(other) || !Object.hasOwn(before.nodes, parent)) continue;
      const tie = { parent, relation, direction };
      const key = `${direction} ${relation} ${parent}`;
      const same = ties.get(key) ?? { tie, ids: new Set<string>() };
      ties.set(key, { tie, ids: same.ids.add(other) });
      parents.set(parent, (parents.get(parent) ?? new Set<string>()).add(other));
    }
  }
  const chosen = [...selectedIds(before.selection), ...before.trail.slice(-1)];
  const rank = (parent: string) => (parents.get(parent)?.size ?? 0) * 2 + Number(chosen.includes(parent));
  const [parent] = [...parents.keys()].sort((a, b) => rank(b) - rank(a));
  if (parent === undefined || parents.get(parent)?.size !== added.length) return null;
  const whole = [...ties.values()].filter(
    ({ tie, ids }) => tie.parent === parent && ids.size === added.length,
  );
  return [parent, whole.length === 1 ? (whole[0]?.tie ?? null) : null];
}

function nodeWords(before: View, after: View, known: Known): string | null {
  const [old, now] = [Object.keys(before.nodes), Object.keys(after.nodes)];
  const added = without(now, old);
  const gone = without(old, now);
  const { centre, selection } = after;
  const opened = selection.what === 'node' ? selection.id : null;
  const fresh = centre !== null && opened === centre && (centre !== before.centre || added.length > 0);
  if (fresh && (gone.length > 0 || old.length === 0 || centre !== before.centre))
    return words.started(nameOf(centre, known));
  if (gone.length > 0) {
    const kept = selectedIds(before.selection);
    const keptOnly = kept.length > 0 && now.length > 0 && without(now, kept).length === 0;
    return keptOnly ? words.kept(now.length) : words.removed(gone.length);
  }
  if (added.length === 0) return null;
  if (opened !== null && added.includes(opened)) return words.opened(nameOf(opened, known));
  const to = cameTo(added, before, known);
  if (to === null) return words.added(added.length);
  return words.expanded(nameOf(to[0], known), added.length, to[1]);
}

function hiddenWords(before: View, after: View): string | null {
  const hid = without(after.hidden, before.hidden);
  if (hid.length > 0) return words.hid(hid.length);
  return before.hidden.length > 0 && after.hidden.length === 0 && after.selection === before.selection
    ? words.shownHidden
    : null;
}

function countWords(before: View, after: View, known: Known): string | null {
  const out = without(after.out, before.out);
  const gone = without(before.out, after.out);
  const ids = out.length > 0 ? out : gone;
  if (ids.length === 0) return null;
  const to = cameTo(ids, before, known);
  if (to === null) return out.length > 0 ? words.letOutSome(ids.length) : words.letInSome(ids.length);
  const told = out.length > 0 ? words.letOut : words.letIn;
  return told(nameOf(to[0], known), ids.length, to[1]);
}

function pinWords(before: View, after: View, known: Known): string | null {
  const gone = without(before.pinned, after.pinned);
  const [unpinned] = gone;
  if (gone.length > 1) return words.unpinnedAll(gone.length);
  if (unpinned !== undefined) return words.unpinned(nameOf(unpinned, known));
  const [id] = without(after.pinned, before.pinned);
  if (id === undefined) return null;
  const [was, is] = [before.nodes[id], after.nodes[id]];
  const moved = was?.x !== is?.x || was?.y !== is?.y;
  return moved ? words.movedPinned(nameOf(id, known)) : words.pinned(nameOf(id, known));
}

function placeWords(before: View, after: View): string | null {
  if (before.layout !== after.layout) return words.arranged(text.canvas[after.layout]);
  const moved = Object.entries(after.nodes).filter(([id, { x, y }]) => {
    const place = before.nodes[id];
    return (
      place !== undefined && (Math.round(place.x) !== Math.round(x) || Math.round(place.y) !== Math.round(y))
    );
  });
  if (moved.length === 0) return null;
  const most = moved.length > 2 && moved.length * 2 > Object.keys(after.nodes).length;
  return most ? words.arranged(text.canvas[after.layout]) : words.moved(moved.length);
}

function askedWords(before: View, after: View, known: Known): string | null {
  const same = JSON.stringify(before.asked) === JSON.stringify(after.asked);
  // The answer shows again where nothing else is selected any more.
  const back =
    after.asked !== null && before.selection !== after.selection && after.selection.what === 'nothing';
  if (same && !back) return null;
  return describeAsked(before.asked, after.asked, (id) => nameOf(id, known));
}

function selectionWords({ selection }: View, known: Known): string {
  switch (selection.what) {
    case 'nothing':
      return words.deselected;
    case 'node':
      return words.opened(nameOf(selection.id, known));
    case 'several':
      return words.selected(selection.ids.length);
    case 'edge': {
      const key = known.edges[selection.id] ?? parseEdgeId(selection.id);
      const subject = known.nodes[key?.subject ?? ''];
      const object = known.nodes[key?.object ?? ''];
      const told = key !== null && subject !== undefined && object !== undefined;
      return told ? words.evidence(sentence(key, subject, object)) : text.evidence.heading;
    }
  }
}

/**
 * What led from one view to the next.
 * @param known names and lines, as far as they were fetched; an id stands for a name that is not known
 */
export function describeStep(before: View, after: View, known: Known): string {
  return (
    nodeWords(before, after, known) ??
    sameWords(before, after, known) ??
    filterWords(before.filters, after.filters) ??
    lensWords(before, after, known) ??
    hiddenWords(before, after) ??
    pinWords(before, after, known) ??
    countWords(before, after, known) ??
    placeWords(before, after) ??
    askedWords(before, after, known) ??
    selectionWords(after, known)
  );
}
