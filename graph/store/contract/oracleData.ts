/**
 * What the oracle holds: data sets as they were written, and the graph worked out anew from all of them after each
 * write. Nothing is kept up to date piece by piece, so that nothing can go stale.
 */
import { edgesOf } from '../../answers/edgeOf';
import {
  GraphError,
  isUnchecked,
  joinRecords,
  mergeRecords,
  type Edge,
  type GraphNode,
  type NodeRecord,
  type Statement,
  type StatementRecord,
} from '../../model';
import type { DatasetInfo, DatasetSummary } from '../types';

export interface OracleDataset {
  info: DatasetInfo;
  state: 'importing' | 'complete';
  records: Map<string, NodeRecord>;
  statements: Map<string, StatementRecord>;
  importedAt: string | null;
}

/** The graph of one moment under one switch for unchecked claims. */
export interface OracleGraph {
  nodes: ReadonlyMap<string, GraphNode>;
  statements: readonly Statement[];
  edges: readonly Edge[];
  /** The edges of each node; a loop stands once. */
  edgesOf: ReadonlyMap<string, readonly Edge[]>;
}

/** A record for an end that a data set's statements name and that the data set says nothing else of. */
export function namelessRecord(id: string): NodeRecord {
  return { id, categories: ['biolink:NamedThing'], name: null, synonyms: [], xrefs: [], attributes: {} };
}

/** Files a record under its data set; a second one of an id is merged into the first. */
export function addRecord(dataset: OracleDataset, record: NodeRecord): void {
  const earlier = dataset.records.get(record.id);
  dataset.records.set(record.id, earlier === undefined ? record : mergeRecords(earlier, record));
}

/** Files a statement under its data set. Its id has to be new there. */
export function addStatement(dataset: OracleDataset, statement: StatementRecord): void {
  if (dataset.statements.has(statement.id)) {
    throw new GraphError(
      'bad_input',
      `The data set “${dataset.info.name}” has two statements with the id “${statement.id}”.`,
    );
  }
  dataset.statements.set(statement.id, statement);
}

/** Makes the data set visible, with a record for every end of its statements. */
export function completeDataset(dataset: OracleDataset): void {
  for (const { subject, object } of dataset.statements.values()) {
    for (const id of [subject, object]) if (!dataset.records.has(id)) addRecord(dataset, namelessRecord(id));
  }
  dataset.state = 'complete';
  dataset.importedAt = new Date().toISOString();
}

export function summaryOf(dataset: OracleDataset): DatasetSummary {
  return {
    name: dataset.info.name,
    state: dataset.state,
    nodes: dataset.records.size,
    statements: dataset.statements.size,
    importedAt: dataset.importedAt,
    title: dataset.info.title ?? null,
    license: dataset.info.license ?? null,
    url: dataset.info.url ?? null,
  };
}

function byEnds(edges: readonly Edge[]): Map<string, Edge[]> {
  const ends = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.subject, edge.object])) {
      const own = ends.get(id);
      if (own === undefined) ends.set(id, [edge]);
      else own.push(edge);
    }
  }
  return ends;
}

/** The graph of these data sets, earliest first; only complete ones are seen. */
export function graphOf(datasets: readonly OracleDataset[], unchecked: boolean): OracleGraph {
  const complete = datasets.filter((dataset) => dataset.state === 'complete');
  const records = new Map<string, (readonly [string, NodeRecord])[]>();
  for (const { info, records: own } of complete) {
    for (const [id, record] of own) records.set(id, [...(records.get(id) ?? []), [info.name, record]]);
  }
  const statements = complete
    .flatMap(({ info, statements: own }) => [...own.values()].map((one) => ({ ...one, dataset: info.name })))
    .filter((statement) => unchecked || !isUnchecked(statement.evidence));
  const edges = edgesOf(statements);
  return {
    nodes: new Map([...records].map(([id, parts]) => [id, joinRecords(parts)])),
    statements,
    edges,
    edgesOf: byEnds(edges),
  };
}

/** The other end of an edge seen from one of its ends. */
export function otherEnd(edge: Edge, id: string): string {
  return edge.subject === id ? edge.object : edge.subject;
}

/** Ids of the distinct neighbours of a node; a loop makes a node its own neighbour. */
export function neighbourIds(graph: OracleGraph, id: string): Set<string> {
  return new Set((graph.edgesOf.get(id) ?? []).map((edge) => otherEnd(edge, id)));
}
