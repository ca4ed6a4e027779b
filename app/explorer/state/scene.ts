/** From view, library and lens to what is drawn and listed. Pure; the canvas and the lists read the same scene. */
import type { Edge, GraphNode } from '@/graph/model';
import { lead, standIns, unite } from './same';
import type { DrawnEdge, DrawnNode, Filters, Library, Scene, View } from './types';
import { selectedIds } from './view';

/** Whether the filters let an edge through. */
export function edgePasses(edge: Edge, filters: Filters): boolean {
  return (
    !filters.relationsOff.includes(edge.relation) &&
    !filters.commonnessOff.includes(edge.commonness ?? 'none') &&
    (filters.unchecked || edge.unchecked < edge.statements) &&
    (edge.sourceIds.length === 0 || edge.sourceIds.some((source) => !filters.sourcesOff.includes(source)))
  );
}

/** Edges with both ends on the canvas, before any filter. */
export function edgesOnCanvas(view: View, library: Library): Edge[] {
  return Object.values(library.edges).filter(
    (edge) => Object.hasOwn(view.nodes, edge.subject) && Object.hasOwn(view.nodes, edge.object),
  );
}

/** How many neighbours a concept has that are not on the canvas; null while its counts are unknown. */
function moreOf(id: string, library: Library, lines: ReadonlyMap<string, number>): number | null {
  const counts = library.counts[id];
  if (counts === undefined) return null;
  const total = counts.reduce((sum, row) => sum + row.count, 0);
  return Math.max(0, total - (lines.get(id) ?? 0));
}

/** How many lines end at each node; a loop ends there once. */
export function linesByEnd(edges: readonly Pick<Edge, 'subject' | 'object'>[]): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { subject, object } of edges) {
    lines.set(subject, (lines.get(subject) ?? 0) + 1);
    if (object !== subject) lines.set(object, (lines.get(object) ?? 0) + 1);
  }
  return lines;
}

/** The sum of what is known. */
const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((all, one) => (one === null ? all : (all ?? 0) + one), null);

const oppositeKey = (edge: Edge) =>
  `${edge.subject}\n${edge.relation}\n${edge.object}\n${edge.negated ? '-' : '+'}`;

/** The concepts on the canvas by the id of the node that stands for them, in the order they were added. */
function conceptsOnCanvas(
  view: View,
  library: Library,
  stand: ReadonlyMap<string, string>,
): Map<string, [GraphNode, ...GraphNode[]]> {
  const concepts = new Map<string, [GraphNode, ...GraphNode[]]>();
  for (const id of Object.keys(view.nodes)) {
    const node = library.nodes[id];
    if (node === undefined) continue;
    const drawn = stand.get(id) ?? id;
    const others = concepts.get(drawn);
    if (others === undefined) concepts.set(drawn, [node]);
    else if (id === drawn) others.unshift(node);
    else others.push(node);
  }
  return concepts;
}

/**
 * The scene of a view.
 * @param members ids in the lens, or null without a lens
 */
export function sceneOf(view: View, library: Library, members: ReadonlySet<string> | null): Scene {
  const { filters, lens } = view;
  const onCanvas = edgesOnCanvas(view, library);
  const stand = standIns(view, library.nodes, (id) => Object.hasOwn(view.nodes, id));
  const allEdges = stand.size === 0 ? onCanvas : onCanvas.map((edge) => lead(edge, stand));
  const passing = allEdges.filter((edge) => edgePasses(edge, filters));
  const tied = linesByEnd(passing);
  const tiedBefore = passing.length === allEdges.length ? tied : linesByEnd(allEdges);
  const lines = linesByEnd(onCanvas);
  const hidden = new Set(view.hidden);
  const pinned = new Set(view.pinned);
  const selectedIdsNow = new Set(selectedIds(view.selection));
  const selectedEdge = view.selection.what === 'edge' ? view.selection.id : null;

  const nodes: DrawnNode[] = [...conceptsOnCanvas(view, library, stand)].flatMap(([id, concepts]) => {
    const position = view.nodes[id];
    if (position === undefined || hidden.has(id)) return [];
    const node = unite(concepts);
    const some = (test: (id: string) => boolean) => concepts.some((concept) => test(concept.id));
    const centre = some((concept) => concept === view.centre);
    const selected = some((concept) => selectedIdsNow.has(concept));
    const inLens = members === null ? null : some((concept) => members.has(concept));
    if (filters.kindsOff.includes(node.kind) && !centre) return [];
    // A node that only filtered lines had tied to the picture goes with them.
    if (tiedBefore.has(id) && !tied.has(id) && !centre && !selected) return [];
    const outside = inLens === false && !centre;
    if (lens?.mode === 'only' && outside) return [];
    return [
      {
        node,
        concepts,
        position,
        centre,
        selected,
        inLens,
        dimmed: lens?.mode === 'dim' && outside,
        overlay: concepts.every((concept) => library.overlay.has(concept.id)),
        more: sum(concepts.map((concept) => moreOf(concept.id, library, lines))),
        pinned: some((concept) => pinned.has(concept)),
        leaves: null,
      },
    ];
  });

  const drawn = new Map(nodes.map((entry) => [entry.node.id, entry]));
  const visible = passing.filter((edge) => drawn.has(edge.subject) && drawn.has(edge.object));
  const asSaid = (edge: Edge): Edge => library.edges[edge.id] ?? edge;
  // Of concepts shown as one, only claims about the same one contradict each other.
  const keys = visible.some(({ negated }) => negated)
    ? new Set(visible.map((edge) => oppositeKey(asSaid(edge))))
    : null;
  const edges: DrawnEdge[] = visible.map((edge) => {
    const said = asSaid(edge);
    return {
      edge,
      said,
      selected: edge.id === selectedEdge,
      dimmed: drawn.get(edge.subject)?.dimmed === true || drawn.get(edge.object)?.dimmed === true,
      unchecked: edge.unchecked === edge.statements,
      disputed: keys?.has(oppositeKey({ ...said, negated: !said.negated })) ?? false,
    };
  });
  return { nodes, edges };
}
