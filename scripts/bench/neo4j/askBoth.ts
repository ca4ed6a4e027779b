/**
 * How fast are the same questions on Neo4j? In process, over HTTP, and as the floor. The ways take turns of a few inputs,
 * so that they meet the same moments of a busy machine and each keeps its own stride: where every single question goes
 * another way than the one before, each finds its processor's caches full of another's. A store of its own asks first and
 * tells what is sent: so all three find the server's pages in memory, and none of them goes first with every input.
 */
import type { GraphStore } from '../../../graph/store/types';
import { client } from '../http';
import type { Inputs } from '../inputs';
import { durationsOf, timed, warmUp, type Durations } from '../measure';
import { questions } from '../questions';
import { withoutMarker, type BareDriver } from '../../../graph/store/neo4j/testing/bareDriver';
import type { Recorder, Sent } from '../../../graph/store/neo4j/testing/recorder';

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

/** Inputs that one way is asked with before the next has its turn. */
const turn = 10;

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
    for (let from = 0; from < asked.length; from += turn) {
      const inputs = asked.slice(from, from + turn);
      const sent: Sent[] = [];
      for (const input of inputs) {
        recorder.take();
        await ofStore(scout, input);
        sent.push(withoutMarker(recorder.take()));
      }
      const ways = [
        ['inProcess', (at: number) => ofStore(store, inputs[at] ?? '')],
        ['http', (at: number) => ask(path(inputs[at] ?? ''))],
        ['floor', (at: number) => bare.replay(sent[at] ?? [])],
      ] as const;
      for (const place of ways.keys()) {
        const [way, work] = ways[(from / turn + place) % ways.length] ?? ways[0];
        for (const at of inputs.keys()) {
          const duration = await timed(() => work(at));
          if (from + at >= warmUp) times[way].push(duration);
        }
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
