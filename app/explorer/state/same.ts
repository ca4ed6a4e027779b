/**
 * Concepts that the user shows as one. The choice is part of the view and nothing else: the graph keeps its
 * concepts, and so does every file that is made of the picture. Pure.
 */
import { codesInCommon } from '@/graph/answers/sameAs';
import type { Edge, GraphNode } from '@/graph/model';
import type { Library, View } from './types';

type Chosen = Pick<View, 'same'>;
type Known = Library['nodes'];

/** The concepts that a concept was chosen to be shown as one with, itself among them. */
export function groupOf({ same }: Chosen, id: string): readonly string[] {
  return same.find((group) => group.includes(id)) ?? [id];
}

/** These ids and all that are shown as one with them, each once. */
export function together(view: Chosen, ids: readonly string[]): string[] {
  return view.same.length === 0 ? [...ids] : [...new Set(ids.flatMap((id) => groupOf(view, id)))];
}

/** Shows two concepts, with all that either is shown as one with, as one. */
export function showAsOne(id: string, other: string): (view: View) => View {
  return (view) => {
    const group = together(view, [id, other]);
    const rest = view.same.filter((some) => !some.some((member) => group.includes(member)));
    return { ...view, same: [...rest, group] };
  };
}

/** Shows concepts by themselves again. */
export function showApart(ids: ReadonlySet<string>): (view: View) => View {
  return (view) => ({
    ...view,
    same: view.same.flatMap((group) => {
      const left = group.filter((id) => !ids.has(id));
      return left.length > 1 ? [left] : [];
    }),
  });
}

/**
 * The part of a group that the graph bears out: of one kind, each with a code in common with one before. A link is
 * a stranger's, and makes no one thing of two that nothing ties.
 */
function borneOut(group: readonly string[], known: Known): string[] {
  const nodes = group.flatMap((id) => known[id] ?? []);
  const tied = nodes.slice(0, 1);
  for (let before = 0; before < tied.length;) {
    before = tied.length;
    for (const node of nodes) {
      if (!tied.includes(node) && tied.some((other) => codesInCommon(node, other).length > 0))
        tied.push(node);
    }
  }
  return nodes.filter((node) => tied.includes(node)).map(({ id }) => id);
}

/** The concepts that a concept is shown as one with, itself first: those that are known and that a code ties. */
export function shownWith(view: Chosen, known: Known, id: string): string[] {
  const unit = borneOut(groupOf(view, id), known);
  return unit.includes(id) ? [id, ...unit.filter((other) => other !== id)] : [id];
}

/** What is drawn where concepts are shown as one: for each, the id of the node that stands for it. */
export function standIns(
  view: Chosen,
  known: Known,
  onCanvas: (id: string) => boolean,
): ReadonlyMap<string, string> {
  return new Map(
    view.same.flatMap((group) => {
      const unit = borneOut(group, known).filter(onCanvas);
      return unit.map((id) => [id, unit[0] ?? id] as const);
    }),
  );
}

/** One node for several concepts: the first one, under all their names. */
export function unite(concepts: readonly [GraphNode, ...GraphNode[]]): GraphNode {
  const [first] = concepts;
  return concepts.length === 1
    ? first
    : { ...first, name: [...new Set(concepts.map(({ name }) => name))].join(' / ') };
}

/** A line between what is drawn for its ends: a loop where that is one node, so that no claim goes unseen. */
export function lead(edge: Edge, stand: ReadonlyMap<string, string>): Edge {
  const subject = stand.get(edge.subject) ?? edge.subject;
  const object = stand.get(edge.object) ?? edge.object;
  return subject === edge.subject && object === edge.object ? edge : { ...edge, subject, object };
}
