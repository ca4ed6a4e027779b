/** CX2: aliases, defaults and fragments; what is refused; and what we write, aspect by aspect. */
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { cx2 } from './cx2';
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

const read = (file: string) => readAll(cx2, fixtureText(file));

/** The aspects of a file by name. */
const aspectsOf = (text: string): Record<string, unknown> =>
  Object.assign({}, ...(JSON.parse(text) as object[])) as Record<string, unknown>;

describe('reading', () => {
  it('undoes aliases, adds defaults, and tells coordinates from attributes', async () => {
    const records = await read('aliases-and-defaults.cx2');
    expect(nodesOf(records)).toEqual([
      {
        id: 'DOID:1',
        name: 'one',
        categories: ['biolink:Gene'],
        synonyms: [],
        xrefs: [],
        attributes: {
          type: 'gene',
          score: 1,
          seen: true,
          x: 'of its own',
          'position.x': 1.5,
          'position.y': -2,
        },
      },
      expect.objectContaining({
        id: 'test:2',
        attributes: {
          originalId: '2',
          type: 'gene',
          score: 0.5,
          seen: true,
          represents: 'hgnc:2',
          'position.x': 0,
          'position.y': 0,
          'position.z': 3,
        },
      }) as unknown,
      expect.objectContaining({
        name: null,
        attributes: {
          originalId: '3',
          type: 'gene',
          score: 0.5,
          seen: true,
          ['__proto___']: 'x',
          constructor: 'y',
        },
      }) as unknown,
    ]);
    expect(statementsOf(records)).toMatchObject([
      { id: '7', subject: 'DOID:1', relation: 'TREATS', object: 'test:2', attributes: { weight: 0.25 } },
      { id: '8', subject: 'test:2', relation: 'CAUSES', object: 'test:3', attributes: {} },
    ]);
    expect(skippedOf(records)).toEqual([
      '- edges[3] has a source that is no node: undefined',
      '- edges[4] is no object',
      '- edges[2] has a target that is no node: 4',
    ]);
  });

  it('puts fragments together, edges before their nodes too', async () => {
    const records = await read('fragments.cx2');
    expect(nodesOf(records).map(({ name }) => name)).toEqual(['one', 'two']);
    expect(statementsOf(records).map(({ id, relation }) => `${id} ${relation}`)).toEqual([
      '2 TREATS',
      '1 RELATED_TO',
    ]);
    expect(skippedOf(records)).toHaveLength(1);
  });

  it.each([
    { file: 'failed.cx2', says: /not written to its end: out of memory/ },
    { file: 'version-1.cx', says: /CX version 1 as CX2/ },
    { text: '[]', says: /is not CX2/ },
    { text: '[{"nodes": [{"id": 1}]}, {"CXVersion": "2.0"}]', says: /is not CX2/ },
    { text: '[{"CXVersion": "3.0"}]', says: /is not CX2/ },
    { text: '[{"CXVersion": "2.0"}, {"nodes": [{"id": 1}', says: /breaks off/ },
  ])('refuses $file$text', async ({ file, text, says }) => {
    await expect(readAll(cx2, text ?? fixtureText(file))).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });
});

describe('writing', () => {
  it('declares what it uses, numbers nodes and edges, and ends in success', async () => {
    const store = await storeWith(
      'made',
      [
        node('DOID:1', { synonyms: ['a'], attributes: { score: 5, represents: 'x', 'mixed up': 'y' } }),
        node('HP:2', { name: null, attributes: { 'mixed up': true } }),
      ],
      [statement('s1', 'DOID:1', 'HP:2'), statement('s2', 'HP:2', 'HP:2', { negated: true })],
    );
    const [file] = await exported(store, cx2);
    const list = JSON.parse(file?.text ?? '') as object[];
    expect(list[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
    expect(list.at(-1)).toEqual({ status: [{ success: true, error: '' }] });
    const aspects = aspectsOf(file?.text ?? '');
    expect(aspects).toMatchObject({
      metaData: expect.arrayContaining([
        { name: 'nodes', elementCount: 2 },
        { name: 'edges', elementCount: 2 },
      ]) as unknown,
      attributeDeclarations: [
        {
          nodes: {
            represents: { d: 'string' },
            label: { d: 'string' },
            synonym: { d: 'list_of_string' },
            score: { d: 'double' },
            'mixed up': { d: 'string' },
            etiograph_plural: { d: 'boolean' },
          },
          edges: { negated: { d: 'boolean' }, publications: { d: 'list_of_string' } },
        },
      ],
      networkAttributes: [
        {
          name: 'everything of the data set “About made”',
          rights: 'CC0-1.0',
          sources: ['A test (infores:test)'],
        },
      ],
      nodes: [
        { id: 0, v: { represents: 'DOID:1', label: 'name of DOID:1', synonym: ['a'], score: 5 } },
        { id: 1, v: { represents: 'HP:2', label: 'HP:2', 'mixed up': 'true' } },
      ],
      edges: [
        { id: 0, s: 0, t: 1, v: { etiograph_id: 's1', interaction: 'can cause', negated: false } },
        { id: 1, s: 1, t: 1, v: { etiograph_id: 's2', interaction: 'not: can cause', negated: true } },
      ],
    });
    // Nothing stands in an element that is not declared.
    const [declared] = aspects.attributeDeclarations as Record<string, object>[];
    for (const aspect of ['nodes', 'edges']) {
      for (const { v } of aspects[aspect] as { v: object }[]) {
        for (const name of Object.keys(v)) expect(declared?.[aspect]).toHaveProperty([name]);
      }
    }
  });

  it('writes coordinates where all nodes have them, and keeps them as attributes else', async () => {
    const at = (x: number, z?: number) => ({
      attributes: { 'position.x': x, 'position.y': 1, ...(z === undefined ? {} : { 'position.z': z }) },
    });
    const write = async (...nodes: ReturnType<typeof node>[]) => {
      const before = await storeWith('made', nodes, [statement('s', 'DOID:1', 'DOID:2')]);
      const files = await exported(before, cx2);
      const after = openOracle();
      await importFiles(
        after,
        files.map(({ name, text }) => inputOf(name, text)),
      );
      expect(await rowsOf(after)).toEqual(await rowsOf(before));
      return aspectsOf(files[0]?.text ?? '').nodes as Record<string, unknown>[];
    };
    const all = await write(node('DOID:1', at(1, 5)), node('DOID:2', at(2)));
    expect(all).toMatchObject([
      { x: 1, y: 1, v: { 'position.z': 5 } },
      { x: 2, y: 1 },
    ]);
    expect(all[0]).not.toHaveProperty('z');
    const some = await write(node('DOID:1', at(1)), node('DOID:2'));
    expect(some[0]).toMatchObject({ v: { 'position.x': 1 } });
    expect(some[0]).not.toHaveProperty('x');
  });

  it('is valid where there is nothing to write', async () => {
    const [file] = await exported(await storeWith('made', [], []), cx2);
    expect(aspectsOf(file?.text ?? '')).toMatchObject({ nodes: [], edges: [] });
  });
});
