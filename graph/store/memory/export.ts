/** What a store in memory writes out: nodes by id, then the statements among them by data set and id. */
import { byCodePoint } from '../../answers/codePoint';
import { edgeId, GraphError, joinRecords, limits, type GraphNode, type Statement } from '../../model';
import { otherEnd, type OracleDataset } from '../contract/oracleData';
import type { ExportRow, ExportSelection } from '../types';
import type { MemoryGraph } from './graph';

type Inside = (id: string) => boolean;

/** Ids within some steps over claims that are not negated; the start always stays. */
function around(graph: MemoryGraph, id: string, depth: number, inside: Inside): Set<string> {
  if (!Number.isInteger(depth) || depth < 0 || depth > limits.exportDepth) {
    throw new GraphError(
      'bad_input',
      `The depth has to be a whole number from 0 to ${limits.exportDepth}, not ${depth}.`,
    );
  }
  if (!graph.nodes.has(id)) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
  const reached = new Set([id]);
  let last = [id];
  for (let step = 0; step < depth; step += 1) {
    const next = last.flatMap((from) =>
      graph.edgesOf(from).flatMap((edge) => (edge.negated ? [] : [otherEnd(edge, from)])),
    );
    last = [...new Set(next)].filter((to) => inside(to) && !reached.has(to));
    for (const to of last) reached.add(to);
  }
  return reached;
}

function ownNodes(name: string, datasets: readonly OracleDataset[]): GraphNode[] {
  const own = datasets.find(({ info, state }) => info.name === name && state === 'complete');
  if (own === undefined) throw new GraphError('not_found', `There is no data set “${name}”.`);
  return [...own.records.values()].map((record) => joinRecords([[name, record]]));
}

/** The claims with both ends among some nodes; looked up by their ends where these are few. */
function claimsAmong(graph: MemoryGraph, ids: ReadonlySet<string>): Statement[] {
  const both = ({ subject, object }: Pick<Statement, 'subject' | 'object'>) =>
    ids.has(subject) && ids.has(object);
  if (ids.size * 2 > graph.nodes.size) return graph.statements.filter(both);
  return graph
    .touching(ids)
    .filter(both)
    .flatMap((edge) => graph.claims(edgeId(edge)));
}

/** The rows of a selection. A data set's own export holds what came with it, its nodes as it alone describes them. */
export function* memoryRows(
  selection: ExportSelection,
  graph: MemoryGraph,
  inside: Inside,
  datasets: readonly OracleDataset[],
): Iterable<ExportRow> {
  const known = (ids: Iterable<string>) => [...ids].flatMap((id) => graph.nodes.get(id) ?? []);
  let nodes: GraphNode[];
  switch (selection.what) {
    case 'everything':
      nodes = [...graph.nodes.values()].filter(({ id }) => inside(id));
      break;
    case 'dataset':
      nodes = ownNodes(selection.dataset, datasets).filter(({ id }) => inside(id));
      break;
    case 'ids':
      nodes = known(new Set(selection.ids.filter(inside)));
      break;
    case 'around':
      nodes = known(around(graph, selection.id, selection.depth, inside));
  }
  for (const node of nodes.sort((a, b) => byCodePoint(a.id, b.id))) yield { row: 'node', node };
  const claims = claimsAmong(graph, new Set(nodes.map(({ id }) => id)))
    .filter(({ dataset }) => selection.what !== 'dataset' || dataset === selection.dataset)
    .sort((a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id));
  for (const statement of claims) yield { row: 'statement', statement };
}
