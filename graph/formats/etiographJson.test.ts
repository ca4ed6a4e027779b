/** Our JSON: what is read of it, and how each kind of damage is told. */
import { describe, expect, it } from 'vitest';
import { GraphError } from '../model';
import { etiographJson } from './etiographJson';
import {
  exported,
  fixtureText,
  node,
  nodesOf,
  readAll,
  skippedOf,
  statement,
  statementsOf,
  storeWith,
} from './fixtures/support';
import { parseGraphFile } from './json/parse';

describe('reading', () => {
  it.each([
    { file: 'not-json.json', says: /is not valid JSON/ },
    { file: 'not-ours.json', says: /does not say "format": "etiograph"/ },
    { file: 'newer-version.json', says: /newer Etiograph \(version 2 .*Update/ },
    { file: 'no-nodes.json', says: /nodes: / },
    { file: 'empty.tsv', says: /is not valid JSON/ },
  ])('$file is refused', async ({ file, says }) => {
    await expect(readAll(etiographJson, fixtureText(file))).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });

  it('leaves a bad record out with the place of the bad field, and keeps the others', async () => {
    const records = await readAll(etiographJson, fixtureText('bad-fields.json'));
    expect(nodesOf(records).map(({ id }) => id)).toEqual(['DOID:1']);
    expect(skippedOf(records)).toEqual([
      expect.stringMatching(/^- nodes\[1\]\.id: /),
      expect.stringMatching(/^- nodes\[2\]: Unrecognized key: "synonims"/),
      expect.stringMatching(/^- nodes\[3\]\.attributes\.deep: has to be/),
      expect.stringMatching(/^- nodes\[4\]\.name: /),
      '- nodes[5] has no id',
      expect.stringMatching(/^- statements\[0\]\.evidence\.commonness: /),
      expect.stringMatching(/^- statements\[1\]\.object: /),
      expect.stringMatching(/^- statements\[2\]\.negated: /),
    ]);
  });

  it('reads what a person wrote with little', async () => {
    const records = await readAll(etiographJson, fixtureText('by-hand.json'), {
      dataset: 'by-hand',
      datasetIsGiven: false,
    });
    expect(nodesOf(records)).toEqual([
      { id: 'LAB:1', name: 'one', categories: ['biolink:Disease'], synonyms: [], xrefs: [], attributes: {} },
      {
        id: 'mine:two',
        name: null,
        categories: ['biolink:PhenotypicFeature'],
        synonyms: [],
        xrefs: [],
        attributes: {},
      },
      {
        id: 'mine:three',
        name: null,
        categories: ['biolink:NamedThing'],
        synonyms: [],
        xrefs: [],
        attributes: { originalId: 'three' },
      },
    ]);
    const [first, second] = statementsOf(records);
    expect(first).toMatchObject({
      object: 'mine:two',
      evidence: { source: { title: 'Source not stated' }, agentType: 'not_provided' },
    });
    expect(second).toMatchObject({
      object: 'mine:three',
      negated: true,
      evidence: { source: { title: 'lab' } },
    });
  });

  it('keeps keys that would reach a prototype harmless', async () => {
    const records = await readAll(etiographJson, fixtureText('prototype-keys.json'));
    const [first] = nodesOf(records);
    expect(Object.getPrototypeOf(first?.attributes)).toBe(Object.prototype);
    expect(Object.values(first?.attributes ?? {})).toEqual(['polluted', 'x']);
    expect(Object.getPrototypeOf(statementsOf(records)[0]?.qualifiers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a file that is only looked at', () => {
  it('gives its graph and what it could not read', () => {
    const file = parseGraphFile(fixtureText('bad-fields.json'), 'dropped.json');
    expect(file.nodes).toHaveLength(1);
    expect(file.skipped).toHaveLength(8);
    expect(parseGraphFile(fixtureText('by-hand.json'), 'dropped.json').dataset).toMatchObject({
      name: 'mine',
      title: 'Made by hand',
    });
  });

  it('says so where there is nothing in it', () => {
    expect(() => parseGraphFile(fixtureText('nothing-in-it.json'), 'dropped.json')).toThrow(GraphError);
    expect(() => parseGraphFile('hello', 'dropped.json')).toThrow(/dropped\.json is not valid JSON/);
  });
});

describe('writing', () => {
  it('says what it is, whence and under what licence, before the records', async () => {
    const evidence = { ...statement('', '', '').evidence, license: 'CC-BY-4.0' };
    const store = await storeWith(
      'made',
      [node('DOID:1'), node('HP:2', { name: null })],
      [statement('s', 'DOID:1', 'HP:2', { evidence })],
    );
    const [file] = await exported(store, etiographJson);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      format: 'etiograph',
      version: 1,
      dataset: { name: 'made', title: 'About made', license: 'CC0-1.0' },
      exported: {
        date: '2026-03-01',
        what: 'everything of the data set “About made”',
        filter: expect.stringContaining('all claims') as unknown,
        lens: null,
        nodes: 2,
        statements: 1,
        licenses: ['CC-BY-4.0'],
        sources: [{ id: 'infores:test', statements: 1 }],
      },
      nodes: [
        { id: 'DOID:1', kind: 'Condition' },
        { id: 'HP:2', name: null },
      ],
      statements: [{ id: 's', dataset: 'made', negated: false }],
    });
  });

  it('is valid where there is nothing to write', async () => {
    const [file] = await exported(await storeWith('made', [], []), etiographJson);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ nodes: [], statements: [] });
  });
});
