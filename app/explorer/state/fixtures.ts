/** Small nodes, edges and views for tests. */
import { edgeId, kindRow, type Edge, type GraphNode, type Kind, type Relation } from '@/graph/model';
import { emptyLibrary } from './explorer';
import type { Library, View } from './types';
import { emptyView } from './view';

export function aNode(id: string, kind: Kind = 'Condition', more: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    kind,
    categories: [`biolink:${kindRow(kind).categories[0] ?? kind}`],
    name: id,
    synonyms: [],
    xrefs: [],
    datasets: ['test'],
    attributes: {},
    ...more,
  };
}

export function anEdge(subject: string, relation: Relation, object: string, more: Partial<Edge> = {}): Edge {
  const key = {
    subject,
    relation,
    object,
    negated: more.negated ?? false,
    qualifiers: more.qualifiers ?? {},
  };
  return {
    ...key,
    id: edgeId(key),
    statements: 1,
    sources: 1,
    sourceIds: ['paper'],
    weight: 0.8,
    commonness: null,
    context: null,
    treatmentLine: null,
    unchecked: 0,
    ...more,
  };
}

export function aLibrary(nodes: readonly GraphNode[], edges: readonly Edge[]): Library {
  return {
    ...emptyLibrary,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])),
  };
}

/** A view with these nodes in a row. */
export function aView(ids: readonly string[], more: Partial<View> = {}): View {
  return {
    ...emptyView,
    nodes: Object.fromEntries(ids.map((id, index) => [id, { x: index * 100, y: 0 }])),
    ...more,
  };
}
