/**
 * A graph in memory, for files that are looked at and not stored: in a worker of the page, or in a test. Built for
 * tens of thousands of nodes: edges are found by their ends, words by an index, and both are made when first needed.
 */
import { byCodePoint } from '../../answers/codePoint';
import { computeLens } from '../../answers/lens';
import { compareMatches, matchNode, prepareQuery } from '../../answers/match';
import { proposalsFor } from '../../answers/sameAs';
import {
  edgeId,
  evidenceWeight,
  GraphError,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type Lens,
  type NodeRecord,
  type Relation,
  type Statement,
  type StatementRecord,
} from '../../model';
import { claimRows } from '../contract/oracleClaims';
import { otherEnd, summaryOf } from '../contract/oracleData';
import {
  checkIds,
  checkLimit,
  checkSearch,
  countNeighbours,
  pageOf,
  sortedBy,
  type Neighbour,
} from '../contract/oracleNeighbours';
import { countsOf } from '../contract/oracleStats';
import { tiesOf } from '../contract/oracleTies';
import { OracleWrites } from '../contract/oracleWrites';
import type {
  ClaimRow,
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
import { carriersOf } from './carriers';
import { memoryRows } from './export';
import { memoryGraphOf, type MemoryGraph } from './graph';
import { WordIndex } from './words';

type Unchecked = Pick<GraphFilter, 'unchecked'>;

/** Everything that was made of one revision. */
interface Made {
  revision: string;
  all: MemoryGraph;
  checked: MemoryGraph | null;
  words: WordIndex<GraphNode> | null;
  /** Concepts by the codes that they go by. */
  carriers: ReadonlyMap<string, GraphNode[]> | null;
  lenses: Map<string, Lens>;
}

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

  async search({ text, kind, limit, filter }: SearchQuestion): Promise<SearchAnswer> {
    checkSearch(text, limit);
    const graph = await this.#graph(filter);
    const inside = await this.#inside(filter);
    const query = prepareQuery(text);
    const matches = (await this.#words()).candidates(query.tokens).flatMap((node) => {
      if (!inside(node.id) || (kind !== undefined && node.kind !== kind)) return [];
      const match = matchNode(query, node);
      return match === null ? [] : [{ node, match, rank: match.rank, degree: graph.degree(node.id) }];
    });
    const hits = matches
      .sort(compareMatches)
      .slice(0, limit)
      .map(({ node, match }) => ({ node, matched: { text: match.text, how: match.how } }));
    return { hits, total: matches.length };
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    const { all } = await this.#now();
    const node = all.nodes.get(id);
    if (node === undefined) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
    const inside = await this.#inside(filter);
    const carriers = await this.#carriers();
    const seen = proposalsFor(node, (code) => carriers.get(code) ?? []).filter((one) => inside(one.node.id));
    return { proposals: seen.slice(0, limits.sameAs), total: seen.length };
  }

  /** Of each code, the concepts that go by it; codes that none goes by are left out. */
  async carriersOf(codes: readonly string[]): Promise<Map<string, GraphNode[]>> {
    const carriers = await this.#carriers();
    return new Map(
      codes.flatMap((code) => {
        const found = carriers.get(code);
        return found === undefined ? [] : [[code, found] as const];
      }),
    );
  }

  async neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]> {
    return countNeighbours(id, await this.#neighboursOf(id, filter));
  }

  async neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer> {
    checkLimit('The number of neighbours', question.limit, limits.neighboursMost);
    return pageOf(question, await this.#neighboursOf(question.id, question.filter));
  }

  async statements(key: EdgeKey, filter: GraphFilter): Promise<StatementsAnswer> {
    const graph = await this.#graph(filter);
    const id = edgeId(key);
    const edge = graph.edge(id);
    if (edge === undefined) throw new GraphError('not_found', `There is no claim “${id}”.`);
    const claims = (negated: boolean): Statement[] =>
      sortedBy(
        graph.claims(edgeId({ ...key, negated })),
        (a, b) => evidenceWeight(b.evidence) - evidenceWeight(a.evidence),
        (a, b) => byCodePoint(a.dataset, b.dataset),
        (a, b) => byCodePoint(a.id, b.id),
      );
    const [same, opposite] = [claims(key.negated), claims(!key.negated)];
    const most = limits.statementsOfEdge;
    return {
      edge,
      statements: same.slice(0, most),
      opposite: opposite.slice(0, most),
      cut: same.length > most || opposite.length > most,
    };
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
    const graph = await this.#graph(filter);
    const inside = await this.#inside(filter);
    return sortedBy(
      [...graph.nodes.values()].filter((node) => node.kind === kind && inside(node.id)),
      (a, b) => graph.degree(b.id) - graph.degree(a.id),
      (a, b) => byCodePoint(a.id, b.id),
    ).slice(0, limit);
  }

  async riskGroups(filter: Unchecked): Promise<RiskGroupCount[]> {
    const graph = await this.#graph(filter);
    const counts = [...graph.nodes.values()].map((node) => ({
      node,
      count: graph
        .edgesOf(node.id)
        .filter((edge) => edge.relation === 'AT_RISK_OF' && !edge.negated && edge.subject === node.id).length,
    }));
    return sortedBy(
      counts.filter(({ count }) => count > 0),
      (a, b) => b.count - a.count,
      (a, b) => byCodePoint(a.node.id, b.node.id),
    );
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
    if (this.#made?.revision !== revision) {
      this.#made = {
        revision,
        all: memoryGraphOf(this.data),
        checked: null,
        words: null,
        carriers: null,
        lenses: new Map(),
      };
    }
    return this.#made;
  }

  async #graph({ unchecked }: Unchecked): Promise<MemoryGraph> {
    const made = await this.#now();
    if (unchecked) return made.all;
    made.checked ??= made.all.checkedOnly();
    return made.checked;
  }

  async #words(): Promise<WordIndex<GraphNode>> {
    const made = await this.#now();
    made.words ??= new WordIndex(made.all.nodes.values());
    return made.words;
  }

  async #carriers(): Promise<ReadonlyMap<string, GraphNode[]>> {
    const made = await this.#now();
    made.carriers ??= carriersOf(made.all.nodes.values());
    return made.carriers;
  }

  /** Whether an id is a member of the filter's lens; everything is where no group is chosen. */
  async #inside(filter: GraphFilter): Promise<(id: string) => boolean> {
    if (filter.riskGroups.length === 0) return () => true;
    const { members } = await this.lens(filter.riskGroups, filter);
    const ids = new Set(members.map((member) => member.id));
    return (id) => ids.has(id);
  }

  /** Distinct neighbours with all edges to each. */
  async #neighboursOf(id: string, filter: GraphFilter): Promise<Neighbour[]> {
    const graph = await this.#graph(filter);
    if (!graph.nodes.has(id)) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
    const inside = await this.#inside(filter);
    const found = new Map<string, Edge[]>();
    for (const edge of graph.edgesOf(id)) {
      const other = otherEnd(edge, id);
      if (!inside(other)) continue;
      const own = found.get(other);
      if (own === undefined) found.set(other, [edge]);
      else own.push(edge);
    }
    return [...found].flatMap(([other, edges]) => {
      const node = graph.nodes.get(other);
      return node === undefined ? [] : [{ node, edges, degree: graph.degree(other) }];
    });
  }
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
