/** GraphML of other programs, and what is wrong with some of it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GraphError, limits } from '../model';
import { detectFormat } from './formats';
import {
  exported,
  fixtureInput,
  fixtureText,
  inputOf,
  node,
  nodesOf,
  readAll,
  rowsOf,
  skippedOf,
  statement,
  statementsOf,
  storeWith,
} from './fixtures/support';
import { graphml } from './graphml';
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';
import { openOracle } from '../store/contract/oracle';

const read = (name: string) => readAll(graphml, fixtureText(name));

describe('yEd', () => {
  it('names nodes and edges by their first label and keeps their graphics as markup', async () => {
    const records = await read('yed.graphml');
    const [cramps, group, inner] = ['n0', 'n1', 'n1::n0'].map((id) =>
      nodesOf(records).find(({ attributes }) => attributes.originalId === id),
    );
    expect(cramps).toMatchObject({ name: 'Leg cramps', description: 'A <b>sudden</b> tightening' });
    const graphics = String(cramps?.attributes.nodegraphics);
    expect(graphics).toContain('<y:Fill color="#FFCC00" transparent="false"></y:Fill>');
    expect(graphics.match(/<\w/g)?.length).toBe(graphics.match(/<\//g)?.length);
    expect(group).toMatchObject({ name: 'Muscles & nerves', attributes: { 'yfiles.foldertype': 'group' } });
    expect(inner).toMatchObject({ name: null, attributes: { parent: 'n1' } });
    expect(statementsOf(records)).toMatchObject([
      { id: 'e0', subject: 'test:n0', relation: 'LOCATED_IN', object: 'test:n1' },
    ]);
  });
});

describe('networkx', () => {
  it('has types, defaults, data without a key, and ids that are unique between two nodes only', async () => {
    const records = await read('networkx-multigraph.graphml');
    expect(skippedOf(records)).toEqual([]);
    expect(nodesOf(records).map(({ attributes }) => attributes)).toEqual([
      { count: 12, checked: true, originalId: 'a' },
      { count: '12345678901234567890', checked: false, originalId: 'b' },
      { count: 'many', undeclared: 'x', checked: true, originalId: 'c' },
    ]);
    expect(statementsOf(records).map(({ id, relation, attributes }) => [id, relation, attributes])).toEqual([
      ['0', 'CAUSES', { weight: 0.5 }],
      ['1', 'TREATS', {}],
      ['0~2', 'CAUSES', { originalId: '0' }],
    ]);
  });
});

describe('Neo4j', () => {
  it('has labels as kinds and types as relations', async () => {
    const records = await read('neo4j.graphml');
    expect(
      nodesOf(records).map(({ name, categories, attributes }) => [name, categories, attributes]),
    ).toEqual([
      ['Cramp', ['biolink:Disease'], { originalId: 'n1' }],
      ['Quinine', ['biolink:Drug', 'biolink:Product'], { originalId: 'n2' }],
    ]);
    expect(statementsOf(records)).toMatchObject([{ id: 'e1', relation: 'TREATS', attributes: {} }]);
  });
});

describe('oddities', () => {
  it('are read, or left out with line and reason', async () => {
    const records = await read('oddities.graphml');
    expect(skippedOf(records)).toEqual([
      '14 has no node id',
      '19 has no object',
      '20 has no subject',
      '21 is a hyperedge, which joins more than two nodes',
    ]);
    const [a, b] = nodesOf(records);
    expect(a).toMatchObject({ description: 'about a', attributes: { score: 1, 'score (k2)': '2' } });
    expect(a?.attributes).toMatchObject({ port: ['North', 'South'], hasOwnProperty: 'x', __proto___: 'y' });
    expect(b?.attributes).toEqual({ originalId: 'b]]>' });
    expect(statementsOf(records).map(({ attributes }) => attributes)).toEqual([
      { sourceport: 'North' },
      { directed: false },
      { directed: false },
    ]);
    expect(new Set(statementsOf(records).map(({ id }) => id)).size).toBe(3);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('y');
  });

  it.each([
    ['entity-bomb.graphml', 'line 6: the file declares entities of its own'],
    ['external-entity.gexf', 'line 2: the file declares entities of its own'],
    ['unknown-entity.graphml', 'line 1: this is not well-formed XML (Invalid character entity)'],
    ['unclosed.graphml', 'not well-formed XML (Unclosed root tag)'],
  ])('%s is refused, and nothing of it is stored', async (name, says) => {
    const store = openOracle();
    const failure: unknown = await importFiles(store, [fixtureInput(name)]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphError);
    expect(failure).toMatchObject({ code: 'bad_input', message: expect.stringContaining(says) as string });
    expect(await store.datasets()).toEqual([]);
  });

  it('XML of another kind is told by its first element', async () => {
    await expect(readAll(graphml, '<html/>')).rejects.toMatchObject({ code: 'bad_input' });
    expect(() => detectFormat({ name: 'a.xml', text: '<html/>' })).toThrow('is of no format');
    expect(detectFormat({ name: 'a.xml', text: fixtureText('oddities.graphml') }).format).toBe(graphml);
  });

  it('10 MB in one attribute are kept, and refused as an id', async () => {
    const long = 'x'.repeat(10_000_000);
    const file = `<graphml><graph><node id="a" note="${long}"/><node id="${long}"/></graph></graphml>`;
    const store = openOracle();
    const report = await importFiles(store, [inputOf('long.graphml', file)], { dataset: 'long' });
    expect(report.skipped.listed).toMatchObject([
      { line: 1, reason: `has a node id longer than ${limits.idLength} characters` },
    ]);
    expect((await store.nodes(['long:a']))[0]?.attributes.note).toBe(long);
  }, 60_000);
});

describe('our own', () => {
  it('has its data set, its prefixes and every character back', async () => {
    const text = 'a\u0000b\uFFFE\uD800\r\n\t]]> <!ENTITY';
    const before = await storeWith(
      'mine',
      [
        node('mine:x', { name: text, synonyms: [text], attributes: { [text]: text, originalId: 'x' } }),
        node('OWN:1'),
      ],
      [statement('s', 'mine:x', 'OWN:1', { evidence: { ...statement('', '', '').evidence, quote: text } })],
    );
    const [file] = await exported(before, graphml);
    const after = openOracle();
    const report = await importFiles(after, [inputOf('other.graphml', file?.text ?? '')]);
    expect(report).toMatchObject({ dataset: 'mine', unknownPrefixes: {}, skipped: { total: 0 } });
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
    expect(await after.datasets()).toMatchObject([{ title: 'About mine', license: 'CC0-1.0' }]);
  });
});

const folder = fileURLToPath(new URL('../../../shared/data/formats/graphml/', import.meta.url));
describe.skipIf(!existsSync(folder))('files of graphology (skipped where ../shared/data is missing)', () => {
  it.each([
    { file: 'gly-attributes', nodes: 6, statements: 7 },
    { file: 'gly-basic', nodes: 11, statements: 12 },
    { file: 'gly-miserables', nodes: 77, statements: 254 },
    { file: 'gly-multigraph', nodes: 6, statements: 9 },
  ])('$file has $nodes nodes and $statements edges', async ({ file, nodes, statements }) => {
    const store = openOracle();
    const report = await importFiles(store, [fileInput(`${folder}${file}.graphml`)]);
    expect(report).toMatchObject({
      read: { nodes, statements },
      written: { nodes, statements },
      skipped: { total: 0 },
      danglingEnds: { total: 0 },
    });
  });
});
