/** Compares what is derived with what it is derived from, over the whole store. It changes nothing. */
import type { CheckReport } from '../types';
import { checkClaims } from './checkClaims';
import { checkNodes } from './checkNodes';
import type { Reader } from './reader';

/** Problems told at most; a store with more needs to be made anew. */
const toldMost = 20;
/** Milliseconds that one step may take: some look at every claim. */
const stepTime = 600_000;

export async function check(reader: Reader): Promise<CheckReport> {
  const problems: string[] = [];
  for (const part of [checkNodes, checkClaims]) {
    for await (const problem of part(reader, stepTime)) {
      problems.push(problem);
      if (problems.length >= toldMost) return { ok: false, problems };
    }
  }
  return { ok: problems.length === 0, problems };
}
