/**
 * Proof by strangers: what other people's libraries find in the files that we write. `npm test` installs them where
 * it can; a skipped test names what is missing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../../graph/data/sample';
import { formatById } from '../../graph/formats';
import { exported, rowsOf } from '../../graph/formats/fixtures/support';
import { importFiles } from '../../graph/formats/importFiles';
import { fileInput } from '../../graph/formats/node/fileInput';
import { relationTable, type GraphNode, type Statement } from '../../graph/model';
import { openOracle } from '../../graph/store/contract/oracle';
import type { GraphStore } from '../../graph/store/types';
import { root } from '../lib/root.mjs';
import { writeEveryRelation } from './everyRelation';
import { noGephi, noPython, readBiolink, readGraph, readInGephi, readTriples } from './readers';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-strangers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Graph {
  store: GraphStore;
  nodes: GraphNode[];
  statements: Statement[];
}

async function graphOf(fill: (store: GraphStore) => Promise<unknown>): Promise<Graph> {
  const store = openOracle();
  await fill(store);
  const rows = await rowsOf(store);
  return {
    store,
    nodes: rows.flatMap((row) => (row.row === 'node' ? [row.node] : [])),
    statements: rows.flatMap((row) => (row.row === 'statement' ? [row.statement] : [])),
  };
}

const example = (file: string) => (store: GraphStore) =>
  importFiles(store, [fileInput(join(root, 'e2e', 'data', file))]);

const examples = [
  { title: 'the sample', fill: writeSample },
  { title: 'a graph whose sources disagree', fill: example('disagreement.json') },
  { title: 'a graph of hostile names', fill: example('hostile.json') },
  { title: 'a claim of every relation', fill: writeEveryRelation },
];

let written = 0;
/** The files of an export, on disk. */
async function files(store: GraphStore, format: string): Promise<string[]> {
  const parts = await exported(store, formatById(format, 'write'));
  written += 1;
  return parts.map(({ name, text }) => {
    const path = join(folder, `${written}-${name}`);
    writeFileSync(path, text);
    return path;
  });
}

async function file(store: GraphStore, format: string, ending: string): Promise<string> {
  const found = (await files(store, format)).find((path) => path.endsWith(ending));
  if (found === undefined) throw new Error(`The export as ${format} has no file that ends in ${ending}.`);
  return found;
}

const byText = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();
const because = (reason: string | null): string => (reason === null ? '' : ` (skipped: ${reason})`);

describe.each(examples)('$title', ({ fill }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf(fill);
  });
  const names = () => byText(graph.nodes.map(({ id, name }) => [id, name]));
  const ends = () =>
    byText(
      graph.statements.map(({ subject, object, negated }) => [subject, object, negated ? 'True' : 'False']),
    );

  describe.skipIf(noPython !== null)(`is read by Python libraries${because(noPython)}`, () => {
    it.each([
      ['networkx', 'graphml'],
      ['networkx', 'gexf'],
      ['ndex2', 'cx2'],
    ] as const)('%s reads %s: nodes with their names, claims with their polarity', async (_, format) => {
      const read = await readGraph(format, await file(graph.store, format, `.${format}`));
      expect(byText(read.nodes)).toEqual(names());
      expect(byText(read.edges)).toEqual(ends());
      expect(read.directed ?? true).toBe(true);
    });

    it('bmt accepts categories, predicates and each edge’s ends in KGX tables', async () => {
      const [nodes, edges] = [
        await file(graph.store, 'kgx', '_nodes.tsv'),
        await file(graph.store, 'kgx', '_edges.tsv'),
      ];
      expect(await readBiolink(nodes, edges)).toEqual({
        nodes: graph.nodes.length,
        edges: graph.statements.length,
        refused: [],
      });
    });

    it('rdflib reads JSON-LD: each claim as an association, none as a bare triple', async () => {
      const read = await readTriples(await file(graph.store, 'jsonld', '.jsonld'));
      expect(read).toMatchObject({
        associations: graph.statements.length,
        negated: graph.statements.filter(({ negated }) => negated).length,
        withSource: graph.statements.length,
      });
      const predicates = relationTable.map(({ predicate }) => `https://w3id.org/biolink/vocab/${predicate}`);
      expect(read.nodePredicates.filter((name) => predicates.includes(name))).toEqual([]);
    });
  });

  it.skipIf(noGephi !== null)(`is read by the Gephi toolkit as GEXF${because(noGephi)}`, async () => {
    const read = await readInGephi(await file(graph.store, 'gexf', '.gexf'));
    // Gephi merges edges of one kind between the same ends.
    const kinds = graph.statements.map(({ subject, relation, object, negated }) =>
      JSON.stringify([subject, relation, object, negated]),
    );
    expect(read).toEqual({ nodes: graph.nodes.length, edges: new Set(kinds).size, issues: '' });
  });
});
