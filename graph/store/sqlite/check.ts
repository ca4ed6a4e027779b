/**
 * Compares what is derived with what it is derived from, over the whole store and in one state of it. It changes
 * nothing; other work has its turn in between.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { CheckReport } from '../types';
import { checkCounts } from './checkCounts';
import { checkEdges } from './checkEdges';
import { checkNodes } from './checkNodes';
import { connect } from './connection';
import { asGraphError } from './faults';
import { Reader } from './reader';

/** Problems told at most; a store with more needs to be made anew. */
const toldMost = 20;

/** Goes through a part of the store and yields a sentence for each problem, or null to let other work have its turn. */
export type Check = (reader: Reader) => Iterable<string | null>;

/** What SQLite itself finds wrong with the file. */
function* checkFile({ connection }: Reader): Iterable<string> {
  const said = connection.raw.pragma(`quick_check(${toldMost})`) as { quick_check: string }[];
  for (const { quick_check: text } of said) if (text !== 'ok') yield `The file is damaged: ${text}.`;
}

const checks: readonly Check[] = [checkFile, checkNodes, checkEdges, checkCounts];

export async function check(file: string): Promise<CheckReport> {
  const problems: string[] = [];
  const reader = new Reader(connect(file, 'read'), file);
  try {
    reader.connection.run('BEGIN');
    for (const part of checks) {
      for (const problem of part(reader)) {
        if (problem === null) await turn();
        else problems.push(problem);
        if (problems.length >= toldMost) return { ok: false, problems };
      }
    }
    return { ok: problems.length === 0, problems };
  } catch (error) {
    throw asGraphError(error, file);
  } finally {
    reader.connection.close();
  }
}
