/** What the oracle writes out: nodes by id, then the statements among them by data set and id. */
import { byCodePoint } from '../../answers/codePoint';
import { GraphError, joinRecords, limits } from '../../model';
import type { ExportRow, ExportSelection } from '../types';
import { otherEnd, type OracleDataset, type OracleGraph } from './oracleData';

/** Ids within some steps over non-negated edges; under a lens only members are stepped on, the start always stays. */
function around(graph: OracleGraph, id: string, depth: number, inside: (id: string) => boolean): Set<string> {
  if (!Number.isInteger(depth) || depth < 0 || depth > limits.exportDepth) {
    throw new GraphError(
      'bad_input',
      `The depth has to be a whole number from 0 to ${limits.exportDepth}, not ${depth}.`,
    );
  }
  if (!graph.nodes.has(id)) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
  let reached = new Set([id]);
  for (let step = 0; step < depth; step += 1) {
    const next = graph.edges.flatMap((edge) =>
      edge.negated
        ? []
        : [edge.subject, edge.object].filter((end) => reached.has(end)).map((end) => otherEnd(edge, end)),
    );
    reached = new Set([...reached, ...next.filter(inside)]);
  }
  return reached;
}

/** The rows of a selection. A data set's own export holds what came with it, its nodes as it alone describes them. */
export function* exportOf(
  selection: ExportSelection,
  graph: OracleGraph,
  inside: (id: string) => boolean,
  datasets: readonly OracleDataset[],
): Iterable<ExportRow> {
  let nodes = [...graph.nodes.values()].filter((node) => inside(node.id));
  let statements = graph.statements;
  if (selection.what === 'dataset') {
    const own = datasets.find(({ info, state }) => info.name === selection.dataset && state === 'complete');
    if (own === undefined) throw new GraphError('not_found', `There is no data set “${selection.dataset}”.`);
    nodes = [...own.records.values()]
      .map((record) => joinRecords([[selection.dataset, record]]))
      .filter((node) => inside(node.id));
    statements = statements.filter((statement) => statement.dataset === selection.dataset);
  } else if (selection.what === 'ids') {
    nodes = nodes.filter((node) => selection.ids.includes(node.id));
  } else if (selection.what === 'around') {
    const reached = around(graph, selection.id, selection.depth, inside);
    nodes = [...graph.nodes.values()].filter((node) => reached.has(node.id));
  }
  const ids = new Set(nodes.map((node) => node.id));
  for (const node of nodes.sort((a, b) => byCodePoint(a.id, b.id))) yield { row: 'node', node };
  const among = statements.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  for (const statement of [...among].sort(
    (a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id),
  )) {
    yield { row: 'statement', statement };
  }
}
