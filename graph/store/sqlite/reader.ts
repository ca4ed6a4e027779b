/**
 * What a question reads with: one connection, one state of the store for the length of a question, and what is
 * remembered as long as the revision stays the same.
 */
import { GraphError, type Edge, type EdgeKey, type GraphNode } from '../../model';
import type { Connection } from './connection';
import { tellFaults } from './faults';
import { Words } from './words';
import { revisionOf } from './writing';

/** What an edge's statements say together. */
export type Summary = Omit<Edge, keyof EdgeKey | 'id'>;

/** What a question lets through, its lens worked out. */
export interface Sight {
  /** The lens in one text, to remember answers by. */
  lens: string;
  unchecked: boolean;
  /** The scope of edge rows that is not seen; see the table `edge`. */
  hidden: 1 | 2;
  /** Ids of the lens's members, or null where no risk group is chosen. */
  inside: ReadonlySet<string> | null;
}

/** Sizes from which on another way to the same answer is the faster one. Tests set them low. */
export interface Tuning {
  /** Neighbours that make a node a hub. Measured: reading 200 edges whole costs what a page by index does. */
  hubFrom: number;
  /** Search candidates matched one by one. Measured: beyond, asking the index for the best is faster. */
  fewCandidates: number;
  /** Chosen nodes up to which an export looks their statements up; beyond, it reads all statements and sifts them. */
  lookUpMost: number;
}

export const measuredTuning: Tuning = { hubFrom: 200, fewCandidates: 50, lookUpMost: 5_000 };

/** Entries remembered at most. */
const rememberedSummaries = 20_000;
const rememberedNodes = 10_000;
const rememberedAnswers = 2_000;

const nodesOfKeys =
  'SELECT n.key, n.json FROM json_each(?) AS asked CROSS JOIN node AS n ON n.key = asked.value';
const summaryOfKey = 'SELECT json FROM summary WHERE key = ?';

/** Freezes a node with its lists. */
function freeze(node: GraphNode): GraphNode {
  for (const part of [...(Object.values(node) as unknown[]), ...Object.values(node.attributes)])
    Object.freeze(part);
  return Object.freeze(node);
}

export class Reader {
  readonly words: Words;
  private known = '';
  private readonly summaries = new Map<number, Summary>();
  private readonly nodes = new Map<number, GraphNode>();
  private readonly answers = new Map<string, unknown>();

  constructor(
    readonly connection: Connection,
    private readonly file: string,
    readonly tuning: Tuning = measuredTuning,
  ) {
    this.words = new Words(connection);
  }

  /** The revision of the question that is being answered. */
  get revision(): string {
    return this.known;
  }

  /** Answers a question from one state of the store, within the time that a question may take. */
  ask<T>(question: () => T): T {
    const { connection } = this;
    if (!connection.raw.open) {
      throw new GraphError('unavailable', `The store ${this.file} has been closed: open it again.`);
    }
    return tellFaults(this.file, () =>
      connection.within(() =>
        connection.read(() => {
          this.notice(revisionOf(connection));
          return question();
        }),
      ),
    );
  }

  summary(key: number): Summary {
    const known = this.summaries.get(key);
    if (known !== undefined) return known;
    const row = this.connection.get<{ json: string }>(summaryOfKey, key);
    if (row === undefined) throw new RangeError(`The store has an edge whose summary ${key} is missing.`);
    const summary = JSON.parse(row.json) as Summary;
    if (this.summaries.size >= rememberedSummaries) this.summaries.clear();
    this.summaries.set(key, summary);
    return summary;
  }

  /**
   * The nodes of keys that rows hold, in this order. They are shared with later answers, hence frozen: parsing
   * them is half of what a page of neighbours costs.
   */
  nodesAt(keys: readonly number[]): GraphNode[] {
    const missing = keys.filter((key) => !this.nodes.has(key));
    if (missing.length > 0) {
      if (this.nodes.size + missing.length > rememberedNodes) this.nodes.clear();
      const asked = this.nodes.size === 0 ? keys : missing;
      const rows = this.connection.all<{ key: number; json: string }>(nodesOfKeys, JSON.stringify(asked));
      for (const { key, json } of rows) this.nodes.set(key, freeze(JSON.parse(json) as GraphNode));
    }
    return keys.flatMap((key) => this.nodes.get(key) ?? []);
  }

  /** Works something out once per revision. To be asked for inside a question. */
  remember<T>(name: string, workOut: () => T): T {
    if (this.answers.has(name)) return this.answers.get(name) as T;
    const answer = workOut();
    if (this.answers.size >= rememberedAnswers) this.answers.clear();
    this.answers.set(name, answer);
    return answer;
  }

  private notice(revision: string): void {
    if (revision === this.known) return;
    this.known = revision;
    this.summaries.clear();
    this.nodes.clear();
    this.answers.clear();
  }
}
