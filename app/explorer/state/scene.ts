/** From view, library and lens to what is drawn and listed. Pure; the canvas and the lists read the same scene. */
import type { Edge } from '@/graph/model';
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

/** How many neighbours a node has that are not on the canvas; null while its counts are unknown. */
function moreOf(id: string, library: Library, edges: readonly Edge[]): number | null {
  const counts = library.counts[id];
  if (counts === undefined) return null;
  const total = counts.reduce((sum, row) => sum + row.count, 0);
  const drawn = edges.filter((edge) => edge.subject === id || edge.object === id).length;
  return Math.max(0, total - drawn);
}

const oppositeKey = (edge: Edge) =>
  `${edge.subject}\n${edge.relation}\n${edge.object}\n${edge.negated ? '-' : '+'}`;

/**
 * The scene of a view.
 * @param members ids in the lens, or null without a lens
 */
export function sceneOf(view: View, library: Library, members: ReadonlySet<string> | null): Scene {
  const { filters, lens } = view;
  const allEdges = edgesOnCanvas(view, library);
  const passing = allEdges.filter((edge) => edgePasses(edge, filters));
  const touched = (edges: readonly Edge[]) => new Set(edges.flatMap((edge) => [edge.subject, edge.object]));
  const tied = touched(passing);
  const tiedBefore = touched(allEdges);
  const inLens = (id: string) => members === null || members.has(id) || id === view.centre;
  const selected = new Set(selectedIds(view.selection));
  const selectedEdge = view.selection.what === 'edge' ? view.selection.id : null;

  const nodes: DrawnNode[] = Object.entries(view.nodes).flatMap(([id, position]) => {
    const node = library.nodes[id];
    if (node === undefined || view.hidden.includes(id)) return [];
    const centre = id === view.centre;
    if (filters.kindsOff.includes(node.kind) && !centre) return [];
    // A node that only filtered lines had tied to the picture goes with them.
    if (tiedBefore.has(id) && !tied.has(id) && !centre && !selected.has(id)) return [];
    if (lens?.mode === 'only' && !inLens(id)) return [];
    return [
      {
        node,
        position,
        centre,
        selected: selected.has(id),
        inLens: members === null ? null : members.has(id),
        dimmed: lens?.mode === 'dim' && !inLens(id),
        overlay: library.overlay.has(id),
        more: moreOf(id, library, allEdges),
      },
    ];
  });

  const drawn = new Map(nodes.map((entry) => [entry.node.id, entry]));
  const visible = passing.filter((edge) => drawn.has(edge.subject) && drawn.has(edge.object));
  const keys = new Set(visible.map(oppositeKey));
  const edges: DrawnEdge[] = visible.map((edge) => ({
    edge,
    selected: edge.id === selectedEdge,
    dimmed: drawn.get(edge.subject)?.dimmed === true || drawn.get(edge.object)?.dimmed === true,
    unchecked: edge.unchecked === edge.statements,
    disputed: keys.has(oppositeKey({ ...edge, negated: !edge.negated })),
  }));
  return { nodes, edges };
}
