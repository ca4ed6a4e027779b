/**
 * The questions the explorer asks, and the answers' shapes: one interface that the browser fills over REST and the
 * server, for the first screen, with the store itself.
 */
import type { Edge, EdgeKey, GraphNode, Lens } from '@/graph/model';
import type {
  GraphFilter,
  GraphStats,
  KindTie,
  LensFilter,
  NeighbourAnswer,
  NeighbourCount,
  NeighbourQuestion,
  RiskGroupCount,
  SameAsAnswer,
  SearchAnswer,
  StatementsAnswer,
} from '@/graph/store/types';

export interface NodeAnswer {
  node: GraphNode;
  neighbourCounts: NeighbourCount[];
}

export interface AmongAnswer {
  nodes: GraphNode[];
  edges: Edge[];
  /** Ids asked for that the store does not have. */
  missing: string[];
}

export interface Ask {
  node(id: string, filter: GraphFilter, signal?: AbortSignal): Promise<NodeAnswer>;
  neighbours(question: NeighbourQuestion, signal?: AbortSignal): Promise<NeighbourAnswer>;
  among(ids: readonly string[], filter: GraphFilter, signal?: AbortSignal): Promise<AmongAnswer>;
  sameAs(id: string, filter: GraphFilter, signal?: AbortSignal): Promise<SameAsAnswer>;
}

/** The questions that only the browser asks. */
export interface AskMore extends Ask {
  /** The concepts that go by a code, but of too many only as many as show that they are too many. */
  carriersOf(code: string, signal?: AbortSignal): Promise<GraphNode[]>;
  search(text: string, filter: GraphFilter, signal?: AbortSignal): Promise<SearchAnswer>;
  statements(key: EdgeKey, filter: GraphFilter, signal?: AbortSignal): Promise<StatementsAnswer>;
  lens(groups: readonly string[], filter: LensFilter, signal?: AbortSignal): Promise<Lens>;
  riskGroups(filter: Pick<GraphFilter, 'unchecked'>, signal?: AbortSignal): Promise<RiskGroupCount[]>;
  stats(filter: GraphFilter, signal?: AbortSignal): Promise<GraphStats>;
  kindTies(filter: Pick<GraphFilter, 'unchecked'>, signal?: AbortSignal): Promise<KindTie[]>;
  /** The best connected concepts of a kind. */
  topNodes(kind: string, limit: number, filter: GraphFilter, signal?: AbortSignal): Promise<GraphNode[]>;
}
