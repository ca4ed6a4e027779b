/**
 * What the questions are asked with: the nodes of a store by degree, and texts as people type them. Chosen by a seeded
 * generator, so that two runs ask the same.
 */
import type { GraphNode } from '../../graph/model';
import type { GraphStore } from '../../graph/store/types';
import { inputsPerQuestion, warmUp } from './measure';

/** Each list begins with those that only warm up (see measure.ts), then come those that count. */
export interface Inputs {
  /** Ids of nodes, each with an edge, drawn at random. */
  random: string[];
  /** Ids of the nodes with the most statements: at most a twentieth of all. */
  hubs: string[];
  /** Search texts: whole names, their beginnings, and names with a typing error. */
  texts: string[];
}

const seed = 20_260_501;
const hubShare = 0.05;

/** A small generator of numbers from 0 to 1 (mulberry32): not random enough for secrets, but the same each time. */
export function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reads the whole store once. */
export async function chooseInputs(store: GraphStore): Promise<Inputs> {
  const nodes = new Map<string, GraphNode>();
  const degrees = new Map<string, number>();
  for await (const row of store.exportRows({ what: 'everything' }, { unchecked: true, riskGroups: [] })) {
    if (row.row === 'node') nodes.set(row.node.id, row.node);
    else
      for (const id of [row.statement.subject, row.statement.object])
        degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const byDegree = [...degrees]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([id]) => id);
  const next = generator(seed);
  const each = <Value>(value: (index: number) => Value): Value[] =>
    Array.from({ length: warmUp + inputsPerQuestion }, (_, index) => value(index));
  const random = each(() => pick(byDegree, next()));
  const most = Math.max(1, Math.floor(byDegree.length * hubShare));
  // The greatest count; those that come after them warm up.
  const hubs = each((index) => pick(byDegree, (rankOfHub(index) % most) / byDegree.length));
  const names = [...nodes.values()].map(({ name }) => name);
  const texts = each((index) => typed(pick(names, next()), index, next));
  return { random, hubs, texts };
}

const rankOfHub = (index: number): number => (index < warmUp ? inputsPerQuestion + index : index - warmUp);

/** @param share from 0 to 1, without 1. */
function pick(values: readonly string[], share: number): string {
  const value = values[Math.floor(share * values.length)];
  if (value === undefined) throw new RangeError('The store is empty: there is nothing to ask about.');
  return value;
}

/** A third each: the whole name, its beginning, and with one letter left out. */
export function typed(name: string, index: number, next: () => number): string {
  const text = name.slice(0, 60);
  if (index % 3 === 0) return text;
  if (index % 3 === 1) return text.slice(0, Math.max(2, Math.ceil(text.length * 0.6)));
  const gap = 1 + Math.floor(next() * Math.max(1, text.length - 2));
  return text.slice(0, gap) + text.slice(gap + 1);
}
