/**
 * `npm run bench`: how fast the questions are, at the sample's size and at Hetionet's, and how fast a graph comes in.
 * Prints tables. It uses stores and servers of its own; a configured Neo4j is left alone. With `--soak MINUTES` the
 * server on Neo4j is worked by all clients for that long.
 */
import { parseArgs } from 'node:util';
import { openStore } from '../../graph/store/open';
import { askAll, type Row } from './askAll';
import { bench } from './bench';
import { hetionetFiles, hetionetGraph, sampleGraph, type Graph } from './graphs';
import { chooseInputs } from './inputs';
import { inputsPerQuestion } from './measure';
import { compareImports } from './neo4j/compareImports';
import { measureNeo4j, type Beside } from './neo4j/measureNeo4j';
import { onFile, served } from './served';
import { minutesOf } from './soak';
import { ms, table } from './table';

async function measureGraph({ name, file, rate }: Graph): Promise<Beside> {
  const store = await openStore({ access: 'read', env: { ETIOGRAPH_DB: file } });
  const { nodes, statements } = await store.stats({ unchecked: true, riskGroups: [] });
  console.log(`\n${name}: ${nodes} nodes, ${statements} statements`);
  if (rate !== null) {
    const perSecond = Math.round(rate.statements / rate.seconds);
    console.log(`import by command: ${rate.seconds.toFixed(1)} s, ${perSecond} statements a second`);
  }
  const inputs = await chooseInputs(store);
  const rows = await served(onFile(file), ({ url }) => askAll(store, inputs, url));
  await store.close();
  console.log(table(heads, rows.map(cells)));
  for (const line of hubRatios(rows)) console.log(line);
  return { name, inputs, rows };
}

const heads = ['ms', 'store p50', 'p95', 'HTTP p50', 'p95', 'empty route p50', 'p95', 'HTTP − empty, p50'];

const cells = ({ name, inProcess, http, floor }: Row): string[] => [
  name,
  ...[inProcess.p50, inProcess.p95, http.p50, http.p95, floor.p50, floor.p95, http.p50 - floor.p50].map(ms),
];

function hubRatios(rows: readonly Row[]): string[] {
  return ['counts', 'neighbours'].flatMap((name) => {
    const hubs = rows.find((row) => row.name === `${name}, hubs`);
    const random = rows.find((row) => row.name === `${name}, random nodes`);
    if (hubs === undefined || random === undefined) return [];
    const inProcess = hubs.inProcess.p50 / random.inProcess.p50;
    const http = hubs.http.p50 / random.http.p50;
    return [
      `${name}, hubs ÷ random nodes at p50: ${inProcess.toFixed(1)} in process, ${http.toFixed(1)} over HTTP`,
    ];
  });
}

const minutes = minutesOf(parseArgs({ options: { soak: { type: 'string' } } }).values.soak);

await bench(async (folder) => {
  console.log(
    `${inputsPerQuestion} inputs for each question; hubs: the twentieth of the nodes with the most statements`,
  );
  await measureGraph(await sampleGraph(folder));
  const [big, files] = [await hetionetGraph(folder), hetionetFiles()];
  if (big === null || files === null) {
    console.log(
      '\nHetionet: skipped, its files are not in ../shared/data/hetionet. Neo4j is measured with it.',
    );
    return;
  }
  const beside = await measureGraph(big);
  await compareImports(files, (server) => measureNeo4j(server, beside, minutes));
});
