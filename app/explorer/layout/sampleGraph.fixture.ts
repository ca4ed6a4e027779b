/** Graphs for tests of layout, picture and canvas: the sample graph, parts of it, and nodes and edges by hand. */
import { sampleNodes, sampleStatements } from '@/graph/data/sample';
import { edgeId, kindOf, type Edge, type EdgeKey, type GraphNode } from '@/graph/model';

/** An edge as a store would sum it up from one claim. */
export function edgeOf(key: Pick<EdgeKey, 'subject' | 'relation' | 'object'> & Partial<Edge>): Edge {
  const full = { negated: false, qualifiers: {}, ...key };
  return {
    statements: 1,
    sources: 1,
    sourceIds: ['source'],
    weight: 0.8,
    commonness: null,
    context: null,
    treatmentLine: null,
    unchecked: 0,
    ...full,
    id: edgeId(full),
  };
}

/** A node with a name and a category's local name. */
export function nodeOf(id: string, name: string, category = 'Disease'): GraphNode {
  const categories = [`biolink:${category}`];
  return {
    id,
    name,
    categories,
    kind: kindOf(categories),
    synonyms: [],
    xrefs: [],
    attributes: {},
    datasets: ['test'],
  };
}

export interface Graph {
  nodes: GraphNode[];
  edges: Edge[];
}

const edges = new Map(sampleStatements.map((statement) => [edgeId(statement), edgeOf(statement)]));

/** The whole sample. */
export const sampleGraph: Graph = {
  nodes: sampleNodes.map((node) => ({
    ...node,
    name: node.name ?? node.id,
    kind: kindOf(node.categories),
    datasets: ['sample'],
  })),
  edges: [...edges.values()],
};

/** The id of the sample's node of this name. */
export function sampleId(name: string): string {
  const node = sampleGraph.nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`The sample has no node called ${name}`);
  return node.id;
}

/** A node of the sample with its neighbours, at most this many in all. */
export function around(id: string, most = 25): Graph {
  const ids = new Set([id]);
  for (const { subject, object } of sampleGraph.edges) {
    if (ids.size >= most) break;
    if (subject === id) ids.add(object);
    else if (object === id) ids.add(subject);
  }
  return {
    nodes: sampleGraph.nodes.filter((node) => ids.has(node.id)),
    edges: sampleGraph.edges.filter((edge) => ids.has(edge.subject) && ids.has(edge.object)),
  };
}
