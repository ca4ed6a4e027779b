/**
 * Durations and what is said of them. The clock runs round one call at a time; nothing else is asked meanwhile.
 */
import { performance } from 'node:perf_hooks';

/** Inputs per question. */
export const inputsPerQuestion = 200;
/** Others that are asked before them, without the clock: a server in service has compiled what it runs often. */
export const warmUp = 200;

export interface Durations {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

/**
 * The value below which a share of the values lies, by nearest rank.
 * @throws {RangeError} for no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('percentile needs at least one value');
  return value;
}

/** The middle and the slow end of some durations. */
export function durationsOf(values: readonly number[]): Durations {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}

/** Milliseconds that a call takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Asks the same with each input; the first ones warm up and do not count. */
export async function measure<Input>(
  inputs: readonly Input[],
  ask: (input: Input) => Promise<unknown>,
): Promise<Durations> {
  for (const input of inputs.slice(0, warmUp)) await ask(input);
  const values: number[] = [];
  for (const input of inputs.slice(warmUp)) values.push(await timed(() => ask(input)));
  return durationsOf(values);
}
