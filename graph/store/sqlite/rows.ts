/** From rows to nodes and edges. Nothing of SQLite leaves this folder: these are the only ways out. */
import { edgeId, GraphError, parseQualifiersKey, type Edge, type GraphNode } from '../../model';
import type { Reader } from './reader';
import { noWord } from './schema';

/** A row with what `edgeColumns` selects. */
export interface EdgeRow extends EdgeFacts {
  subject_id: string;
  object_id: string;
}

/** An edge but for its ends. */
export interface EdgeFacts {
  relation: number;
  negated: number;
  qualifiers: number;
  summary: number;
}

/** Columns that an edge is made from; `e` is the table `edge`. */
export const edgeColumns = 'e.subject_id, e.relation, e.object_id, e.negated, e.qualifiers, e.summary';

/** Part of a scan's WHERE that looks at the clock at about every hundredth edge. */
export const edgeTick = '((e.subject + e.object) & 127 <> 0 OR tick())';

const nodeOfId = 'SELECT key, degree FROM node WHERE id = ?';
const keysOfIds = `SELECT n.key FROM json_each(?) AS asked CROSS JOIN node AS n ON n.id = asked.value`;

/** An edge from its row. */
export function toEdge(reader: Reader, row: EdgeRow): Edge {
  return makeEdge(reader, row, row.subject_id, row.object_id);
}

/** An edge from a row that does not have its ends. */
export function makeEdge(reader: Reader, row: EdgeFacts, subject: string, object: string): Edge {
  const summary = reader.summary(row.summary);
  const key = {
    subject,
    relation: reader.words.text(row.relation),
    object,
    negated: row.negated === 1,
    qualifiers: row.qualifiers === noWord ? {} : parseQualifiersKey(reader.words.text(row.qualifiers)),
  };
  return { id: edgeId(key), ...key, ...summary, sourceIds: [...summary.sourceIds] };
}

/** Edges by id, each once. */
export function sortEdges(edges: Iterable<Edge>): Edge[] {
  const byId = new Map<string, Edge>();
  for (const edge of edges) byId.set(edge.id, edge);
  // Edge ids are percent-encoded: of ASCII alone, where the order of units is that of code points.
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Edges from rows, each once, by id. */
export function toEdges(reader: Reader, rows: readonly EdgeRow[]): Edge[] {
  return sortEdges(rows.map((row) => toEdge(reader, row)));
}

export function toNode(json: string): GraphNode {
  return JSON.parse(json) as GraphNode;
}

/** A node's key and its degree with unchecked claims. */
export interface NodeRow {
  key: number;
  degree: number;
}

/** The row of a node's id, or undefined where there is none. */
export function nodeRow(reader: Reader, id: string): NodeRow | undefined {
  return reader.connection.get<NodeRow>(nodeOfId, id);
}

/** What is said of an id that a question is about and that is not there. */
export function unknownNode(id: string): GraphError {
  return new GraphError(
    'not_found',
    `There is no concept with the id “${id}” in this store. Search for it by name, or import data that has it.`,
  );
}

/**
 * The row of a node that a question is about.
 * @throws GraphError `not_found`
 */
export function knownNode(reader: Reader, id: string): NodeRow {
  const row = nodeRow(reader, id);
  if (row === undefined) throw unknownNode(id);
  return row;
}

/** The keys of those ids that there are, as JSON for `json_each`. */
export function keysAsJson(reader: Reader, ids: Iterable<string>): string {
  const rows = reader.connection.all<{ key: number }>(keysOfIds, JSON.stringify([...new Set(ids)]));
  return JSON.stringify(rows.map(({ key }) => key));
}
