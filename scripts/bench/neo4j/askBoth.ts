/**
 * How fast are the same questions on Neo4j? In process, over HTTP, and as the floor, each input in turn with all
 * three, so that they meet the same moments of a busy machine.
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
  recorder: Recorder;
  bare: BareDriver;
  /** Of a server on the same database. */
  url: string;
}

/** Asks every question with all its inputs. */
export async function askNeo4j(
  { store, recorder, bare, url }: Measured,
  inputs: Inputs,
): Promise<Neo4jRow[]> {
  const { ask, close } = client(url);
  const rows: Neo4jRow[] = [];
  for (const { name, inputs: kind, ofStore, path } of questions) {
    const times = { inProcess: [] as number[], http: [] as number[], floor: [] as number[] };
    const asked = inputs[kind];
    // The first ones warm up what is measured by the others; they are asked again at the end of the same pass.
    for (const [at, input] of [...asked.slice(0, warmUp), ...asked].entries()) {
      recorder.take();
      const inProcess = await timed(() => ofStore(store, input));
      const sent = withoutMarker(recorder.take());
      const http = await timed(() => ask(path(input)));
      const floor = await timed(() => bare.replay(sent));
      if (at < warmUp) continue;
      times.inProcess.push(inProcess);
      times.http.push(http);
      times.floor.push(floor);
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
