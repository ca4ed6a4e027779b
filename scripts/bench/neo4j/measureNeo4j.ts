/**
 * The same questions on Neo4j beside the embedded store: in a row, by many at once, and for as long as is asked. The
 * lines say whether the aims are met.
 */
import { shareDriver } from '../../../graph/store/neo4j/drivers';
import { openStore } from '../../../graph/store/open';
import type { Row } from '../askAll';
import type { Inputs } from '../inputs';
import { warmUp } from '../measure';
import { questions } from '../questions';
import { served } from '../served';
import { soak } from '../soak';
import { ms, table } from '../table';
import { overHttp, perSecond, together } from '../throughput';
import { askNeo4j, type Neo4jRow } from './askBoth';
import { BareDriver, withoutMarker } from '../../../graph/store/neo4j/testing/bareDriver';
import { Recorder, type Sent } from '../../../graph/store/neo4j/testing/recorder';
import type { BenchServer } from './server';

/** Seconds that all clients ask together. */
const longEnough = 10;
/** Over HTTP, beside the bare driver: at most so many times as long, or so many milliseconds more. */
const aim = { times: 1.5, more: 3, hub: 3 };

const heads = [
  'ms',
  ...['Neo4j p50', 'p95', 'HTTP p50', 'p95', 'bare driver p50', 'p95', 'HTTP ÷ bare', 'HTTP − bare'],
  ...['SQLite p50', 'HTTP p50', 'Neo4j ÷ SQLite, HTTP'],
];

function cells({ name, inProcess, http, floor }: Neo4jRow, sqlite: readonly Row[]): string[] {
  const beside = sqlite.find((row) => row.name === name);
  return [
    name,
    ...[inProcess.p50, inProcess.p95, http.p50, http.p95, floor.p50, floor.p95].map(ms),
    (http.p50 / floor.p50).toFixed(2),
    ms(http.p50 - floor.p50),
    ...(beside === undefined
      ? ['', '', '']
      : [ms(beside.inProcess.p50), ms(beside.http.p50), (http.p50 / beside.http.p50).toFixed(1)]),
  ];
}

function missedAims(rows: readonly Neo4jRow[]): string {
  const missed = rows.filter(
    ({ http, floor }) => http.p50 > Math.max(floor.p50 * aim.times, floor.p50 + aim.more),
  );
  const wanted = `HTTP at most ${aim.times} × the bare driver, or ${aim.more} ms more, at p50`;
  return missed.length === 0
    ? `${wanted}: met by all`
    : `${wanted}: missed by ${missed.map(({ name }) => name).join('; ')}`;
}

function hubs(rows: readonly Neo4jRow[]): string[] {
  const of = (name: string) => rows.find((row) => row.name === name);
  return ['counts', 'neighbours'].flatMap((name) => {
    const [hub, random] = [of(`${name}, hubs`), of(`${name}, random nodes`)];
    if (hub === undefined || random === undefined) return [];
    const ratio = (which: 'inProcess' | 'http'): string => (hub[which].p50 / random[which].p50).toFixed(1);
    return [
      `${name}, hubs ÷ random nodes at p50: ${ratio('inProcess')} in process, ${ratio('http')} over HTTP (at most ${aim.hub} is the aim)`,
    ];
  });
}

/** Every question with every input, mixed. */
const pathsOf = (inputs: Inputs): string[] =>
  inputs.random.flatMap((_, at) => questions.map(({ inputs: kind, path }) => path(inputs[kind][at] ?? '')));

/** Those inputs that do not count. */
const warming = ({ random, hubs, texts }: Inputs): Inputs => ({
  random: random.slice(0, warmUp),
  hubs: hubs.slice(0, warmUp),
  texts: texts.slice(0, warmUp),
});

/** What each of the random nodes' pages asks of the database. */
async function neighboursSent(
  ask: (id: string) => Promise<unknown>,
  recorder: Recorder,
  ids: readonly string[],
): Promise<Sent[]> {
  const all: Sent[] = [];
  for (const id of ids) {
    recorder.take();
    await ask(id);
    all.push(withoutMarker(recorder.take()));
  }
  return all;
}

/** Answers a second of 16 clients: through the bare driver, and over HTTP. */
async function throughput(
  url: string,
  bare: BareDriver,
  sent: readonly Sent[],
  paths: readonly string[],
): Promise<string> {
  const floor = perSecond(
    await together(longEnough, (of, at) => bare.replay(sent[(of * 13 + at) % sent.length] ?? [])),
  );
  const http = perSecond(await overHttp(url, paths, longEnough));
  return `16 clients, neighbours of random nodes: ${http} answers a second over HTTP, ${floor} through the bare driver (${(http / floor).toFixed(2)})`;
}

export interface Beside {
  name: string;
  inputs: Inputs;
  /** The same questions on the embedded store. */
  rows: readonly Row[];
}

/** Measures a database that is filled, and prints. */
export async function measureNeo4j(
  { address, env }: BenchServer,
  { name, inputs, rows: sqlite }: Beside,
  minutes: number | null,
): Promise<void> {
  const { driver, release } = shareDriver(address);
  const recorder = new Recorder(driver);
  const bare = new BareDriver(address);
  const store = await openStore({ access: 'read', env });
  const scout = await openStore({ access: 'read', env });
  const neighbours = questions.find((question) => question.name === 'neighbours, random nodes');
  await served({ ...env, ETIOGRAPH_MAPPING: '' }, async (server) => {
    // A server in service has compiled what it runs often, which takes it some thousand answers.
    await overHttp(server.url, pathsOf(warming(inputs)), longEnough);
    const rows = await askNeo4j({ store, scout, recorder, bare, url: server.url }, inputs);
    console.log(`\n${name} on Neo4j`);
    console.log(
      table(
        heads,
        rows.map((row) => cells(row, sqlite)),
      ),
    );
    console.log(missedAims(rows));
    for (const line of hubs(rows)) console.log(line);
    if (neighbours !== undefined) {
      const sent = await neighboursSent((id) => neighbours.ofStore(store, id), recorder, inputs.random);
      console.log(await throughput(server.url, bare, sent, inputs.random.map(neighbours.path)));
    }
    if (minutes !== null) console.log(await soak(server, pathsOf(inputs), minutes));
  });
  await store.close();
  await scout.close();
  await bare.close();
  await release();
}
