/**
 * What questions are asked with. Neo4j shows each query what is committed at that moment, so a question of several
 * queries could see two states of the store. Hence each query is followed, on the same way to the server, by a look
 * at the marker: where that has moved on, the question is asked anew.
 */
import { GraphError, limits, type GraphNode } from '../../model';
import type { Connection, Parameters, Transaction } from './connection';
import { nodesOfIds } from './cypher/nodes';
import { readStamp } from './cypher/state';
import { readNode } from './nodeProperties';
import type { Properties } from './properties';
import { noStore, readState, type StoreState } from './state';

/** How often a question is asked anew because the store was written to meanwhile. */
const tries = 5;
/** Entries remembered at most. */
const rememberedNodes = 10_000;
const rememberedAnswers = 2_000;

/** What a question lets through, its lens worked out. */
export interface Sight {
  /** The lens in one text, to remember answers by. */
  lens: string;
  unchecked: boolean;
  /** Ids of the lens's members, or null where no risk group is chosen. */
  inside: ReadonlySet<string> | null;
}

type Query = readonly [text: string, parameters?: Parameters];

interface Mark {
  store: string;
  stamp: number;
}

/** Freezes a node with its lists: it is shared with later answers. */
function freeze(node: GraphNode): GraphNode {
  for (const part of [...(Object.values(node) as unknown[]), ...Object.values(node.attributes)])
    Object.freeze(part);
  return Object.freeze(node);
}

/** What was worked out at one revision. */
class Memory {
  readonly nodes = new Map<string, GraphNode>();
  readonly answers = new Map<string, unknown>();

  constructor(readonly revision: string) {}

  add(nodes: ReadonlyMap<string, GraphNode>, answers: ReadonlyMap<string, unknown>): void {
    if (this.nodes.size + nodes.size > rememberedNodes) this.nodes.clear();
    if (this.answers.size + answers.size > rememberedAnswers) this.answers.clear();
    for (const [id, node] of nodes) this.nodes.set(id, node);
    for (const [name, answer] of answers) this.answers.set(name, answer);
  }
}

/** One question in its transaction. */
export class Asked {
  private mark: Promise<Mark[]> | null = null;
  private readonly nodesRead = new Map<string, GraphNode>();
  private readonly answersFound = new Map<string, unknown>();

  constructor(
    private readonly transaction: Transaction,
    readonly state: StoreState,
    private readonly memory: Memory,
  ) {}

  /** Rows of one query. The names of the complete data sets are the parameter `seen` of each. */
  async rows<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    const [rows] = await this.all<[Row]>([text, parameters]);
    return rows;
  }

  /** Rows of several queries, sent together. */
  async all<Rows extends unknown[]>(
    ...queries: { [At in keyof Rows]: Query }
  ): Promise<{ [At in keyof Rows]: Rows[At][] }> {
    const { seen } = this.state;
    const sent = queries.map(([text, parameters]) => this.transaction.rows(text, { seen, ...parameters }));
    this.mark = this.transaction.rows<Mark>(readStamp);
    // A failure is told by the queries before it.
    this.mark.catch(() => undefined);
    return (await Promise.all(sent)) as { [At in keyof Rows]: Rows[At][] };
  }

  /** The nodes with these ids, in this order; unknown ones are left out. */
  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    const known = (id: string): GraphNode | undefined => this.nodesRead.get(id) ?? this.memory.nodes.get(id);
    const missing = [...new Set(ids)].filter((id) => known(id) === undefined);
    if (missing.length > 0) {
      for (const { node } of await this.rows<{ node: Properties }>(nodesOfIds, { ids: missing })) {
        const read = freeze(readNode(node));
        this.nodesRead.set(read.id, read);
      }
    }
    return ids.flatMap((id) => known(id) ?? []);
  }

  /** Works something out once per revision. */
  async remember<T>(name: string, workOut: () => Promise<T>): Promise<T> {
    if (this.memory.answers.has(name)) return this.memory.answers.get(name) as T;
    const answer = await workOut();
    this.answersFound.set(name, answer);
    return answer;
  }

  /** Remembers what was read, once it is known that the state still held. */
  keep(): void {
    this.memory.add(this.nodesRead, this.answersFound);
  }

  /** Where the store was when the last query had been answered. */
  async markNow(): Promise<Mark | undefined> {
    const [mark] = await (this.mark ?? this.transaction.rows<Mark>(readStamp));
    return mark;
  }
}

export class Reader {
  private state: Promise<StoreState> | null = null;
  private memory = new Memory('');

  constructor(
    readonly connection: Connection,
    private readonly questionTime: number = limits.questionTime,
  ) {}

  /**
   * Answers a question from one state of the store.
   * @throws GraphError `conflict` where the store does not stand still for long enough
   */
  async ask<T>(question: (asked: Asked) => Promise<T>, time: number = this.questionTime): Promise<T> {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const state = await this.current();
      if (this.memory.revision !== state.revision) this.memory = new Memory(state.revision);
      const { memory } = this;
      const outcome = await this.connection.read(async (transaction) => {
        const asked = new Asked(transaction, state, memory);
        const answer = await attemptOf(() => question(asked));
        const mark = await asked.markNow();
        if (mark === undefined) throw noStore(this.connection.place);
        if (mark.stamp !== state.stamp || mark.store !== state.store) return null;
        asked.keep();
        return answer;
      }, time);
      if (outcome !== null) {
        if ('failed' in outcome) throw outcome.failed;
        return outcome.answer;
      }
      this.state = null;
    }
    throw new GraphError(
      'conflict',
      'The store was written to again and again while this was asked: wait until that has ended, then ask again.',
    );
  }

  private current(): Promise<StoreState> {
    const { connection } = this;
    if (this.state === null) {
      const state = connection.read(
        (transaction) => readState(transaction, connection.place),
        this.questionTime,
      );
      this.state = state;
      state.catch(() => {
        if (this.state === state) this.state = null;
      });
    }
    return this.state;
  }
}

/** What a question came to; only its own failures are kept, those of the server pass. */
async function attemptOf<T>(question: () => Promise<T>): Promise<{ answer: T } | { failed: GraphError }> {
  try {
    return { answer: await question() };
  } catch (error) {
    // One with a cause is the server's, and the transaction is over.
    if (error instanceof GraphError && error.cause === undefined) return { failed: error };
    throw error;
  }
}
