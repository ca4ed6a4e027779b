/**
 * The SQLite engine: GraphStore on one file. Each question is a function in a file of its own; this class gives
 * it one state of the store to read and works out the lens it filters by.
 */
import type { Edge, EdgeKey, GraphNode, Lens, Relation } from '../../model';
import type {
  CheckReport,
  ClaimRow,
  CountedNode,
  DatasetInfo,
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
} from '../types';
import { backUp } from './backup';
import { check } from './check';
import { claims } from './claims';
import { connect, type Access, type Connection } from './connection';
import { datasets } from './datasets';
import { among, frontier } from './edgeQuestions';
import { exportRows } from './exporter';
import { openFile } from './file';
import { kindTies } from './kindTies';
import { LensKeeper } from './lensKeeper';
import { currentSchema, type Schema } from './migrations';
import { countedNode, neighbourCounts } from './neighbourCounts';
import { neighbours } from './neighbours';
import { degrees, nodes, riskGroups, topNodes } from './nodeQuestions';
import { measuredTuning, Reader, type Sight, type Tuning } from './reader';
import { sameAs } from './sameAs';
import { search } from './search';
import { statements } from './statements';
import { stats } from './stats';
import { Writers } from './writers';

export interface SqliteOptions {
  file: string;
  /** `write` makes the file where it is missing and brings an older one up; `read` does neither. */
  access: Access;
  schema?: Schema;
  tuning?: Tuning;
  /** How writers open the file. */
  openWriter?: (file: string) => Connection;
  /** Milliseconds that a writer waits for another one. */
  writeWait?: number;
}

/**
 * Opens a store.
 * @throws GraphError `unavailable` with what to do, see `openFile`
 */
export async function openSqlite(options: SqliteOptions): Promise<GraphStore> {
  return new SqliteStore(await openFile(options.file, options.access, options.schema), options);
}

class SqliteStore implements GraphStore {
  readonly engine = 'sqlite';
  private readonly reader: Reader;
  private readonly lenses: LensKeeper;
  private readonly writers: Writers;

  constructor(
    connection: Connection,
    private readonly options: SqliteOptions,
  ) {
    const { file, access, tuning = measuredTuning } = options;
    this.reader = new Reader(connection, file, tuning);
    this.lenses = new LensKeeper(this.reader);
    this.writers = new Writers(file, access, options.openWriter, options.writeWait);
  }

  async health(): Promise<StoreHealth> {
    const { connection } = this.reader;
    const version = this.reader.ask(() =>
      connection.get<{ version: string }>('SELECT sqlite_version() AS version'),
    );
    return {
      engine: 'SQLite',
      engineVersion: version?.version ?? '',
      schemaVersion: (this.options.schema ?? currentSchema).version,
      writable: this.options.access === 'write',
    };
  }

  async revision(): Promise<string> {
    return this.reader.ask(() => this.reader.revision);
  }

  async stats(filter: GraphFilter): Promise<GraphStats> {
    return this.ask(filter, (reader, sight) => {
      const counted = reader.remember(`stats ${sight.hidden} ${sight.lens}`, () => stats(reader, sight));
      return { ...structuredClone(counted), revision: reader.revision };
    });
  }

  async datasets(): Promise<DatasetSummary[]> {
    return this.reader.ask(() => datasets(this.reader.connection));
  }

  async kindTies({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<KindTie[]> {
    return this.reader.ask(() => {
      const { reader } = this;
      return structuredClone(reader.remember(`ties ${unchecked}`, () => kindTies(reader, unchecked)));
    });
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    return this.reader.ask(() => nodes(this.reader, ids));
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    return this.ask(question.filter, (reader, sight) => search(reader, question, sight));
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    return this.ask(filter, (reader, sight) => sameAs(reader, id, sight));
  }

  async neighbourCounts(id: string, filter: GraphFilter): Promise<NeighbourCount[]> {
    return this.ask(filter, (reader, sight) => neighbourCounts(reader, id, sight));
  }

  async node(id: string, filter: GraphFilter): Promise<CountedNode> {
    return this.ask(filter, (reader, sight) => countedNode(reader, id, sight));
  }

  async neighbours(question: NeighbourQuestion): Promise<NeighbourAnswer> {
    return this.ask(question.filter, (reader, sight) => neighbours(reader, question, sight));
  }

  async statements(key: EdgeKey, { unchecked }: GraphFilter): Promise<StatementsAnswer> {
    return this.ask({ unchecked, riskGroups: [] }, (reader, sight) => statements(reader, key, sight));
  }

  async among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]> {
    return this.ask(filter, (reader, sight) => among(reader, ids, sight));
  }

  async frontier(ids: readonly string[], filter: Parameters<GraphStore['frontier']>[1]): Promise<Edge[]> {
    return this.reader.ask(() => frontier(this.reader, ids, filter));
  }

  async *claims(
    relations: readonly Relation[],
    { unchecked }: Pick<GraphFilter, 'unchecked'>,
  ): AsyncGenerator<ClaimRow[], void> {
    const { file, tuning } = this.options;
    const reader = new Reader(connect(file, 'read'), file, tuning);
    try {
      reader.connection.run('BEGIN');
      yield* claims(reader, relations, unchecked);
    } finally {
      reader.connection.close();
    }
  }

  async degrees(ids: readonly string[], filter: Pick<GraphFilter, 'unchecked'>): Promise<number[]> {
    return this.reader.ask(() => degrees(this.reader, ids, filter));
  }

  async topNodes(kind: string, limit: number, filter: GraphFilter): Promise<GraphNode[]> {
    return this.ask(filter, (reader, sight) => topNodes(reader, kind, limit, sight));
  }

  async riskGroups({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<RiskGroupCount[]> {
    return this.ask({ unchecked, riskGroups: [] }, (reader, sight) => riskGroups(reader, sight.hidden));
  }

  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    return this.lenses.lens(ids, filter);
  }

  async *exportRows(selection: ExportSelection, filter: GraphFilter): AsyncGenerator<ExportRow, void> {
    const sight = await this.lenses.sight(filter);
    const { file, tuning } = this.options;
    const reader = new Reader(connect(file, 'read'), file, tuning);
    try {
      reader.connection.run('BEGIN');
      yield* exportRows(reader, selection, sight);
    } finally {
      reader.connection.close();
    }
  }

  async startImport(info: DatasetInfo): Promise<ImportSession> {
    return this.writers.startImport(info);
  }

  async removeDataset(name: string): Promise<void> {
    return this.writers.removeDataset(name);
  }

  async check(): Promise<CheckReport> {
    return check(this.options.file);
  }

  async backup(file: string): Promise<void> {
    return backUp(this.options.file, file);
  }

  async close(): Promise<void> {
    this.reader.connection.close();
  }

  /** Answers a question with what its filter lets through. */
  private async ask<T>(filter: GraphFilter, question: (reader: Reader, sight: Sight) => T): Promise<T> {
    const sight = await this.lenses.sight(filter);
    return this.reader.ask(() => question(this.reader, sight));
  }
}
