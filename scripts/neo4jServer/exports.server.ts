/** What Neo4j itself makes of the files that we write for it: the same graph, property by property. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../../graph/data/sample';
import { formatById } from '../../graph/formats';
import { exported, inputOf, rowsOf } from '../../graph/formats/fixtures/support';
import { importFiles } from '../../graph/formats/importFiles';
import { fileInput } from '../../graph/formats/node/fileInput';
import { openOracle } from '../../graph/store/contract/oracle';
import { RawDatabase, emptyContent } from '../../graph/store/neo4j/testing/rawDatabase';
import type { GraphStore } from '../../graph/store/types';
import { root } from '../lib/root.mjs';
import { writeEveryRelation } from '../strangers/everyRelation';
import type { OwnServer } from './ownServer';
import { tablesIn } from './tables';

/** A script's statements: each ends at the end of a line, and no text in it holds a line's end. */
const statementsIn = (script: string): string[] =>
  script
    .replaceAll(/^\/\/.*\n/gm, '')
    .split(/;\n/)
    .filter((statement) => statement.trim() !== '');

const examples = [
  { title: 'the sample', fill: writeSample, runs: [1] },
  ...['disagreement.json', 'hostile.json'].map((file) => ({
    title: file,
    runs: [1, 2],
    fill: (store: GraphStore): Promise<unknown> =>
      importFiles(store, [fileInput(join(root, 'e2e', 'data', file))]),
  })),
  { title: 'a claim of every relation', fill: writeEveryRelation, runs: [1] },
];

export function exportsOnServer(server: OwnServer): void {
  const folder = mkdtempSync(join(tmpdir(), 'etiograph-neo4j-'));
  let database: RawDatabase;

  /** What the database holds, read back as a store under the name of the data set that was written. */
  async function readBack(about: string, dataset: string): Promise<unknown> {
    const { nodes, relationships } = await tablesIn(database);
    const store = openOracle();
    await importFiles(
      store,
      [
        inputOf('about.json', about),
        inputOf('nodes.csv', nodes),
        inputOf('relationships.csv', relationships),
      ],
      { dataset },
    );
    return rowsOf(store);
  }

  async function original(fill: (store: GraphStore) => Promise<unknown>) {
    const store = openOracle();
    await fill(store);
    const [dataset] = await store.datasets();
    return { store, rows: await rowsOf(store), dataset: dataset?.name ?? '' };
  }
  const aboutOf = async (store: GraphStore): Promise<string> =>
    (await exported(store, formatById('neo4j-csv', 'write'))).find(({ name }) => name.endsWith('.json'))
      ?.text ?? '';

  describe('an export that Neo4j loads', () => {
    beforeAll(async () => {
      // Into a server that does not run and has no database yet.
      await server.reset();
      const { store } = await original(writeSample);
      const files = (await exported(store, formatById('neo4j-csv', 'write'))).map(({ name, text }) => {
        const path = join(folder, name);
        writeFileSync(path, text);
        return path;
      });
      const fileOf = (ending: string): string => files.find((path) => path.endsWith(ending)) ?? '';
      await server.adminImport(fileOf('_nodes.csv'), fileOf('_relationships.csv'));
      await server.start();
      database = new RawDatabase(server.address);
    });
    afterAll(async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('by its admin import is the graph that was written', async () => {
      const { store, rows, dataset } = await original(writeSample);
      expect(rows.length).toBe(67 + 109);
      expect(await readBack(await aboutOf(store), dataset)).toEqual(rows);
    });

    it.each(examples)(
      'as a Cypher script, statement by statement, is too, in runs $runs: $title',
      async ({ fill, runs }) => {
        const { store, rows, dataset } = await original(fill);
        await database.replace(emptyContent);
        const [script] = await exported(store, formatById('cypher', 'write'));
        const statements = statementsIn(script?.text ?? '');
        for (const round of runs) {
          for (const statement of statements) await database.rows(statement);
          expect(await readBack(await aboutOf(store), dataset), `run ${round}`).toEqual(rows);
        }
      },
    );
  });
}
