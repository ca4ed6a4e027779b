/**
 * Another program's database as a GraphStore, through a mapping. Nothing is ever written: every session reads, and
 * what would write is refused before it reaches the server.
 */
import { computeLens } from '../../../answers/lens';
import {
  GraphError,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type Lens,
  type Relation,
} from '../../../model';
import { checkIds } from '../../common/asked';
import { lensName } from '../../common/lensName';
import type {
  CheckReport,
  ClaimRow,
  CountedNode,
  DatasetSummary,
  ExportRow,
  ExportSelection,
  GraphFilter,
  LensFilter,
  GraphStats,
  GraphStore,
  ImportSession,
  KindTie,
  NeighbourAnswer,
  NeighbourCount,
  NeighbourQuestion,
  RiskGroupCount,
  SameAsAnswer,
  SearchAnswer,
  SearchQuestion,
  StatementsAnswer,
  StoreHealth,
} from '../../types';
import type { Connection } from '../connection';
import { isThere } from '../cypher/schema';
import { claimBatches } from './claimBatches';
import { degreesOf } from './degrees';
import { among, frontier, type Sight } from './edges';
import { exportRows } from './exporter';
import { kindTies } from './kindTies';
import { NamesKeeper } from './knownNames';
import { countedNode, neighbourCounts } from './neighbourCounts';
import { neighbours } from './neighbours';
import { noticesOf, problemsOf, searchIndex, type Opened } from './notices';
import { riskGroups, topNodes } from './overview';
import { ForeignReader, type Asked } from './reader';
import { refuseWrite } from './refusal';
import { sameAs } from './sameAs';
import { checkSearch, search, type Names } from './search';
import { statements } from './statements';
import { stats } from './stats';

export class ForeignStore implements GraphStore {
  readonly engine = 'neo4j';
  private readonly reader: ForeignReader;
  private readonly names: NamesKeeper;

  constructor(
    private readonly connection: Connection,
    private readonly opened: Opened,
    questionTime: number = limits.questionTime,
  ) {
    this.reader = new ForeignReader(connection, opened.mapping, questionTime);
    this.names = new NamesKeeper(this.reader);
  }

  /** Begins what takes a while, so that the first who searches waits less. */
  begin(): void {
    searchIndex(this.reader).then(
      (index) => (index === null ? this.names.begin() : undefined),
      () => undefined,
    );
  }

  async health(): Promise<StoreHealth> {
    await this.connection.look((transaction) => transaction.rows(isThere));
    return {
      engine: 'Neo4j',
      engineVersion: this.opened.version,
      schemaVersion: this.opened.mapping.version,
      writable: false,
      foreign: { mapping: this.opened.named, notices: await noticesOf(this.reader, this.opened) },
    };
  }

  async revision(): Promise<string> {
    return (await this.reader.state()).revision;
  }

  async stats(filter: GraphFilter): Promise<GraphStats> {
    const sight = await this.sight(filter);
    const lens = lensName(filter);
    return structuredClone(
      await this.reader.ask((asked) => stats(asked, sight, lens), limits.foreignScanTime),
    );
  }

  async datasets(): Promise<DatasetSummary[]> {
    return (await this.stats({ unchecked: true, riskGroups: [] })).datasets;
  }

  async kindTies({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<KindTie[]> {
    return structuredClone(
      await this.reader.ask((asked) => kindTies(asked, unchecked), limits.foreignScanTime),
    );
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    checkIds(ids);
    return this.reader.ask((asked) => asked.nodes(ids));
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    checkSearch(question);
    const names = await this.searched();
    return this.ask(question.filter, (asked, sight) => search(asked, question, sight, names));
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    const names = await this.searched();
    return this.ask(filter, (asked, sight) => sameAs(asked, id, sight, names));
  }

  async neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]> {
    return this.ask(filter, (asked, sight) => neighbourCounts(asked, id, sight));
  }

  async node(id: string, filter: GraphFilter): Promise<CountedNode> {
    return this.ask(filter, (asked, sight) => countedNode(asked, id, sight));
  }

  async neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer> {
    return this.ask(question.filter, (asked, sight) => neighbours(asked, question, sight));
  }

  async statements(key: EdgeKey, { unchecked }: GraphFilter): Promise<StatementsAnswer> {
    return this.reader.ask((asked) => statements(asked, key, unchecked));
  }

  async among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]> {
    return this.ask(filter, (asked, sight) => among(asked, ids, sight));
  }

  async frontier(ids: readonly string[], filter: Parameters<GraphStore['frontier']>[1]): Promise<Edge[]> {
    return this.reader.ask((asked) => frontier(asked, ids, filter));
  }

  claims(
    relations: readonly Relation[],
    { unchecked }: Pick<GraphFilter, 'unchecked'>,
  ): AsyncIterable<ClaimRow[]> {
    return claimBatches(this.reader, relations, unchecked);
  }

  async degrees(ids: readonly string[], { unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<number[]> {
    checkIds(ids);
    return this.reader.ask(async (asked) => {
      const found = await degreesOf(asked, ids, unchecked);
      return ids.map((id) => found.get(id) ?? 0);
    });
  }

  async topNodes(kind: string, limit: number, filter: GraphFilter): Promise<GraphNode[]> {
    const lens = lensName(filter);
    return this.ask(filter, (asked, sight) => topNodes(asked, kind, limit, sight, lens));
  }

  async riskGroups({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<RiskGroupCount[]> {
    return this.reader.ask((asked) => riskGroups(asked, unchecked));
  }

  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    return this.reader.ask((asked) =>
      asked.remember(`lens ${JSON.stringify([ids, filter.unchecked, filter.riskGroupMatch])}`, () =>
        computeLens(
          ids,
          { nodes: (some) => asked.nodes(some), frontier: (some, step) => frontier(asked, some, step) },
          filter,
        ),
      ),
    );
  }

  async *exportRows(selection: ExportSelection, filter: GraphFilter): AsyncGenerator<ExportRow, void> {
    yield* exportRows(this.reader, selection, await this.sight(filter));
  }

  async startImport(): Promise<ImportSession> {
    throw refuseWrite(this.connection.place);
  }

  async removeDataset(): Promise<void> {
    throw refuseWrite(this.connection.place);
  }

  /** Nothing is derived here; what is told is what the mapping cannot show. */
  async check(): Promise<CheckReport> {
    const problems = await problemsOf(this.reader);
    return { ok: problems.length === 0, problems };
  }

  async backup(file: string): Promise<void> {
    throw new GraphError(
      'unavailable',
      `Another program’s Neo4j cannot be copied to ${file} from here. Use its own backup (neo4j-admin database dump or backup, or the snapshots of Aura), or etiograph export for the graph as the mapping shows it.`,
    );
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  /** The database's own index, else the names that are known by heart. */
  private async searched(): Promise<Names> {
    const index = await searchIndex(this.reader);
    return index === null ? this.names.names() : { index };
  }

  /** What a filter lets through. */
  private async sight(filter: GraphFilter): Promise<Sight> {
    const { unchecked, riskGroups } = filter;
    if (riskGroups.length === 0) return { unchecked, inside: null };
    const { members } = await this.lens(riskGroups, filter);
    return { unchecked, inside: new Set(members.map(({ id }) => id)) };
  }

  private async ask<T>(
    filter: GraphFilter,
    question: (asked: Asked, sight: Sight) => Promise<T>,
  ): Promise<T> {
    const sight = await this.sight(filter);
    return this.reader.ask((asked) => question(asked, sight));
  }
}
