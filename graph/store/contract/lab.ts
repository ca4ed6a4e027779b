/**
 * What the contract's files share: stores filled with the same graph as an oracle, opened once for each seed and
 * closed at the end, and the comparison of one question to both.
 */
import { expect } from 'vitest';
import { GraphError } from '../../model';
import type { GraphFilter, GraphStore } from '../types';
import { openOracle } from './oracle';
import { randomGraph, type GraphPart } from './randomGraph';

export interface OpenedStore {
  store: GraphStore;
  /** Closes the store and opens the same data anew. Missing where an engine keeps nothing. */
  reopen?: () => Promise<GraphStore>;
  /** Closes the store and takes its data away. */
  dispose: () => Promise<void>;
}

/** Opens an empty store of the engine under test. */
export type OpenStore = () => Promise<OpenedStore>;

/** A store and an oracle that hold the same. */
export interface Pair {
  store: GraphStore;
  oracle: GraphStore;
  parts: readonly GraphPart[];
}

/** Seeds of the random graphs; each is a graph that every question is asked of. */
export const seeds = [1, 2, 3, 4] as const;

export const everything: GraphFilter = { unchecked: true, riskGroups: [] };
export const checkedOnly: GraphFilter = { unchecked: false, riskGroups: [] };

/** Imports a data set in small batches, claims and concepts by turns, as no reader would but any may. */
export async function importPart(
  store: GraphStore,
  { info, records, statements }: GraphPart,
  batch = 7,
): Promise<void> {
  const session = await store.startImport(info);
  for (let from = 0; from < Math.max(records.length, statements.length); from += batch) {
    await session.writeStatements(statements.slice(from, from + batch));
    await session.writeNodes(records.slice(from, from + batch));
  }
  await session.complete();
}

/** Questions that are asked at once: an engine on a server answers them while others are on their way. */
const atOnce = 8;

/** Does something with each item, some at a time; the first failure ends it. */
export async function each<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items].values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What a question came to: its answer, or the code that it failed with. */
export async function outcome<T>(ask: () => Promise<T>): Promise<{ answer: T } | { failed: string }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    // Anything else is a defect of the engine and has to be seen whole.
    if (!(error instanceof GraphError)) throw error;
    expect(error.message).not.toBe('');
    return { failed: error.code };
  }
}

/** Asks both the same and expects the same answer, or failures with the same code. */
export async function expectSame<T>(
  { store, oracle }: Pair,
  ask: (store: GraphStore) => Promise<T>,
): Promise<void> {
  const [actual, wanted] = [await outcome(() => ask(store)), await outcome(() => ask(oracle))];
  expect(actual).toEqual(wanted);
}

export interface LabOptions {
  /** Seeds of the random graphs that every question is asked of; single tests have seeds of their own. */
  graphs?: readonly number[];
  /** False where a store is filled by other means and only asked here. */
  canWrite?: boolean;
  /** False where no graph can say who is at risk of what. */
  hasGroups?: boolean;
}

/** Everything that can be asked of a pair without knowing its graph. */
export class Lab {
  readonly graphs: readonly number[];
  readonly canWrite: boolean;
  readonly hasGroups: boolean;
  private readonly opened: OpenedStore[] = [];
  private readonly pairs = new Map<number, Promise<Pair>>();

  constructor(
    private readonly openStore: OpenStore,
    { graphs = seeds, canWrite = true, hasGroups = true }: LabOptions = {},
  ) {
    this.graphs = graphs;
    this.canWrite = canWrite;
    this.hasGroups = hasGroups;
  }

  /** An empty store of its own for one test. */
  async open(): Promise<OpenedStore> {
    const opened = await this.openStore();
    this.opened.push(opened);
    return opened;
  }

  /** An empty store of its own, with these data sets. */
  async filled(parts: readonly GraphPart[]): Promise<Pair> {
    const { store } = await this.open();
    const oracle = openOracle();
    for (const part of parts) {
      await importPart(store, part);
      await importPart(oracle, part);
    }
    return { store, oracle, parts };
  }

  /** The shared pair of a seed. Tests must not write to it. */
  pair(seed: number): Promise<Pair> {
    const pair = this.pairs.get(seed) ?? this.filled(randomGraph(seed));
    this.pairs.set(seed, pair);
    return pair;
  }

  async dispose(): Promise<void> {
    for (const { dispose } of this.opened.splice(0)) await dispose();
    this.pairs.clear();
  }
}

/** Ids of a pair's graph by code point, with one that is not there. */
export async function idsOf({ oracle }: Pair): Promise<string[]> {
  const ids: string[] = [];
  for await (const row of oracle.exportRows({ what: 'everything' }, everything)) {
    if (row.row === 'node') ids.push(row.node.id);
  }
  return ids;
}

/** Filters worth asking with: both ways of the switch, without a lens, with one or two groups, and with each of two. */
export async function filtersOf({ oracle }: Pair): Promise<GraphFilter[]> {
  const groups = (await oracle.riskGroups({ unchecked: false })).map(({ node }) => node.id);
  const lenses = [[], groups.slice(0, 1), groups.slice(1, 3)].filter(
    (lens, at) => at === 0 || lens.length > 0,
  );
  const any = lenses.flatMap((riskGroups): GraphFilter[] => [
    { unchecked: false, riskGroups },
    { unchecked: true, riskGroups },
  ]);
  return [...any, { unchecked: true, riskGroups: groups.slice(0, 2), riskGroupMatch: 'all' }];
}
