/** KGX JSON and JSON Lines: one fixture per oddity, named after it, and KGX's own graph with the counts of its lists. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import {
  exported,
  fixtureInput,
  fixtureText,
  inputOf,
  node,
  nodesOf,
  readAll,
  skippedOf,
  statement,
  statementsOf,
  storeWith,
} from './fixtures/support';
import { importFiles } from './importFiles';
import { kgxJson } from './kgxJson';
import { kgxJsonLines } from './kgxJsonLines';
import { fileInput } from './node/fileInput';

const read = (file: string) => readAll(kgxJson, fixtureText(file));
const readLines = (file: string) => readAll(kgxJsonLines, fixtureText(file));

describe('KGX JSON', () => {
  it('is read in whichever order its lists come', async () => {
    const records = await read('edges-first.kgx.json');
    expect(records.map(({ record }) => record)).toEqual(['statement', 'node', 'node']);
    expect(nodesOf(records)[1]).toMatchObject({ name: null, categories: ['biolink:PhenotypicFeature'] });
    expect(statementsOf(records)[0]).toMatchObject({ relation: 'HAS_SYMPTOM', negated: true });
  });

  it('takes values as what they are, and keeps what nests as its JSON text', async () => {
    const records = await read('native-values.kgx.json');
    expect(skippedOf(records)).toEqual([]);
    expect(nodesOf(records)[0]).toEqual({
      id: 'DOID:1',
      categories: ['biolink:Disease'],
      name: 'one',
      synonyms: ['uno'],
      xrefs: [],
      description: 'first|second',
      attributes: {
        score: 0.5,
        obsolete: false,
        tags: ['a', 'b|c'],
        numbers: '[1,2.5]',
        in: '{"depth":[{"x":null}]}',
        text: '0.5',
      },
    });
    expect(statementsOf(records)[0]).toMatchObject({
      id: '7',
      negated: true,
      qualifiers: { object_direction_qualifier: 'increased' },
      evidence: {
        source: { id: 'infores:one' },
        publications: ['PMID:1'],
        frequency: 0.25,
        knowledgeLevel: 'not_provided',
      },
      attributes: {
        has_count: 3,
        sources: '[{"resource_id":"infores:one","resource_role":"primary_knowledge_source"}]',
      },
    });
  });

  it('leaves a bad record out with its place and the reason, and keeps the others', async () => {
    const records = await read('bad-records.kgx.json');
    expect(nodesOf(records).map(({ id }) => id)).toEqual(['DOID:1']);
    expect(statementsOf(records)).toEqual([]);
    expect(skippedOf(records)).toEqual([
      '- nodes[1] is no object',
      '- nodes[2] is no object',
      '- nodes[3] is no object',
      '- nodes[4] is no object',
      '- nodes[5] has no node id',
      '- nodes[6] has no node id',
      '- nodes[7] “["a",{"b":1}]” makes no sense as id',
      '- nodes[8] has NaN or Infinity in it, which JSON does not know',
      '- nodes[9] has NaN or Infinity in it, which JSON does not know',
      expect.stringContaining('- nodes[10] is not valid JSON') as unknown,
      '- nodes[11] etiograph_exact is not readable',
      '- edges[0] has no object',
      '- edges[1] has no subject',
      '- edges[2] has no predicate',
      '- edges[3] has no predicate',
      '- edges[4] “maybe” makes no sense as negated',
      '- edges[5] “{"not":true}” makes no sense as negated',
    ]);
  });

  it('keeps keys that would reach a prototype harmless', async () => {
    const records = await read('prototype-keys.kgx.json');
    const [first] = nodesOf(records);
    const [claim] = statementsOf(records);
    expect(first?.attributes).toEqual({
      ['__proto___']: '{"polluted":true}',
      constructor: 'x',
      deep: '{"__proto__":{"polluted":true}}',
    });
    expect(Object.getPrototypeOf(first?.attributes)).toBe(Object.prototype);
    expect(claim?.attributes).toEqual({ ['__proto___']: 'y' });
    expect(claim?.qualifiers).toEqual({ ['__proto___qualifier']: 'z' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps numbers that JavaScript cannot hold as texts', async () => {
    expect(nodesOf(await read('huge-numbers.kgx.json'))[0]?.attributes).toEqual({
      big: '12345678901234567890',
      exact: 9_007_199_254_740_992,
      endless: '1e999',
      small: 0,
      text: '12345678901234567890 " 1e999',
      list: ['12345678901234567890'],
      long: 0.123_456_789_012_345_68,
    });
  });

  it('keeps halves of characters', async () => {
    const records = await read('lone-surrogates.kgx.json');
    expect(nodesOf(records)[0]).toMatchObject({ name: 'a\uD800b', attributes: { 'tail\uDC00': '😀' } });
  });

  it('takes no id that is half of a character', async () => {
    const file = String.raw`{"nodes": [{"id": "a\ud800"}], "edges": [{"subject": "HP:\udc00", "object": "HP:1"}]}`;
    expect(skippedOf(await readAll(kgxJson, file))).toEqual([
      '- nodes[0] has a node id with half of a character in it',
      '- edges[0] has a subject with half of a character in it',
    ]);
  });

  it('tells repeated ids of edges, and joins repeated nodes', async () => {
    const report = await importFiles(openOracle(), [fixtureInput('duplicate-ids.kgx.json')]);
    expect(report).toMatchObject({ format: 'kgx-json', written: { nodes: 1, statements: 1 } });
    expect(report.skipped.listed.map(({ reason }) => reason)).toEqual(['repeats the id e']);
  });

  it('leaves out what is nested too deeply to be kept', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const records = await readAll(
      kgxJson,
      `{"nodes": [{"id": "DOID:1", "deep": ${deep}}, {"id": "DOID:2"}]}`,
    );
    expect(skippedOf(records)).toEqual(['- nodes[0] is nested too deeply']);
    expect(nodesOf(records)).toHaveLength(1);
  });

  it.each([
    { file: 'truncated.kgx.json', says: /breaks off in the middle/ },
    { file: 'truncated-between.kgx.json', says: /breaks off in the middle/ },
    { file: 'an object', says: /neither a list “nodes” nor a list “edges”/, text: '{"nodes": {}}' },
    { file: 'a list', says: /neither a list “nodes”/, text: '[{"nodes": []}]' },
    { file: 'not-json.json', says: /breaks off in the middle/ },
    { file: 'a table', says: /is not valid JSON/, text: 'id\tcategory\n' },
  ])('$file is refused', async ({ file, says, text }) => {
    await expect(readAll(kgxJson, text ?? fixtureText(file))).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });

  it('gives an edge without an id the same one for every layout', async () => {
    const edge = { subject: 'DOID:1', predicate: 'biolink:causes', object: 'DOID:2' };
    const id = async (indent: number) =>
      statementsOf(await readAll(kgxJson, JSON.stringify({ edges: [edge] }, null, indent)))[0]?.id;
    expect(await id(0)).toBe(await id(4));
  });
});

describe('KGX JSON Lines', () => {
  it('is read with CRLF and blank lines', async () => {
    expect(nodesOf(await readLines('crlf_nodes.jsonl')).map(({ id }) => id)).toEqual(['DOID:1', 'HP:2']);
  });

  it('tells the line of what it leaves out', async () => {
    const records = await readLines('broken-line_edges.jsonl');
    expect(statementsOf(records)).toHaveLength(1);
    expect(nodesOf(records)).toHaveLength(1);
    expect(skippedOf(records)).toEqual([
      '2 is not a JSON object',
      '4 is not a JSON object',
      '5 has no subject',
    ]);
  });

  it('says what a file is that is none', async () => {
    await expect(readLines('by-hand.json')).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(/Line 1 of .* is not a JSON object\./) as unknown,
    });
  });

  it('has values as what they are, and gives what nested its form back', async () => {
    const [claim] = statementsOf(await read('native-values.kgx.json'));
    const attributes = {
      nested: '{"depth":[{"x":null}]}',
      numbers: '[1,2.5]',
      texts: '["a"]',
      spaced: '{"a": 1}',
      name: 'taken',
      ratio: 0.5,
    };
    const store = await storeWith(
      'made',
      [node('DOID:1', { attributes, synonyms: ['a', 'b'], plural: true }), node('DOID:2', { name: null })],
      [
        statement('s', 'DOID:1', 'DOID:2', {
          evidence: { ...statement('', '', '').evidence, ...claim?.evidence },
        }),
      ],
    );
    const [about, nodes, edges] = await exported(store, kgxJsonLines);
    expect(about?.name).toMatch(/_about\.json$/);
    const [first, second, ...more] = (nodes?.text ?? '').split('\n').filter((line) => line !== '');
    expect(more).toEqual([]);
    expect(JSON.parse(first ?? '')).toEqual({
      id: 'DOID:1',
      category: ['biolink:Disease'],
      name: 'name of DOID:1',
      synonym: ['a', 'b'],
      etiograph_plural: true,
      etiograph_datasets: ['made'],
      nested: { depth: [{ x: null }] },
      numbers: [1, 2.5],
      texts: '["a"]',
      spaced: '{"a": 1}',
      ratio: 0.5,
      etiograph_exact: { attributes: { name: 'taken' } },
    });
    expect(JSON.parse(second ?? '')).not.toHaveProperty('name');
    expect(JSON.parse(edges?.text ?? '')).toMatchObject({
      id: 's',
      predicate: 'biolink:causes',
      negated: false,
      publications: ['PMID:1'],
      frequency_qualifier: 0.25,
      primary_knowledge_source: 'infores:one',
    });
  });

  it('has no file for what there is nothing of', async () => {
    const files = await exported(await storeWith('made', [node('DOID:1')], []), kgxJsonLines);
    expect(files.map(({ name }) => name.replace(/.*\d_/, ''))).toEqual(['about.json', 'nodes.jsonl']);
  });

  it('gives ids of the file back', async () => {
    const file = '{"id":"Gene::9","category":["biolink:Gene"]}\n';
    const store = openOracle();
    await importFiles(store, [inputOf('mine_nodes.jsonl', file)]);
    const [, nodes] = await exported(store, kgxJsonLines);
    expect(JSON.parse(nodes?.text ?? '')).toMatchObject({ id: 'Gene::9' });
    expect(nodes?.text).not.toContain('originalId');
  });
});

describe('public graphs', () => {
  const data = fileURLToPath(new URL('../../../shared/data/formats/kgx/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';

  it.skipIf(why !== '')(`KGX's own graph${why}`, async () => {
    const report = await importFiles(openOracle(), [fileInput(`${data}graph.json`)]);
    expect(report).toMatchObject({
      format: 'kgx-json',
      read: { nodes: 512, statements: 532 },
      written: { nodes: 512, statements: 532 },
      skipped: { total: 0 },
    });
  });
});
