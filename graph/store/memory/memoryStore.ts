/**
 * A graph in memory, for files that are looked at and not stored: in a worker of the page, or in a test. Built for
 * tens of thousands of nodes: edges are found by their ends, words by an index, and both are made when first needed.
 */
import { computeLens } from '../../answers/lens';
import {
  GraphError,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type Lens,
  type NodeRecord,
  type Relation,
  type StatementRecord,
} from '../../model';
import { claimRows } from '../contract/oracleClaims';
import { summaryOf } from '../contract/oracleData';
import {
  checkIds,
  checkLimit,
  checkSearch,
  countNeighbours,
  pageOf,
  type Neighbour,
} from '../contract/oracleNeighbours';
import { countsOf } from '../contract/oracleStats';
import { tiesOf } from '../contract/oracleTies';
import { OracleWrites } from '../contract/oracleWrites';
import type {
  ClaimRow,
  CountedNode,
  DatasetInfo,
  ExportRow,
  ExportSelection,
  GraphFilter,
  LensFilter,
  GraphStats,
  GraphStore,
  KindTie,
  NeighbourAnswer,
  NeighbourCount,
  NeighbourQuestion,
  RiskGroupCount,
  SameAsAnswer,
  SearchAnswer,
  SearchQuestion,
  StatementsAnswer,
} from '../types';
import { memoryRows } from './export';
import type { MemoryGraph } from './graph';
import { Made, type Inside, type Unchecked } from './made';
import { neighboursOf } from './neighbours';
import { carriersAmong, sameAs, search } from './search';
import { statements } from './statements';
import { riskGroups, topNodes } from './tops';

export class MemoryStore extends OracleWrites implements GraphStore {
  readonly engine = 'memory';
  #made: Made | null = null;

  constructor() {
    super([]);
  }

  async stats(filter: GraphFilter): Promise<GraphStats> {
    const { all } = await this.#now();
    const counts = countsOf(all, await this.#inside(filter), filter.unchecked);
    return { ...counts, datasets: this.data.map(summaryOf), revision: await this.revision() };
  }

  async kindTies(filter: Unchecked): Promise<KindTie[]> {
    const graph = await this.#graph(filter);
    return tiesOf(graph.touching(graph.nodes.keys()), graph.nodes);
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    checkIds(ids);
    const { all } = await this.#now();
    return ids.flatMap((id) => all.nodes.get(id) ?? []);
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    checkSearch(question.text, question.limit);
    return search(await this.#now(), await this.#inside(question.filter), question);
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    const made = await this.#now();
    const node = nodeIn(made.all, id);
    return sameAs(made, await this.#inside(filter), node);
  }

  /** Of each code, the concepts that go by it; codes that none goes by are left out. */
  async carriersOf(codes: readonly string[]): Promise<Map<string, GraphNode[]>> {
    return carriersAmong(await this.#now(), codes);
  }

  async neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]> {
    return countNeighbours(id, await this.#neighboursOf(id, filter));
  }

  async node(id: string, filter: GraphFilter): Promise<CountedNode> {
    const counts = await this.neighbourCounts(id, filter);
    return { node: nodeIn((await this.#now()).all, id), neighbourCounts: counts };
  }

  async neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer> {
    checkLimit('The number of neighbours', question.limit, limits.neighboursMost);
    return pageOf(question, await this.#neighboursOf(question.id, question.filter));
  }

  async statements(key: EdgeKey, filter: GraphFilter): Promise<StatementsAnswer> {
    return statements(await this.#graph(filter), key);
  }

  async among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]> {
    checkIds(ids);
    const asked = new Set(ids.filter(await this.#inside(filter)));
    const edges = (await this.#graph(filter)).touching(asked);
    return edges.filter((edge) => asked.has(edge.subject) && asked.has(edge.object));
  }

  async frontier(ids: readonly string[], filter: Parameters<GraphStore['frontier']>[1]): Promise<Edge[]> {
    checkIds(ids);
    const edges = (await this.#graph(filter)).touching(ids);
    return edges.filter((edge) => filter.relations?.includes(edge.relation) ?? true);
  }

  async *claims(relations: readonly Relation[], filter: Unchecked): AsyncIterable<ClaimRow[]> {
    yield* claimRows((await this.#graph(filter)).statements, relations);
  }

  async degrees(ids: readonly string[], filter: Unchecked): Promise<number[]> {
    checkIds(ids);
    const graph = await this.#graph(filter);
    return ids.map((id) => graph.degree(id));
  }

  async topNodes(kind: string, limit: number, filter: GraphFilter): Promise<GraphNode[]> {
    checkLimit('The number of nodes', limit, limits.neighboursMost);
    return topNodes(await this.#graph(filter), await this.#inside(filter), kind, limit);
  }

  async riskGroups(filter: Unchecked): Promise<RiskGroupCount[]> {
    return riskGroups(await this.#graph(filter));
  }

  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    const { lenses } = await this.#now();
    const key = JSON.stringify([ids, filter.unchecked, filter.riskGroupMatch]);
    const lens = lenses.get(key) ?? (await computeLens(ids, this, filter));
    lenses.set(key, lens);
    return lens;
  }

  async *exportRows(selection: ExportSelection, filter: GraphFilter): AsyncIterable<ExportRow> {
    if (selection.what === 'ids') checkIds(selection.ids);
    yield* memoryRows(selection, await this.#graph(filter), await this.#inside(filter), this.data);
  }

  async #now(): Promise<Made> {
    const revision = await this.revision();
    if (this.#made?.revision !== revision) this.#made = new Made(revision, this.data);
    return this.#made;
  }

  async #graph(filter: Unchecked): Promise<MemoryGraph> {
    return (await this.#now()).graph(filter);
  }

  /** Everything is inside where no group is chosen. */
  async #inside(filter: GraphFilter): Promise<Inside> {
    if (filter.riskGroups.length === 0) return () => true;
    const { members } = await this.lens(filter.riskGroups, filter);
    const ids = new Set(members.map((member) => member.id));
    return (id) => ids.has(id);
  }

  async #neighboursOf(id: string, filter: GraphFilter): Promise<Neighbour[]> {
    const graph = await this.#graph(filter);
    nodeIn(graph, id);
    return neighboursOf(graph, await this.#inside(filter), id);
  }
}

/** @throws GraphError `not_found` */
function nodeIn(graph: MemoryGraph, id: string): GraphNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
  return node;
}

/** A store in memory that holds one data set. */
export async function memoryStore(
  info: DatasetInfo,
  nodes: readonly NodeRecord[],
  statements: readonly StatementRecord[],
): Promise<GraphStore> {
  const store = new MemoryStore();
  const session = await store.startImport(info);
  await session.writeNodes(nodes);
  await session.writeStatements(statements);
  await session.complete();
  return store;
}
