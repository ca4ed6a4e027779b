/**
 * The writing half of an import: batches into the store's session, which begins with the first of them. Without a
 * store, or in a dry run, it only looks what is there already.
 */
import { GraphError, limits, type NodeRecord } from '../../model';
import type { DatasetInfo, GraphStore, ImportSession } from '../../store/types';
import type { ReadBatch } from './reading';
import type { Listed, SameNames } from './report';
import { NameLookup } from './sameNames';

export class ImportTarget {
  readonly #open: () => Promise<GraphStore | null>;
  #store: GraphStore | null = null;
  readonly #dryRun: boolean;
  #session: ImportSession | null = null;
  #started = false;
  /** Whether there is anything in the store that a node could join. */
  #joins = false;
  readonly #names = new NameLookup();
  joined = 0;

  /** @param open asked for the store with the first record, so that a file that is none of ours makes no store */
  constructor(open: () => Promise<GraphStore | null>, dryRun: boolean) {
    this.#open = open;
    this.#dryRun = dryRun;
  }

  /** Writes a batch. With the first the data set begins: `conflict` where there is one of that name. */
  async write({ info, nodes, fresh, statements }: ReadBatch): Promise<void> {
    await this.#start(info);
    await this.#compare(nodes, fresh);
    if (nodes.length > 0) await this.#session?.writeNodes(nodes);
    if (statements.length > 0) await this.#session?.writeStatements(statements);
  }

  async #start(info: DatasetInfo): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    this.#store = await this.#open();
    const present = (await this.#store?.datasets()) ?? [];
    this.#joins = present.length > 0;
    // One whose import broke off is gone on with, or cleared, by the store.
    if (present.some(({ name, state }) => name === info.name && state === 'complete')) {
      throw new GraphError(
        'conflict',
        `There is already a data set “${info.name}”. Remove it first, or give this one another name.`,
        { remedy: { what: 'otherName', dataset: info.name } },
      );
    }
    if (!this.#dryRun && this.#store !== null) this.#session = await this.#store.startImport(info);
  }

  /** What the store has already of a batch's new concepts: under their ids, or under others by their names. */
  async #compare(nodes: readonly NodeRecord[], fresh: readonly string[]): Promise<void> {
    if (this.#store === null || !this.#joins) return;
    const present = new Set(await this.#present(fresh));
    this.joined += present.size;
    const asked = new Set(fresh.filter((id) => !present.has(id)));
    const records = new Map(nodes.filter(({ id }) => asked.has(id)).map((record) => [record.id, record]));
    await this.#names.look(this.#store, [...records.values()]);
  }

  /** New concepts that are called like stored ones. */
  get sameNames(): SameNames {
    return this.#names.told();
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

  /** The ends that no node describes, neither in the files nor in the store. */
  async danglingEnds(open: readonly string[]): Promise<Listed<string>> {
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
