/**
 * How fast are the questions? Each in process and over HTTP, with the empty route asked in turn with each, so that
 * both meet the same moments of a busy machine.
 */
import type { GraphStore } from '../../graph/store/types';
import { client } from './http';
import type { Inputs } from './inputs';
import { durationsOf, measure, timed, warmUp, type Durations } from './measure';
import { questions } from './questions';

export interface Row {
  name: string;
  inProcess: Durations;
  http: Durations;
  floor: Durations;
}

const emptyRoute = '/api/live';

/** @param url of a server on the same store. */
export async function askAll(store: GraphStore, inputs: Inputs, url: string): Promise<Row[]> {
  const { ask, close } = client(url);
  const rows: Row[] = [];
  for (const { name, inputs: kind, ofStore, path } of questions) {
    const asked = inputs[kind];
    const inProcess = await measure(asked, (input) => ofStore(store, input));
    rows.push({ name, inProcess, ...(await inTurn(ask, asked.map(path))) });
  }
  close();
  return rows;
}

async function inTurn(
  ask: (path: string) => Promise<void>,
  paths: readonly string[],
): Promise<{ http: Durations; floor: Durations }> {
  const http: number[] = [];
  const floor: number[] = [];
  for (const [at, path] of paths.entries()) {
    const durations = [await timed(() => ask(emptyRoute)), await timed(() => ask(path))] as const;
    if (at < warmUp) continue;
    floor.push(durations[0]);
    http.push(durations[1]);
  }
  return { http: durationsOf(http), floor: durationsOf(floor) };
}
