/**
 * GraphStore: one interface of questions for every engine. It says what is asked and what comes back, never how.
 * Each engine answers with the same values in the same order; contract.ts proves it.
 *
 * Shared rules. Every order ends in id, by code point. Totals are exact or `{atLeast}`. A question that takes
 * longer than `limits.questionTime` fails with `timeout`; a limit beyond its cap is `bad_input`. Negated edges are
 * listed and counted apart and never make a lens member. Only complete data sets are seen.
 */
import type { MatchKind } from '../answers/match';
import type { SameAsProposal } from '../answers/sameAs';
import type { GraphNode, GroupMatch, Kind } from '../model';
import type { Edge, EdgeKey, Lens, NodeRecord, Relation, Statement, StatementRecord } from '../model';

/** An exact number, or a lower bound where a cap ended the counting. */
export type Total = number | { atLeast: number };

/** What every question filters by. */
export interface GraphFilter {
  /** Whether claims that a program found and nobody checked count. */
  unchecked: boolean;
  /** Chosen risk groups: only members of their lens are answered with. Empty: everything. */
  riskGroups: readonly string[];
  /** Of several groups: members of the lens of any of them, as long as nothing else is said, or of each. */
  riskGroupMatch?: GroupMatch;
}

/** What a lens is worked out by. */
export type LensFilter = Pick<GraphFilter, 'unchecked' | 'riskGroupMatch'>;

export type { MatchKind };

export interface SearchHit {
  node: GraphNode;
  /** The text that matched (name, synonym, id or xref), and how. */
  matched: { text: string; how: MatchKind };
}

export interface SearchQuestion {
  text: string;
  kind?: Kind;
  limit: number;
  filter: GraphFilter;
}

export interface SearchAnswer {
  hits: SearchHit[];
  total: Total;
}

export type Direction = 'out' | 'in';
export type NeighbourOrder = 'evidence' | 'commonness' | 'name' | 'degree';

export interface NeighbourCount {
  relation: Relation;
  direction: Direction;
  kind: Kind;
  negated: boolean;
  /** Distinct neighbours. */
  count: number;
}

/** A node with how many neighbours it has by how they are tied to it. */
export interface CountedNode {
  node: GraphNode;
  neighbourCounts: NeighbourCount[];
}

export interface NeighbourQuestion {
  id: string;
  relation?: Relation;
  direction?: Direction;
  kind?: Kind;
  order: NeighbourOrder;
  limit: number;
  cursor?: string;
  filter: GraphFilter;
}

export interface NeighbourAnswer {
  nodes: GraphNode[];
  /** All edges between the asked node and this page's nodes that the question's filters let through. */
  edges: Edge[];
  /** Distinct neighbours. */
  total: number;
  nextCursor: string | null;
  /** Set where an engine looked at some of a hub's claims only: the order is that of those, and the last page is not the end. */
  cut?: true;
}

export type { SameAsProposal };

export interface SameAsAnswer {
  /** Most codes in common first, then name, then id; at most `limits.sameAs`. */
  proposals: SameAsProposal[];
  /** All of them, exact. */
  total: number;
}

export interface StatementsAnswer {
  edge: Edge;
  /** Best evidence first, then data set and id. */
  statements: Statement[];
  /** The claims of opposite polarity, empty where nobody disagrees. */
  opposite: Statement[];
  cut: boolean;
}

export interface DatasetSummary {
  name: string;
  state: 'importing' | 'complete' | 'removing';
  nodes: number;
  statements: number;
  /** ISO 8601, when its import ended. */
  importedAt: string | null;
  title: string | null;
  license: string | null;
  url: string | null;
}

/** What a data set's file says of itself. */
export interface DatasetInfo {
  name: string;
  title?: string;
  license?: string;
  url?: string;
}

export interface SourceCount {
  id: string;
  title: string;
  statements: number;
  unchecked: number;
}

export interface GraphStats {
  nodes: number;
  statements: number;
  /** Statements found by a program, counted whether or not the filter lets them through. */
  unchecked: number;
  kinds: Record<string, number>;
  relations: Record<string, number>;
  sources: SourceCount[];
  datasets: DatasetSummary[];
  revision: string;
  /** Set where there was more than could be looked at: the numbers are lower bounds, or those of whole types. */
  cut?: true;
}

export interface RiskGroupCount {
  node: GraphNode;
  /** Edges that say something of it: see answers/saidOfGroups.ts. */
  count: number;
}

/** How often a relation ties concepts of one kind to concepts of another. */
export interface KindTie {
  /** The kind of the subjects. */
  subject: Kind;
  relation: Relation;
  /** The kind of the objects. */
  object: Kind;
  negated: boolean;
  /** Distinct pairs of concepts. */
  count: number;
}

/** What to write out: everything, one data set, or the statements among some nodes. */
export type ExportSelection =
  | { what: 'everything' }
  | { what: 'dataset'; dataset: string }
  | { what: 'ids'; ids: readonly string[] }
  | { what: 'around'; id: string; depth: number };

export type ExportRow = { row: 'node'; node: GraphNode } | { row: 'statement'; statement: Statement };

/** One claim, as much of it as is counted over a whole graph. */
export interface ClaimRow extends EdgeKey {
  /** As its evidence has it: a share from 0 to 1, or a term of frequency. */
  frequency: number | string | null;
}

export interface ImportSession {
  /** Writes a batch. A later record of an id in the same data set is joined to the earlier one. */
  writeNodes(records: readonly NodeRecord[]): Promise<void>;
  /**
   * Writes a batch. Ends need not exist yet; those that never come are made as nodes without a name.
   * @throws GraphError `bad_input` for an id that another statement of the data set has, here or in `complete()`
   */
  writeStatements(records: readonly StatementRecord[]): Promise<void>;
  /** Makes the data set visible, whole. */
  complete(): Promise<DatasetSummary>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

export interface CheckReport {
  ok: boolean;
  /** A sentence each. */
  problems: string[];
}

export interface StoreHealth {
  engine: string;
  /** Version of the engine's own software. */
  engineVersion: string;
  schemaVersion: number;
  writable: boolean;
  /** Where it shows another program's database: such a one is only read, whoever asks. */
  foreign?: ForeignFacts;
}

/** What is to be known of another program's database that is shown through a mapping. */
export interface ForeignFacts {
  /** What ETIOGRAPH_MAPPING says, or null where the mapping was proposed here. */
  mapping: string | null;
  notices: StoreNotice[];
}

/** A sentence about how well a store can be used, with the statement by which its administrator can improve that. */
export interface StoreNotice {
  text: string;
  statement?: string;
}

export interface GraphStore {
  readonly engine: 'sqlite' | 'neo4j' | 'memory';

  health(): Promise<StoreHealth>;
  /** Changes with every write; the key of all caches. */
  revision(): Promise<string>;
  stats(filter: GraphFilter): Promise<GraphStats>;
  datasets(): Promise<DatasetSummary[]>;
  /**
   * What kinds are tied to what others, by which relations: the shape of the whole graph. Most pairs first, then by
   * subject's kind, relation (table order, then name), object's kind, negated last.
   */
  kindTies(filter: Pick<GraphFilter, 'unchecked'>): Promise<KindTie[]>;

  /** The nodes with these ids, in the order asked; ids that are not there are left out. */
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /**
   * Concepts that may be the same as one: of its kind, with a code in common (see answers/sameAs.ts). A code that
   * more than `limits.codeCarriers` concepts carry, whatever their kind, ties none. Fails with `not_found` for an
   * unknown id. It proposes and changes nothing: whether they are the same is for the reader to say.
   */
  sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer>;
  /** Fails with `not_found` for an unknown id. Ordered by relation (table order, then name), direction (out first), negated, kind. */
  neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]>;
  /** A node and its `neighbourCounts`, both of one revision. Fails with `not_found` for an unknown id. */
  node(id: string, filter: GraphFilter): Promise<CountedNode>;
  /** Fails with `not_found` for an unknown id and `bad_input` for a cursor of other parameters. */
  neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer>;
  /** Fails with `not_found` where the edge has no statement that the filter lets through. */
  statements(key: EdgeKey, filter: GraphFilter): Promise<StatementsAnswer>;
  /** All edges with both ends among these ids, by edge id. */
  among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]>;
  /** All edges that touch one of these ids, by edge id: the batched step that lenses and paths are built from. Ignores the filter's risk groups. */
  frontier(
    ids: readonly string[],
    filter: Pick<GraphFilter, 'unchecked'> & { relations?: readonly Relation[] },
  ): Promise<Edge[]>;
  /**
   * Every claim of these relations, by data set and id, in batches of at most `limits.exportBatch`, read while it is
   * asked for: what an index over a whole graph is made from. Ignores the filter's risk groups and, read in pages, the
   * time that a question may take. All of it is of one revision; fails with `conflict` where an engine cannot hold one.
   */
  claims(relations: readonly Relation[], filter: Pick<GraphFilter, 'unchecked'>): AsyncIterable<ClaimRow[]>;
  /** How many distinct neighbours each of these has, in the order asked; 0 for an id that is not there. */
  degrees(ids: readonly string[], filter: Pick<GraphFilter, 'unchecked'>): Promise<number[]>;
  /** Every node of a kind by degree, then id: what example questions are made from. */
  topNodes(kind: Kind, limit: number, filter: GraphFilter): Promise<GraphNode[]>;
  /** Groups of people of whom something is said (answers/saidOfGroups.ts), most edges first. */
  riskGroups(filter: Pick<GraphFilter, 'unchecked'>): Promise<RiskGroupCount[]>;
  /** The lens of these groups, kept per revision. Fails with `not_found` for an unknown id. */
  lens(ids: readonly string[], filter: LensFilter): Promise<Lens>;

  /** Nodes by id, then statements by data set and id, read in bounded pages. */
  exportRows(selection: ExportSelection, filter: GraphFilter): AsyncIterable<ExportRow>;

  /** Fails with `conflict` where a data set of that name exists or another process is writing. */
  startImport(info: DatasetInfo): Promise<ImportSession>;
  /** Takes out exactly what came with the data set. Fails with `not_found`. */
  removeDataset(name: string): Promise<void>;
  /** Compares derived edges, counts and search index with the statements they come from. */
  check(): Promise<CheckReport>;
  /** Writes a consistent copy to a new file, while serving. Fails with `conflict` where the file exists. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
