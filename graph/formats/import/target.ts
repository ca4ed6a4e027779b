/**
 * Where the records of an import go: batches into the store's session, which begins with the first record. It also
 * finds repeated ids and ends that nobody describes. Without a store, or in a dry run, it only counts.
 */
import { GraphError, limits, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo, GraphStore, ImportSession } from '../../store/types';
import { IdSet } from '../text/idSet';
import { ownCopy } from '../text/ownCopy';
import type { FileRecord } from '../types';
import type { Listed } from './report';

type StatementOfFile = Extract<FileRecord, { record: 'statement' }>;

export class ImportTarget {
  readonly #open: () => Promise<GraphStore | null>;
  #store: GraphStore | null = null;
  readonly #dryRun: boolean;
  #session: ImportSession | null = null;
  #started = false;
  /** Whether there is anything in the store that a node could join. */
  #joins = false;
  #nodes: NodeRecord[] = [];
  #statements: StatementRecord[] = [];
  /** Ids of gathered nodes that the files had not named before. */
  #fresh: string[] = [];
  readonly #nodeIds = new Set<string>();
  readonly #statementIds = new IdSet();
  /** Ends met before, or without, their node. */
  readonly #ends = new Set<string>();
  #lastSubject = '';
  joined = 0;

  /** @param open asked for the store with the first record, so that a file that is none of ours makes no store */
  constructor(open: () => Promise<GraphStore | null>, dryRun: boolean) {
    this.#open = open;
    this.#dryRun = dryRun;
  }

  /** Begins the data set. Fails with `conflict` where there is one of that name. */
  async start(info: DatasetInfo): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    this.#store = await this.#open();
    const present = (await this.#store?.datasets()) ?? [];
    this.#joins = present.length > 0;
    if (present.some(({ name }) => name === info.name)) {
      throw new GraphError(
        'conflict',
        `There is already a data set “${info.name}”. Remove it first (etiograph remove ${info.name}), or give this one another name (--dataset).`,
      );
    }
    if (!this.#dryRun && this.#store !== null) this.#session = await this.#store.startImport(info);
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

  /** Writes what has gathered, if it is a batch or `all` is wanted. */
  async flush(all = false): Promise<void> {
    if (this.#nodes.length > 0 && (all || this.#nodes.length >= limits.importBatch)) {
      const [batch, fresh] = [this.#nodes, this.#fresh];
      [this.#nodes, this.#fresh] = [[], []];
      this.joined += (await this.#present(fresh)).length;
      await this.#session?.writeNodes(batch);
    }
    if (this.#statements.length > 0 && (all || this.#statements.length >= limits.importBatch)) {
      const batch = this.#statements;
      this.#statements = [];
      await this.#session?.writeStatements(batch);
    }
  }

  /** Which of these ids the store has already. */
  async #present(ids: readonly string[]): Promise<string[]> {
    if (this.#store === null || !this.#joins) return [];
    const present: string[] = [];
    for (let at = 0; at < ids.length; at += limits.ids) {
      present.push(...(await this.#store.nodes(ids.slice(at, at + limits.ids))).map(({ id }) => id));
    }
    return present;
  }

  /** The ends that no node describes. Asked once everything is flushed. */
  async danglingEnds(): Promise<Listed<string>> {
    const open = [...this.#ends].filter((id) => !this.#nodeIds.has(id));
    const known = new Set(await this.#present(open));
    const dangling = open.filter((id) => !known.has(id));
    return { total: dangling.length, listed: dangling.slice(0, limits.reportListed) };
  }

  /** Makes the data set visible, and says how much it holds. */
  async complete(): Promise<{ nodes: number; statements: number }> {
    const summary = await this.#session?.complete();
    return { nodes: summary?.nodes ?? 0, statements: summary?.statements ?? 0 };
  }

  /** Leaves nothing behind. */
  async abort(): Promise<void> {
    await this.#session?.abort();
  }
}
