/** Cytoscape.js JSON: each of its dialects, hostile ones, and public networks with the counts of their own lists. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { cytoscapeJs } from './cytoscapeJs';
import {
  exported,
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
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';

const read = (file: string) => readAll(cytoscapeJs, fixtureText(file));

/** Imported and written again. */
async function rewritten(text: string): Promise<unknown> {
  const store = openOracle();
  await importFiles(store, [inputOf('network.cyjs', text)]);
  const [file] = await exported(store, cytoscapeJs);
  return JSON.parse(file?.text ?? '');
}

describe('reading', () => {
  it("takes Cytoscape's dialect: names, interactions, coordinates", async () => {
    const records = await read('desktop.cyjs');
    expect(skippedOf(records)).toEqual([]);
    expect(nodesOf(records)[0]).toMatchObject({
      id: 'test:61',
      name: 'GCN3',
      categories: ['biolink:Gene'],
      attributes: {
        originalId: '61',
        SUID: 61,
        shared_name: 'YKR026C',
        'position.x': -12.5,
        'position.y': 40,
      },
    });
    expect(nodesOf(records)).toHaveLength(2);
    expect(statementsOf(records)).toMatchObject([
      {
        id: '70',
        subject: 'test:61',
        relation: 'CAUSES',
        object: 'test:62',
        attributes: { name: 'GCN3 (causes) YGL122C' },
      },
    ]);
  });

  it('takes elements whose data are not apart, and leaves out what is none', async () => {
    const records = await read('without-data.cyjs');
    expect(nodesOf(records)).toMatchObject([
      {
        id: 'test:1',
        name: 'one',
        attributes: { source: 'census', target: 'all', 'position.x': 1, 'position.y': 2 },
      },
      { id: 'test:2', name: 'two', attributes: { position: 'left' } },
    ]);
    expect(statementsOf(records)).toMatchObject([
      { id: 'e', subject: 'test:1', relation: 'TREATS', object: 'test:2' },
      { subject: 'test:2', relation: 'RELATED_TO', object: 'test:1', attributes: {} },
    ]);
    expect(skippedOf(records)).toEqual(['- [4] has no object', '- [5] is no object', '- [6] has no node id']);
  });

  it('keeps compound parents, classes and what a program put beside the data', async () => {
    const [parent, child] = nodesOf(await read('compound.cyjs'));
    expect(parent?.attributes).toEqual({ originalId: 'p', classes: 'group outer' });
    expect(child?.attributes).toEqual({
      originalId: 'c',
      parent: 'p',
      info: '{"since":2020}',
      classes: 'inner',
      scratch: '{"_app":1}',
    });
    expect(statementsOf(await read('compound.cyjs'))[0]?.attributes).toEqual({});
  });

  it('keeps keys that would reach a prototype harmless', async () => {
    const records = await read('prototype-keys.cyjs');
    const [first, second] = nodesOf(records);
    expect(Object.getPrototypeOf(first?.attributes)).toBe(Object.prototype);
    expect(first?.attributes).toEqual({
      originalId: 'a',
      ['__proto___']: '{"polluted":true}',
      constructor: 'x',
      ['element.__proto__']: '{"polluted":1}',
    });
    expect(second?.id).toBe('test:__proto__');
    expect(statementsOf(records)[0]).toMatchObject({ id: 'constructor', object: 'test:__proto__' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('counts repeated ids of edges as claims of their own', async () => {
    const edges = Array.from({ length: 3 }, () => ({ data: { id: 'e', source: 'a', target: 'b' } }));
    const records = await readAll(cytoscapeJs, JSON.stringify({ elements: { edges } }));
    expect(statementsOf(records).map(({ id }) => id)).toEqual(['e', 'e~2', 'e~3']);
  });

  it('leaves out what is nested too deeply', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"elements": {"nodes": [{"data": {"id": "a", "x": ${deep}}}, {"data": {"id": "b"}}]}}`;
    const records = await readAll(cytoscapeJs, text);
    expect(skippedOf(records)).toEqual(['- elements.nodes[0] is nested too deeply']);
    expect(nodesOf(records)).toHaveLength(1);
  });

  it.each([
    { text: '{"elements": {"nodes": [{"data": {"id": "a"}}', says: /breaks off/ },
    { text: '{"style": []}', says: /neither “elements” nor/ },
    { text: '[{"data": {"id": "a"}},]', says: /not valid JSON/ },
  ])('refuses $text', async ({ text, says }) => {
    await expect(readAll(cytoscapeJs, text)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });
});

describe('writing', () => {
  it('has one edge per statement, its evidence as data, and says whence it comes', async () => {
    const evidence = { ...statement('', '', '').evidence, publications: ['PMID:1'], treatmentLine: 1 };
    const store = await storeWith(
      'made',
      [node('DOID:1', { synonyms: ['a', 'b'] }), node('HP:2', { name: null })],
      [
        statement('s1', 'DOID:1', 'HP:2', { evidence, attributes: { source: 'x', label: 'y' } }),
        statement('s2', 'DOID:1', 'HP:2', { negated: true }),
      ],
    );
    const [file] = await exported(store, cytoscapeJs);
    expect(file?.name).toMatch(/\.cyjs$/);
    const written = JSON.parse(file?.text ?? '') as { elements: { edges: { data: object }[] } };
    expect(written).toMatchObject({
      data: {
        name: 'everything of the data set “About made”',
        date: '2026-03-01',
        licenses: [],
        sources: [{ id: 'infores:test' }],
        etiograph: { dataset: { name: 'made', license: 'CC0-1.0' } },
      },
      elements: {
        nodes: [
          { data: { id: 'DOID:1', label: 'name of DOID:1', kind: 'Condition', synonym: ['a', 'b'] } },
          { data: { id: 'HP:2', label: 'HP:2' } },
        ],
        edges: [
          {
            data: {
              id: 's1',
              source: 'DOID:1',
              target: 'HP:2',
              interaction: 'can cause',
              relation: 'CAUSES',
              negated: false,
              publications: ['PMID:1'],
              etiograph_treatment_line: 1,
              label: 'y',
            },
          },
          { data: { id: 's2', interaction: 'not: can cause', negated: true } },
        ],
      },
    });
    // An attribute that is called like an end of the edge is not lost, and not taken for it.
    expect(written.elements.edges[0]?.data).toHaveProperty(
      'etiograph_exact',
      '{"attributes":{"source":"x"}}',
    );
  });

  it('puts coordinates, parents, classes and nested data back where they were', async () => {
    expect(await rewritten(fixtureText('compound.cyjs'))).toMatchObject({
      elements: {
        nodes: [
          { data: { id: 'c', parent: 'p', info: { since: 2020 } }, classes: 'inner' },
          { data: { id: 'p' }, classes: 'group outer' },
        ],
      },
    });
    expect(await rewritten(fixtureText('desktop.cyjs'))).toMatchObject({
      elements: {
        nodes: [
          { data: { id: '61', name: 'GCN3', SUID: 61 }, position: { x: -12.5, y: 40 } },
          { data: { id: '62' }, position: { x: 1, y: 2 } },
        ],
        edges: [{ data: { id: '70', source: '61', target: '62' } }],
      },
    });
  });

  it('brings coordinates and classes back as attributes', async () => {
    const attributes = {
      'position.x': 1.5,
      'position.y': -2,
      'position.z': 3,
      classes: 'a b',
      parent: 'HP:2',
    };
    const before = await storeWith(
      'made',
      [node('DOID:1', { attributes }), node('HP:2', { attributes: { 'position.x': 1, classes: '' } })],
      [
        statement('s', 'DOID:1', 'HP:2', {
          attributes: { classes: ['x'], 'position.x': 1, 'position.y': 1 },
        }),
      ],
    );
    const files = await exported(before, cytoscapeJs);
    const after = openOracle();
    await importFiles(
      after,
      files.map(({ name, text }) => inputOf(name, text)),
    );
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
  });

  it('is valid where there is nothing to write', async () => {
    const [file] = await exported(await storeWith('made', [], []), cytoscapeJs);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ elements: { nodes: [], edges: [] } });
  });
});

describe('public networks', () => {
  const data = fileURLToPath(new URL('../../../shared/data/formats/cyjs/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';

  it.skipIf(why !== '').each([
    { file: 'gal.json', nodes: 331, statements: 362, relation: 'PP' },
    { file: 'compound-data.json', nodes: 28, statements: 35, relation: 'RELATED_TO' },
  ])(`$file${why}`, async ({ file, nodes, statements, relation }) => {
    const report = await importFiles(openOracle(), [fileInput(data + file)]);
    expect(report).toMatchObject({
      format: 'cytoscape',
      written: { nodes, statements },
      skipped: { total: 0 },
      danglingEnds: { total: 0 },
    });
    expect(Object.keys(report.relations)).toContain(relation);
  });
});
