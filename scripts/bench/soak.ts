/**
 * Does the server grow while it works? All clients ask everything by turns for some minutes; the server's memory is
 * read every few seconds, and the second quarter of the readings is held against the last.
 */
import { readFileSync } from 'node:fs';
import { processTree } from '../lib/processTree.mjs';
import { percentile } from './measure';
import { overHttp } from './throughput';

const lookEvery = 2_000;
const kibibyte = 1024;

/**
 * What `--soak` says, or null where it is not told.
 * @throws {RangeError} for what is no length of time.
 */
export function minutesOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const minutes = Number(text);
  if (text.trim() !== '' && minutes > 0 && minutes <= 24 * 60) return minutes;
  throw new RangeError(`--soak wants a number of minutes, for example --soak 10, not “${text}”.`);
}

/** Mebibytes that a process and all below it hold in memory; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  let sum = 0;
  for (const one of processTree(pid)) {
    try {
      const [, held = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/status`, 'utf8')) ?? [];
      sum += Number(held);
    } catch {
      // It ended between the look and the reading, or this system has no /proc.
    }
  }
  return sum === 0 ? null : sum / kibibyte;
}

/** Middle of the second quarter and of the last one. */
export function growth(readings: readonly number[]): { before: number; after: number } {
  const quarter = (from: number): number =>
    percentile(
      readings.slice(Math.floor(readings.length * from), Math.ceil(readings.length * (from + 0.25))),
      0.5,
    );
  return { before: quarter(0.25), after: quarter(0.75) };
}

/** A line to print. */
export async function soak(
  server: { url: string; pid: number | undefined },
  paths: readonly string[],
  minutes: number,
): Promise<string> {
  const readings: number[] = [];
  const timer = setInterval(() => {
    const held = server.pid === undefined ? null : memoryOf(server.pid);
    if (held !== null) readings.push(held);
  }, lookEvery);
  try {
    const { answers } = await overHttp(server.url, paths, minutes * 60);
    const told = readings.length < 8 ? 'too few readings of its memory to compare' : grown(growth(readings));
    return `soak of ${minutes} minutes: ${answers} answers, none failed; server memory ${told}`;
  } finally {
    clearInterval(timer);
  }
}

const grown = ({ before, after }: { before: number; after: number }): string =>
  `${before.toFixed(0)} MiB in the second quarter, ${after.toFixed(0)} MiB in the last`;
