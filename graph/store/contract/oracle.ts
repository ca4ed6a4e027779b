/**
 * The oracle: a GraphStore in memory that answers every question by looking at everything. It is simple, slow and
 * meant to be obviously right; the contract compares engines with it on random graphs. Where an interface's
 * comment leaves a choice, this file is the rule:
 * - Degree: distinct neighbours over all relations, both directions and both polarities, a loop counting the node
 *   itself once; it follows the switch for unchecked claims and ignores risk groups.
 * - Orders of neighbours: evidence – weight of the best edge, highest first; commonness – most common first, none
 *   last, then weight; name; degree – highest first. All end in id by code point.
 * - Risk groups: a neighbour, hit, node, proposal or end has to be a member; the node that is asked about need not be.
 *   `statements` and `frontier` ignore them.
 * - A data set's nodes include those made for ends of its statements that it has no record of; its own export
 *   shows its nodes as it alone describes them.
 * - An export around a node walks over claims that are not negated and, under a lens, over members only; the node
 *   itself always stays, and all claims among what was reached are written.
 * - Statistics list each source by its claims, most first, with those that are switched off counted beside.
 * The store in memory (store/memory) shares its writes and its small parts, so they run in a browser.
 */
import { byCodePoint } from '../../answers/codePoint';
import { computeLens } from '../../answers/lens';
import { compareMatches, matchNode, prepareQuery } from '../../answers/match';
import { carries, proposalsFor } from '../../answers/sameAs';
import { isSaidOfGroup } from '../../answers/saidOfGroups';
import {
  edgeId,
  GraphError,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type Lens,
  type Relation,
  type Statement,
} from '../../model';
import type {
  ClaimRow,
  CountedNode,
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
import { claimsBehind } from './claimsBehind';
import { claimRows } from './oracleClaims';
import { exportOf } from './oracleExport';
import {
  graphOf,
  neighbourIds,
  otherEnd,
  summaryOf,
  type OracleDataset,
  type OracleGraph,
} from './oracleData';
import {
  checkIds,
  checkLimit,
  checkSearch,
  countNeighbours,
  pageOf,
  sortedBy,
  type Neighbour,
} from './oracleNeighbours';
import { countsOf } from './oracleStats';
import { tiesOf } from './oracleTies';
import { OracleWrites } from './oracleWrites';

type Unchecked = Pick<GraphFilter, 'unchecked'>;

export class Oracle extends OracleWrites implements GraphStore {
  readonly engine = 'memory';

  async stats(filter: GraphFilter): Promise<GraphStats> {
    const counts = countsOf(this.graph({ unchecked: true }), await this.inside(filter), filter.unchecked);
    return { ...counts, datasets: this.data.map(summaryOf), revision: await this.revision() };
  }

  async kindTies(filter: Unchecked): Promise<KindTie[]> {
    const { edges, nodes } = this.graph(filter);
    return tiesOf(edges, nodes);
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    checkIds(ids);
    const { nodes } = this.graph({ unchecked: true });
    return ids.flatMap((id) => nodes.get(id) ?? []);
  }

  async search({ text, kind, limit, filter }: SearchQuestion): Promise<SearchAnswer> {
    checkSearch(text, limit);
    const graph = this.graph(filter);
    const inside = await this.inside(filter);
    const query = prepareQuery(text);
    const matches = [...graph.nodes.values()].flatMap((node) => {
      const match = matchNode(query, node);
      if (match === null || !inside(node.id) || (kind !== undefined && node.kind !== kind)) return [];
      return [{ node, match, rank: match.rank, degree: neighbourIds(graph, node.id).size }];
    });
    const hits = matches
      .sort(compareMatches)
      .slice(0, limit)
      .map(({ node, match }) => ({ node, matched: { text: match.text, how: match.how } }));
    return { hits, total: matches.length };
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    const node = this.known(id);
    const { nodes } = this.graph(filter);
    const inside = await this.inside(filter);
    const all = [...nodes.values()];
    const proposals = proposalsFor(node, (code) => all.filter((other) => carries(other, code)));
    const seen = proposals.filter((proposal) => inside(proposal.node.id));
    return { proposals: seen.slice(0, limits.sameAs), total: seen.length };
  }

  async neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]> {
    return countNeighbours(id, await this.neighboursOf(id, filter));
  }

  async node(id: string, filter: GraphFilter): Promise<CountedNode> {
    const counts = await this.neighbourCounts(id, filter);
    return { node: this.known(id), neighbourCounts: counts };
  }

  async neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer> {
    checkLimit('The number of neighbours', question.limit, limits.neighboursMost);
    return pageOf(question, await this.neighboursOf(question.id, question.filter));
  }

  async statements(key: EdgeKey, filter: GraphFilter): Promise<StatementsAnswer> {
    const { edges, statements } = this.graph(filter);
    const id = edgeId(key);
    const edge = edges.find((one) => one.id === id);
    if (edge === undefined) throw new GraphError('not_found', `There is no claim “${id}”.`);
    const claims = (negated: boolean): Statement[] =>
      statements.filter((statement) => edgeId(statement) === edgeId({ ...key, negated }));
    return claimsBehind(edge, claims(key.negated), claims(!key.negated));
  }

  async among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]> {
    checkIds(ids);
    const inside = await this.inside(filter);
    const asked = new Set(ids.filter(inside));
    return this.graph(filter).edges.filter((edge) => asked.has(edge.subject) && asked.has(edge.object));
  }

  async frontier(ids: readonly string[], filter: Parameters<GraphStore['frontier']>[1]): Promise<Edge[]> {
    checkIds(ids);
    const asked = new Set(ids);
    return this.graph(filter).edges.filter(
      (edge) =>
        (asked.has(edge.subject) || asked.has(edge.object)) &&
        (filter.relations?.includes(edge.relation) ?? true),
    );
  }

  async *claims(relations: readonly Relation[], filter: Unchecked): AsyncIterable<ClaimRow[]> {
    yield* claimRows(this.graph(filter).statements, relations);
  }

  async degrees(ids: readonly string[], filter: Unchecked): Promise<number[]> {
    checkIds(ids);
    const graph = this.graph(filter);
    return ids.map((id) => neighbourIds(graph, id).size);
  }

  async topNodes(kind: string, limit: number, filter: GraphFilter): Promise<GraphNode[]> {
    checkLimit('The number of nodes', limit, limits.neighboursMost);
    const graph = this.graph(filter);
    const inside = await this.inside(filter);
    return sortedBy(
      [...graph.nodes.values()].filter((node) => node.kind === kind && inside(node.id)),
      (a, b) => neighbourIds(graph, b.id).size - neighbourIds(graph, a.id).size,
      (a, b) => byCodePoint(a.id, b.id),
    ).slice(0, limit);
  }

  async riskGroups(filter: Unchecked): Promise<RiskGroupCount[]> {
    const { nodes, edgesOf } = this.graph(filter);
    const counts = [...nodes.values()].map((node) => ({
      node,
      count: (edgesOf.get(node.id) ?? []).filter((edge) => isSaidOfGroup(edge, node)).length,
    }));
    return sortedBy(
      counts.filter(({ count }) => count > 0),
      (a, b) => b.count - a.count,
      (a, b) => byCodePoint(a.node.id, b.node.id),
    );
  }

  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    const key = JSON.stringify([ids, filter.unchecked, filter.riskGroupMatch]);
    const lens = this.lenses.get(key) ?? (await computeLens(ids, this, filter));
    this.lenses.set(key, lens);
    return lens;
  }

  async *exportRows(selection: ExportSelection, filter: GraphFilter): AsyncIterable<ExportRow> {
    if (selection.what === 'ids') checkIds(selection.ids);
    yield* exportOf(selection, this.graph(filter), await this.inside(filter), this.data);
  }

  private graph({ unchecked }: Unchecked): OracleGraph {
    const kept = this.graphs.get(unchecked) ?? graphOf(this.data, unchecked);
    this.graphs.set(unchecked, kept);
    return kept;
  }

  /** Whether an id is a member of the filter's lens; everything is where no group is chosen. */
  private async inside(filter: GraphFilter): Promise<(id: string) => boolean> {
    if (filter.riskGroups.length === 0) return () => true;
    const { members } = await this.lens(filter.riskGroups, filter);
    const ids = new Set(members.map((member) => member.id));
    return (id) => ids.has(id);
  }

  private known(id: string): GraphNode {
    const node = this.graph({ unchecked: true }).nodes.get(id);
    if (node === undefined) throw new GraphError('not_found', `There is no concept with the id “${id}”.`);
    return node;
  }

  /** Distinct neighbours with all edges to each. */
  private async neighboursOf(id: string, filter: GraphFilter): Promise<Neighbour[]> {
    const graph = this.graph(filter);
    this.known(id);
    const inside = await this.inside(filter);
    const found = new Map<string, Edge[]>();
    for (const edge of graph.edgesOf.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (inside(other)) found.set(other, [...(found.get(other) ?? []), edge]);
    }
    return [...found].flatMap(([other, edges]) => {
      const node = graph.nodes.get(other);
      return node === undefined ? [] : [{ node, edges, degree: neighbourIds(graph, other).size }];
    });
  }
}

/** An oracle with nothing in it. */
export function openOracle(): Oracle {
  const data: OracleDataset[] = [];
  return new Oracle(data);
}
