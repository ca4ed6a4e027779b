/**
 * How fast are the same questions on Neo4j? In process, over HTTP, and as the floor, each input in turn with all
 * three, so that they meet the same moments of a busy machine. A store of its own asks first and tells what is sent: so
 * all three find the server's pages in memory, and none of them goes first with every input.
 */
import type { GraphStore } from '../../../graph/store/types';
import { client } from '../http';
import type { Inputs } from '../inputs';
import { durationsOf, timed, warmUp, type Durations } from '../measure';
import { questions } from '../questions';
import { withoutMarker, type BareDriver } from '../../../graph/store/neo4j/testing/bareDriver';
import type { Recorder } from '../../../graph/store/neo4j/testing/recorder';

export interface Neo4jRow {
  name: string;
  inProcess: Durations;
  http: Durations;
  floor: Durations;
}

export interface Measured {
  store: GraphStore;
  /** Asks each input before the clock runs. */
  scout: GraphStore;
  recorder: Recorder;
  bare: BareDriver;
  /** Of a server on the same database. */
  url: string;
}

/** Asks every question with all its inputs. */
export async function askNeo4j(
  { store, scout, recorder, bare, url }: Measured,
  inputs: Inputs,
): Promise<Neo4jRow[]> {
  const { ask, close } = client(url);
  const rows: Neo4jRow[] = [];
  for (const { name, inputs: kind, ofStore, path } of questions) {
    const times = { inProcess: [] as number[], http: [] as number[], floor: [] as number[] };
    const asked = inputs[kind];
    for (const [at, input] of asked.entries()) {
      recorder.take();
      await ofStore(scout, input);
      const sent = withoutMarker(recorder.take());
      const ways = [
        ['inProcess', () => ofStore(store, input)],
        ['http', () => ask(path(input))],
        ['floor', () => bare.replay(sent)],
      ] as const;
      for (const turn of ways.keys()) {
        const [way, work] = ways[(at + turn) % ways.length] ?? ways[0];
        const duration = await timed(work);
        if (at >= warmUp) times[way].push(duration);
      }
    }
    rows.push({
      name,
      inProcess: durationsOf(times.inProcess),
      http: durationsOf(times.http),
      floor: durationsOf(times.floor),
    });
  }
  close();
  return rows;
}
