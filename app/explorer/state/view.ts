/**
 * Pure transitions of the view: (what happened) → (view → view). Nothing here fetches, draws or remembers.
 */
import { groupOf, together } from './same';
import type { Asked, Filters, LensChoice, LayoutName, Position, Selection, View } from './types';

export type Transition = (view: View) => View;

export const noFilters: Filters = {
  kindsOff: [],
  relationsOff: [],
  sourcesOff: [],
  commonnessOff: [],
  unchecked: false,
};

export const emptyView: View = {
  centre: null,
  nodes: {},
  hidden: [],
  filters: noFilters,
  lens: null,
  selection: { what: 'nothing' },
  layout: 'columns',
  trail: [],
  same: [],
  asked: null,
  out: [],
  pinned: [],
  part: null,
  table: { tab: 'concepts', arranged: {} },
};

const without = (nodes: View['nodes'], ids: ReadonlySet<string>): View['nodes'] =>
  Object.fromEntries(Object.entries(nodes).filter(([id]) => !ids.has(id)));

/** A selection that no longer points at anything on the canvas falls back to nothing. */
function settle(view: View): View {
  const { selection } = view;
  const seen = (id: string) => Object.hasOwn(view.nodes, id) && !view.hidden.includes(id);
  if (selection.what === 'node' && !seen(selection.id)) return { ...view, selection: { what: 'nothing' } };
  if (selection.what === 'several') return select(selection.ids.filter(seen))(view);
  return view;
}

/** Selects nodes: none, one or several. */
export function select(ids: readonly string[]): Transition {
  const [first] = ids;
  const selection: Selection =
    first === undefined
      ? { what: 'nothing' }
      : ids.length === 1
        ? { what: 'node', id: first }
        : { what: 'several', ids: [...ids] };
  return (view) => ({ ...view, selection });
}

/** The ids that a selection of nodes holds. */
export function selectedIds(selection: Selection): string[] {
  if (selection.what === 'node') return [selection.id];
  return selection.what === 'several' ? selection.ids : [];
}

/** Adds a node to the selection, or takes it out with all that are shown as one with it. */
export function toggleSelected(id: string): Transition {
  return (view) => {
    const ids = selectedIds(view.selection);
    const left = ids.filter((other) => !groupOf(view, id).includes(other));
    return select(left.length < ids.length ? left : [...ids, id])(view);
  };
}

export function selectEdge(id: string): Transition {
  return (view) => ({ ...view, selection: { what: 'edge', id } });
}

/** Opens a concept: selects it and adds it to the trail. */
export function open(id: string): Transition {
  return (view) => ({
    ...view,
    selection: { what: 'node', id },
    trail: view.trail.at(-1) === id ? view.trail : [...view.trail, id].slice(-30),
    hidden: view.hidden.filter((other) => other !== id),
  });
}

/** Opens a question, changes it, or puts it away; its answer is what the text speaks of until something is selected. */
export function askOf(asked: Asked | null): Transition {
  return (view) => ({ ...view, asked, selection: { what: 'nothing' } });
}

/** Starts a new picture around a concept; filters, lens and layout stay as they were. */
export function startPicture(centre: string, nodes: View['nodes']): Transition {
  return (view) => open(centre)({ ...view, centre, nodes, hidden: [], out: [], pinned: [] });
}

/** Puts nodes on the canvas; those that are there keep their place. */
export function addNodes(nodes: View['nodes']): Transition {
  return (view) => ({
    ...view,
    nodes: { ...nodes, ...view.nodes },
    hidden: view.hidden.filter((id) => !Object.hasOwn(nodes, id)),
  });
}

/** Takes nodes off the canvas, with all that are shown as one with them. */
export function removeNodes(ids: readonly string[]): Transition {
  return (view) => {
    const gone = new Set(together(view, ids));
    return settle({
      ...view,
      nodes: without(view.nodes, gone),
      hidden: view.hidden.filter((id) => !gone.has(id)),
      out: view.out.filter((id) => !gone.has(id)),
      pinned: view.pinned.filter((id) => !gone.has(id)),
      centre: view.centre !== null && gone.has(view.centre) ? null : view.centre,
    });
  };
}

/** Hides nodes, with all that are shown as one with them; they keep their place and can be shown again. */
export function hideNodes(ids: readonly string[]): Transition {
  return (view) => {
    const onCanvas = together(view, ids).filter((id) => Object.hasOwn(view.nodes, id));
    return settle({ ...view, hidden: [...new Set([...view.hidden, ...onCanvas])] });
  };
}

export function showHidden(): Transition {
  return (view) => ({ ...view, hidden: [] });
}

/** Takes everything but these nodes off the canvas. */
export function keepOnly(ids: readonly string[]): Transition {
  return (view) => {
    const kept = new Set(together(view, ids));
    return removeNodes(Object.keys(view.nodes).filter((id) => !kept.has(id)))(view);
  };
}

/**
 * Gives nodes new places; a place for a node that is not on the canvas is ignored. Concepts that are shown as one
 * move together.
 */
export function moveNodes(places: Readonly<Record<string, Position>>): Transition {
  return (view) => {
    const placeOf = (id: string) => groupOf(view, id).flatMap((other) => places[other] ?? [])[0];
    const moved = Object.entries(view.nodes).map(
      ([id, place]) => [id, places[id] ?? placeOf(id) ?? place] as const,
    );
    return { ...view, nodes: Object.fromEntries(moved) };
  };
}

/** Lets leaves of a hub stand by themselves, each at its place. */
export function letOut(ids: readonly string[], places: Readonly<Record<string, Position>>): Transition {
  return (view) => ({ ...moveNodes(places)(view), out: [...new Set([...view.out, ...together(view, ids)])] });
}

/** Counts leaves of a hub among the others again. */
export function letIn(ids: readonly string[]): Transition {
  return (view) => {
    const gone = new Set(together(view, ids));
    return { ...view, out: view.out.filter((id) => !gone.has(id)) };
  };
}

/** Drawn nodes stay where they are from now on. */
export function pin(ids: readonly string[]): Transition {
  return (view) => ({ ...view, pinned: [...new Set([...view.pinned, ...together(view, ids)])] });
}

/** Drawn nodes may be moved again. */
export function unpin(ids: readonly string[]): Transition {
  return (view) => {
    const gone = new Set(together(view, ids));
    return { ...view, pinned: view.pinned.filter((id) => !gone.has(id)) };
  };
}

export function setLayout(layout: LayoutName, places: Readonly<Record<string, Position>>): Transition {
  return (view) => ({ ...moveNodes(places)(view), layout });
}

export function setLens(lens: LensChoice | null): Transition {
  return (view) => ({ ...view, lens });
}

/** The filters that hold a list of what is switched off. */
export type FilterList = 'kindsOff' | 'relationsOff' | 'sourcesOff' | 'commonnessOff';

/** Switches one value of a filter on or off. */
export function toggleFilter(list: FilterList, value: string): Transition {
  return (view) => {
    const off: readonly string[] = view.filters[list];
    const next = off.includes(value) ? off.filter((other) => other !== value) : [...off, value];
    return { ...view, filters: { ...view.filters, [list]: next } };
  };
}

export function setUnchecked(unchecked: boolean): Transition {
  return (view) => ({ ...view, filters: { ...view.filters, unchecked } });
}

/** Switches everything on again; whether unchecked claims are shown stays as it is. */
export function clearFilters(): Transition {
  return (view) => ({ ...view, filters: { ...noFilters, unchecked: view.filters.unchecked } });
}
