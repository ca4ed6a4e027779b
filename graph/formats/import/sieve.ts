/** Lets through each record once: finds repeated ids of statements, ids that are new, and ends that nobody describes. */
import type { NodeRecord, StatementRecord } from '../../model';
import { IdSet } from '../text/idSet';
import { ownCopy } from '../text/ownCopy';
import type { FileRecord } from '../types';

type StatementOfFile = Extract<FileRecord, { record: 'statement' }>;

export class RecordSieve {
  #nodes: NodeRecord[] = [];
  #statements: StatementRecord[] = [];
  /** Ids of gathered nodes that the files had not named before. */
  #fresh: string[] = [];
  readonly #nodeIds = new Set<string>();
  readonly #statementIds = new IdSet();
  /** Ends met before, or without, their node. */
  readonly #ends = new Set<string>();
  #lastSubject = '';

  /** Records that wait to be taken. */
  get gathered(): number {
    return this.#nodes.length + this.#statements.length;
  }

  /** Whether the files read so far have a node with this id. */
  describes(id: string): boolean {
    return this.#nodeIds.has(id);
  }

  node(node: NodeRecord): void {
    this.#nodes.push(node);
    if (this.#nodeIds.has(node.id)) return;
    this.#nodeIds.add(ownCopy(node.id));
    this.#fresh.push(node.id);
  }

  /** Takes a statement, or says why not. */
  statement({ statement, dataset }: StatementOfFile): string | null {
    const id = this.#freeId(statement.id, dataset);
    if (id === null) return `repeats the id ${statement.id}`;
    this.#statements.push(id === statement.id ? statement : { ...statement, id });
    this.#end(statement.object);
    // Files are often sorted by subject, and looking an id up costs more than comparing it with the one before.
    if (statement.subject !== this.#lastSubject) this.#end(statement.subject);
    this.#lastSubject = statement.subject;
    return null;
  }

  /** What was let through since the last time. */
  take(): { nodes: NodeRecord[]; fresh: string[]; statements: StatementRecord[] } {
    const taken = { nodes: this.#nodes, fresh: this.#fresh, statements: this.#statements };
    [this.#nodes, this.#fresh, this.#statements] = [[], [], []];
    return taken;
  }

  /** Ends of statements that no record describes. */
  openEnds(): string[] {
    return [...this.#ends].filter((id) => !this.#nodeIds.has(id));
  }

  #end(id: string): void {
    if (!this.#nodeIds.has(id) && !this.#ends.has(id)) this.#ends.add(ownCopy(id));
  }

  /** An id that is not taken, or null. Two data sets in one export may have used one id for two claims. */
  #freeId(id: string, dataset: string | undefined): string | null {
    if (dataset === undefined) return this.#statementIds.add(id) ? id : null;
    if (!this.#statementIds.add(`${dataset}\n${id}`)) return null;
    if (this.#statementIds.add(id)) return id;
    const other = `${dataset}/${id}`;
    return this.#statementIds.add(other) ? other : null;
  }
}
