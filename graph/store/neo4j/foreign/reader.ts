/**
 * What questions to another program's database are asked with: one transaction that can only read, and what was found
 * since the database was last seen to change.
 */
import { GraphError, limits, type GraphNode } from '../../../model';
import type { Connection, Parameters, Transaction } from '../connection';
import { nodesOf, valuesName } from './cypher/nodes';
import { agents } from './cypher/parts';
import { valuesOf } from './ids';
import type { Mapping } from './mapping/schema';
import { readNode, toConcept, type NodeRow } from './nodes';
import { lookAgain, type ForeignState } from './state';
import type { Vocabulary } from './vocabulary';

const rememberedNodes = 20_000;
const rememberedAnswers = 100;

/** A concept, and where its nodes are: usually one. */
export interface Located {
  node: GraphNode;
  places: readonly string[];
}

/** What was found in one state. */
class Memory {
  readonly concepts = new Map<string, Located>();
  readonly answers = new Map<string, Promise<unknown>>();
}

/** One question in its transaction. */
export class Asked {
  constructor(
    private readonly transaction: Transaction,
    readonly state: ForeignState,
    private readonly memory: Memory,
  ) {}

  get vocabulary(): Vocabulary {
    return this.state.vocabulary;
  }

  rows<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.transaction.rows<Row>(text, parameters);
  }

  /** Rows of a query that keeps to claims that count. */
  counted<Row>(text: string, unchecked: boolean, parameters: Parameters): Promise<Row[]> {
    return this.rows<Row>(text, { unchecked, ...agents(this.vocabulary), ...parameters });
  }

  /** The concepts with these ids, by id. */
  async located(ids: Iterable<string>): Promise<Map<string, Located>> {
    const { concepts } = this.memory;
    const asked = [...new Set(ids)];
    const missing = asked.filter((id) => !concepts.has(id));
    const found = new Map<string, Located>();
    for (let from = 0; from < missing.length; from += limits.ids) {
      for (const one of await this.lookUp(missing.slice(from, from + limits.ids)))
        found.set(one.node.id, one);
    }
    const all = asked.flatMap((id) => found.get(id) ?? concepts.get(id) ?? []);
    if (concepts.size + found.size > rememberedNodes) concepts.clear();
    for (const [id, one] of found) concepts.set(id, one);
    return new Map(all.map((one) => [one.node.id, one]));
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    const known = await this.located(ids);
    return ids.flatMap((id) => known.get(id)?.node ?? []);
  }

  /** @throws GraphError `not_found` */
  async one(id: string): Promise<Located> {
    const known = (await this.located([id])).get(id);
    if (known !== undefined) return known;
    throw new GraphError(
      'not_found',
      `There is no concept with the id “${id}” in this database, as the mapping shows it. Search for it by name.`,
    );
  }

  /** Where these concepts are; unknown ones are left out. */
  async placesOf(ids: Iterable<string>): Promise<string[]> {
    return [...(await this.located(ids)).values()].flatMap(({ places }) => places);
  }

  /** Works something out once per state. A failure is not remembered. */
  remember<T>(name: string, workOut: () => Promise<T>): Promise<T> {
    const { answers } = this.memory;
    const known = answers.get(name);
    if (known !== undefined) return known as Promise<T>;
    const answer = workOut();
    if (answers.size >= rememberedAnswers) answers.delete(answers.keys().next().value ?? '');
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    return answer;
  }

  private async lookUp(ids: readonly string[]): Promise<Located[]> {
    const { vocabulary } = this;
    const asked = [...vocabulary.nodes.values()]
      .map((rule) => ({ rule, values: ids.flatMap((id) => valuesOf(rule, id, vocabulary)) }))
      .filter(({ values }) => values.length > 0);
    if (asked.length === 0) return [];
    const rows = await this.rows<NodeRow>(
      nodesOf(asked.map(({ rule }) => rule)),
      Object.fromEntries(asked.map(({ values }, at) => [valuesName(at), values])),
    );
    return toLocated(rows, vocabulary).filter(({ node }) => ids.includes(node.id));
  }
}

/** Concepts of some nodes; several nodes with one id are one concept. */
function toLocated(rows: readonly NodeRow[], vocabulary: Vocabulary): Located[] {
  const groups = new Map<string, { place: string; record: NonNullable<ReturnType<typeof readNode>> }[]>();
  for (const row of [...rows].sort((a, b) => (a.place < b.place ? -1 : 1))) {
    const record = readNode(row, vocabulary);
    if (record === null) continue;
    groups.set(record.id, [...(groups.get(record.id) ?? []), { place: row.place, record }]);
  }
  return [...groups.values()].map((group) => ({
    node: toConcept(
      group.map(({ record }) => record),
      vocabulary,
    ),
    places: group.map(({ place }) => place),
  }));
}

export class ForeignReader {
  private known: { state: ForeignState; memory: Memory } | null = null;
  private lookedAt = 0;
  private looking: Promise<void> | null = null;

  constructor(
    readonly connection: Connection,
    readonly mapping: Mapping,
    private readonly questionTime: number = limits.questionTime,
  ) {}

  /** Answers a question. @param time milliseconds that it may take */
  async ask<T>(question: (asked: Asked) => Promise<T>, time: number = this.questionTime): Promise<T> {
    const { state, memory } = await this.now();
    return this.connection.read((transaction) => question(new Asked(transaction, state, memory)), time);
  }

  /** What is known, looked at again now and then. */
  async state(): Promise<ForeignState> {
    return (await this.now()).state;
  }

  private async now(): Promise<{ state: ForeignState; memory: Memory }> {
    if (this.known === null || Date.now() - this.lookedAt >= limits.foreignLook) {
      this.looking ??= this.look().finally(() => (this.looking = null));
      await this.looking;
    }
    return this.known ?? this.now();
  }

  private async look(): Promise<void> {
    const state = await lookAgain(this.connection, this.mapping, this.known?.state ?? null);
    if (state !== this.known?.state) this.known = { state, memory: new Memory() };
    this.lookedAt = Date.now();
  }
}
