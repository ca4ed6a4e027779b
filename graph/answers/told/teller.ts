/**
 * Lines with the claims behind them: what makes an answer one that says who says so. One teller serves one answer; it
 * numbers the sources and keeps the answer's bounds.
 */
import { GraphError, limits, type Edge, type EdgeKey, type GraphNode, type Statement } from '../../model';
import { sentence } from '../sentences';
import { toldClaim, type ToldClaim } from './claims';
import { toldConcept, type ToldConcept } from './concepts';
import { plainText } from './plainText';
import { Sources } from './sources';

/** What telling asks of a store. `GraphStore` fits. */
export interface TellAsk {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  statements(
    key: EdgeKey,
    filter: { unchecked: boolean; riskGroups: readonly string[] },
  ): Promise<{ statements: Statement[]; opposite: Statement[] }>;
  datasets(): Promise<{ name: string; license: string | null }[]>;
}

export interface ToldLine {
  /** What `evidence` takes. */
  id: string;
  subject: ToldConcept;
  relation: string;
  object: ToldConcept;
  negated: boolean;
  sentence: string;
  /** How many claims there are; `claims` are the first ones, best evidence first. */
  claimCount: number;
  claims: ToldClaim[];
  /** How many claims say the opposite; null where this was not looked up. */
  opposedBy: number | null;
}

type Ends = readonly [GraphNode, GraphNode];
/** The claims of a line; gone: it was removed meanwhile; left: the answer tells of enough lines already. */
type Answer = { statements: Statement[]; opposite: Statement[] } | 'gone' | 'left';

export class Teller {
  readonly #sources = new Sources();
  readonly #known = new Map<string, GraphNode>();
  readonly #ask: TellAsk;
  readonly #unchecked: boolean;
  #licences: Promise<ReadonlyMap<string, string | null>> | null = null;
  #room: number = limits.assistantTold;
  #opposed = 0;
  #left = 0;

  constructor(ask: TellAsk, unchecked: boolean) {
    this.#ask = ask;
    this.#unchecked = unchecked;
  }

  get sources() {
    return this.#sources.list;
  }

  /** What is to be said of all lines that were told. */
  get notes(): string[] {
    return [
      ...(this.#opposed === 0
        ? []
        : [
            `Sources disagree: of ${this.#opposed === 1 ? 'one line' : `${this.#opposed} lines`} here claims say the opposite, too. Ask “evidence” for them.`,
          ]),
      ...(this.#left === 0
        ? []
        : [
            `The claims behind ${this.#left === 1 ? 'one line' : `${this.#left} lines`} are not listed here: ask “evidence” for them.`,
          ]),
    ];
  }

  /** Lines in their order. One that went away meanwhile is left out. */
  async lines(edges: readonly Edge[]): Promise<ToldLine[]> {
    await this.#learn(edges);
    const told: ToldLine[] = [];
    for (let from = 0; from < edges.length; from += limits.assistantAtOnce) {
      const some = edges.slice(from, from + limits.assistantAtOnce);
      const answers = await Promise.all(some.map((edge) => this.#statements(edge)));
      // One after the other, so that sources have the same numbers each time.
      for (const [at, edge] of some.entries()) told.push(...(await this.#line(edge, answers[at] ?? 'gone')));
    }
    return told;
  }

  /** Claims of one line. */
  async claims(statements: readonly Statement[]): Promise<ToldClaim[]> {
    await this.#learn(statements);
    const licences = await this.#licencesByDataset();
    return statements.flatMap((one) => {
      const ends = this.#ends(one);
      return ends === null ? [] : [toldClaim(one, ends, this.#sources, licences.get(one.dataset) ?? null)];
    });
  }

  /** One line without its claims; null where an end went away. */
  async bare(edge: Edge): Promise<Omit<ToldLine, 'claims' | 'opposedBy'> | null> {
    await this.#learn([edge]);
    const ends = this.#ends(edge);
    return ends === null ? null : bareLine(edge, ends);
  }

  async #line(edge: Edge, answer: Answer): Promise<ToldLine[]> {
    const ends = this.#ends(edge);
    if (ends === null || answer === 'gone') return [];
    const bare = bareLine(edge, ends);
    if (answer === 'left') {
      this.#left += 1;
      return [{ ...bare, claims: [], opposedBy: null }];
    }
    if (answer.opposite.length > 0) this.#opposed += 1;
    const claims = await this.claims(answer.statements.slice(0, limits.assistantClaims));
    return [{ ...bare, claims, opposedBy: answer.opposite.length }];
  }

  async #statements(edge: Edge): Promise<Answer> {
    if (this.#room === 0) return 'left';
    this.#room -= 1;
    try {
      // Which lines are told was decided before: a group of people leaves out no claim of a line that is.
      return await this.#ask.statements(edge, { unchecked: this.#unchecked, riskGroups: [] });
    } catch (error) {
      if (error instanceof GraphError && error.code === 'not_found') return 'gone';
      throw error;
    }
  }

  async #learn(lines: readonly EdgeKey[]): Promise<void> {
    const ids = new Set(lines.flatMap(({ subject, object }) => [subject, object]));
    const missing = [...ids].filter((id) => !this.#known.has(id));
    for (let from = 0; from < missing.length; from += limits.ids)
      for (const node of await this.#ask.nodes(missing.slice(from, from + limits.ids)))
        this.#known.set(node.id, node);
  }

  #ends({ subject, object }: EdgeKey): Ends | null {
    const [first, second] = [this.#known.get(subject), this.#known.get(object)];
    return first === undefined || second === undefined ? null : [first, second];
  }

  #licencesByDataset(): Promise<ReadonlyMap<string, string | null>> {
    this.#licences ??= this.#ask
      .datasets()
      .then((datasets) => new Map(datasets.map(({ name, license }) => [name, license])));
    return this.#licences;
  }
}

const bareLine = (edge: Edge, [subject, object]: Ends): Omit<ToldLine, 'claims' | 'opposedBy'> => ({
  id: edge.id,
  subject: toldConcept(subject),
  relation: edge.relation,
  object: toldConcept(object),
  negated: edge.negated,
  sentence: plainText(sentence(edge, subject, object)),
  claimCount: edge.statements,
});
