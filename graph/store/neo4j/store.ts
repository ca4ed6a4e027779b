/**
 * The Neo4j engine: GraphStore on a server or a cluster. Each question is a function in a file of its own; this class
 * gives it one state of the store to read and works out the lens it filters by.
 */
import {
  GraphError,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type Lens,
  type Relation,
} from '../../model';
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
import { check } from './check';
import { claims } from './claims';
import { Connection, type Address } from './connection';
import { among, frontier } from './edgeQuestions';
import { exportRows } from './exporter';
import { openForeign } from './foreign/open';
import { kindTies } from './kindTies';
import { LensKeeper } from './lensKeeper';
import { countedNode, neighbourCounts } from './neighbourCounts';
import { neighbours } from './neighbours';
import { degrees, nodes, riskGroups, topNodes } from './nodeQuestions';
import { Reader, type Asked, type Sight } from './reader';
import { sameAs } from './sameAs';
import { recognise } from './schema';
import { search } from './search';
import { statements } from './statements';
import { readState } from './state';
import { stats } from './stats';
import { Writers } from './writers';

export interface Neo4jOptions {
  address: Address;
  /** `write` makes an empty database ours; `read` changes nothing. */
  access: 'read' | 'write';
  /** What ETIOGRAPH_MAPPING says of another program's database; null where it is not set. */
  mapping?: string | null;
  /** Milliseconds that a question may take. */
  questionTime?: number;
  /** Milliseconds that a writer waits for another one. */
  writeWait?: number;
}

/**
 * Opens a store: our own, or another program's database to read it.
 * @throws GraphError `unavailable` with what to change: no server, a wrong password, an empty database; `forbidden`
 *   where another program's database is to be written to
 */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  const connection = new Connection(options.address);
  try {
    const version = await connection.version();
    if ((await recognise(connection, options.access)) === 'foreign') {
      const { mapping: named = null, questionTime } = options;
      return await openForeign(connection, { version, named, questionTime });
    }
    return new Neo4jStore(connection, version, options);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  private readonly reader: Reader;
  private readonly lenses: LensKeeper;
  private readonly writers: Writers;

  constructor(
    private readonly connection: Connection,
    private readonly version: string,
    private readonly options: Neo4jOptions,
  ) {
    this.reader = new Reader(connection, options.questionTime ?? limits.questionTime);
    this.lenses = new LensKeeper(this.reader);
    this.writers = new Writers(connection, options.access, options.writeWait);
  }

  async health(): Promise<StoreHealth> {
    const { connection } = this;
    const { schemaVersion } = await connection.look((transaction) =>
      readState(transaction, connection.place),
    );
    return {
      engine: 'Neo4j',
      engineVersion: this.version,
      schemaVersion,
      writable: this.options.access === 'write',
    };
  }

  async revision(): Promise<string> {
    return this.reader.ask(async ({ state }) => state.revision);
  }

  async stats(filter: GraphFilter): Promise<GraphStats> {
    return this.ask(filter, async (asked, sight) => {
      const name = `stats ${sight.unchecked} ${sight.lens}`;
      const counted = await asked.remember(name, () => stats(asked, sight));
      return { ...structuredClone(counted), revision: asked.state.revision };
    });
  }

  async datasets(): Promise<DatasetSummary[]> {
    return this.reader.ask(async ({ state }) => state.datasets.map(({ summary }) => ({ ...summary })));
  }

  async kindTies({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<KindTie[]> {
    return this.reader.ask(async (asked) =>
      structuredClone(await asked.remember(`ties ${unchecked}`, () => kindTies(asked, unchecked))),
    );
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    return this.reader.ask((asked) => nodes(asked, ids));
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    return this.ask(question.filter, (asked, sight) => search(asked, question, sight));
  }

  async sameAs(id: string, filter: GraphFilter): Promise<SameAsAnswer> {
    return this.ask(filter, (asked, sight) => sameAs(asked, id, sight));
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
    return this.ask({ unchecked, riskGroups: [] }, (asked, sight) => statements(asked, key, sight));
  }

  async among(ids: readonly string[], filter: GraphFilter): Promise<Edge[]> {
    return this.ask(filter, (asked, sight) => among(asked, ids, sight));
  }

  async frontier(ids: readonly string[], filter: Parameters<GraphStore['frontier']>[1]): Promise<Edge[]> {
    return this.reader.ask((asked) => frontier(asked, ids, filter));
  }

  async *claims(
    relations: readonly Relation[],
    { unchecked }: Pick<GraphFilter, 'unchecked'>,
  ): AsyncGenerator<ClaimRow[], void> {
    yield* claims(this.reader, relations, unchecked);
  }

  async degrees(ids: readonly string[], { unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<number[]> {
    return this.reader.ask((asked) => degrees(asked, ids, unchecked));
  }

  async topNodes(kind: string, limit: number, filter: GraphFilter): Promise<GraphNode[]> {
    return this.ask(filter, (asked, sight) => topNodes(asked, kind, limit, sight));
  }

  async riskGroups({ unchecked }: Pick<GraphFilter, 'unchecked'>): Promise<RiskGroupCount[]> {
    return this.reader.ask((asked) => riskGroups(asked, unchecked));
  }

  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    return this.lenses.lens(ids, filter);
  }

  async *exportRows(selection: ExportSelection, filter: GraphFilter): AsyncGenerator<ExportRow, void> {
    yield* exportRows(this.reader, selection, await this.lenses.sight(filter));
  }

  async startImport(info: DatasetInfo): Promise<ImportSession> {
    return this.writers.startImport(info);
  }

  async removeDataset(name: string): Promise<void> {
    return this.writers.removeDataset(name);
  }

  async check(): Promise<CheckReport> {
    return check(this.reader);
  }

  async backup(file: string): Promise<void> {
    throw new GraphError(
      'unavailable',
      `Neo4j cannot be copied to ${file} from here. Use its own backup (neo4j-admin database dump or backup, or the snapshots of Aura), or etiograph export for the graph alone.`,
    );
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  /** Answers a question with what its filter lets through. */
  private async ask<T>(
    filter: GraphFilter,
    question: (asked: Asked, sight: Sight) => Promise<T>,
  ): Promise<T> {
    const sight = await this.lenses.sight(filter);
    return this.reader.ask((asked) => question(asked, sight));
  }
}
