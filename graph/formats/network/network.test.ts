/** What every network format shares: foreign words guessed, own properties read back as they were. */
import { describe, expect, it } from 'vitest';
import type { NodeRecord, StatementRecord } from '../../model';
import { everyClaim, node, rowsOf, statement, storeWith } from '../fixtures/support';
import { idReader } from '../ids';
import { surveyRows } from '../survey';
import { networkReader } from './read';
import { networkWriter } from './write';

const reader = (lists: 'native' | 'joined' = 'native') =>
  networkReader(idReader({ dataset: 'test', declaredPrefixes: new Set() }), lists);

function readNode(label: string | undefined, attributes: Record<string, unknown>, id = 'n1'): NodeRecord {
  const record = reader().node({ id, label, attributes }, 3);
  if (record.record !== 'node') throw new Error(JSON.stringify(record));
  expect(record.line).toBe(3);
  return record.node;
}

type Edge = Parameters<ReturnType<typeof networkReader>['edge']>[0];
function readEdge(raw: Partial<Edge>): StatementRecord {
  const record = reader().edge({ source: 'a', target: 'b', attributes: {}, ...raw }, null);
  if (record.record !== 'statement') throw new Error(JSON.stringify(record));
  return record.statement;
}

describe('a foreign node', () => {
  it.each([
    { label: 'Leg cramps', attributes: {}, name: 'Leg cramps', left: {} },
    { label: undefined, attributes: { Label: 'x' }, name: 'x', left: {} },
    { label: 'n 1', attributes: { name: 'x' }, name: 'x', left: { label: 'n 1' } },
    { label: 'x', attributes: { name: 'x' }, name: 'x', left: {} },
    { label: '', attributes: { 'shared name': 'x', title: 'Dr' }, name: 'x', left: { title: 'Dr' } },
    { label: undefined, attributes: { name: 5 }, name: '5', left: {} },
    { label: undefined, attributes: { label: 5 }, name: null, left: { label: 5 } },
  ])('named by $label and $attributes is called $name', ({ label, attributes, name, left }) => {
    const read = readNode(label, attributes);
    expect(read.name).toBe(name);
    expect(read.attributes).toEqual({ ...left, originalId: 'n1' });
  });

  it.each([
    { attributes: { type: 'disease' }, categories: ['biolink:Disease'], left: { type: 'disease' } },
    { attributes: { Type: 'Gene' }, categories: ['biolink:Gene'], left: {} },
    {
      attributes: { kind: 'body part' },
      categories: ['biolink:AnatomicalEntity'],
      left: { kind: 'body part' },
    },
    {
      attributes: { category: 'biolink:Drug|biolink:NamedThing' },
      categories: ['biolink:Drug', 'biolink:NamedThing'],
      left: {},
    },
    {
      attributes: { category: 'symptom' },
      categories: ['biolink:PhenotypicFeature'],
      left: { category: ['symptom'] },
    },
    { attributes: { labels: ':Gene:Protein' }, categories: ['biolink:Gene', 'biolink:Protein'], left: {} },
    { attributes: { type: '3', class: 'Gene' }, categories: ['biolink:Gene'], left: { type: '3' } },
    { attributes: { type: 7 }, categories: ['biolink:NamedThing'], left: { type: 7 } },
    {
      attributes: { type: 'https://x.org/A' },
      categories: ['biolink:NamedThing'],
      left: { type: 'https://x.org/A' },
    },
  ])('of $attributes is $categories', ({ attributes, categories, left }) => {
    const read = readNode('x', attributes);
    expect(read.categories).toEqual(categories);
    expect(read.attributes).toEqual({ ...left, originalId: 'n1' });
  });

  it('keeps all else, whatever its type', () => {
    const attributes = {
      score: 0.5,
      flag: false,
      list: ['a', 'b'],
      numbers: [1, 2],
      nested: { deep: [1] },
      nothing: null,
      empty: '',
      endless: Number.POSITIVE_INFINITY,
      id: 'other',
      etiograph_plural: 'maybe',
      ['__proto__']: 'x',
    };
    expect(readNode('x', Object.fromEntries(Object.entries(attributes)), 'HP:1').attributes).toEqual({
      score: 0.5,
      flag: false,
      list: ['a', 'b'],
      numbers: ['1', '2'],
      nested: '{"deep":[1]}',
      empty: '',
      endless: 'Infinity',
      id: 'other',
      etiograph_plural: 'maybe',
      __proto___: 'x',
    });
  });
});

describe('a foreign edge', () => {
  it.each([
    { raw: {}, relation: 'RELATED_TO', left: {} },
    { raw: { label: 'treats' }, relation: 'TREATS', left: {} },
    { raw: { label: '0.75' }, relation: 'RELATED_TO', left: { label: '0.75' } },
    {
      raw: { label: 'see below', attributes: { interaction: 'causes' } },
      relation: 'CAUSES',
      left: { label: 'see below' },
    },
    { raw: { attributes: { 'Edge Label': 'likes' } }, relation: 'LIKES', left: {} },
    {
      raw: { attributes: { Type: 'Undirected', relation: 'likes' } },
      relation: 'LIKES',
      left: { Type: 'Undirected' },
    },
    { raw: { attributes: { type: 'Undirected' } }, relation: 'RELATED_TO', left: { type: 'Undirected' } },
    { raw: { directed: false }, relation: 'RELATED_TO', left: { directed: false } },
    { raw: { directed: true, attributes: { weight: 2 } }, relation: 'RELATED_TO', left: { weight: 2 } },
    { raw: { attributes: { predicate: 'biolink:causes', negated: 'true' } }, relation: 'CAUSES', left: {} },
  ])('$raw is read as $relation', ({ raw, relation, left }) => {
    const read = readEdge(raw);
    expect(read.relation).toBe(relation);
    expect(read.attributes).toEqual(left);
    expect(read.negated).toBe('negated' in (raw.attributes ?? {}));
  });

  it('turns an inverse round and keeps its word', () => {
    expect(readEdge({ label: 'caused by' })).toMatchObject({
      subject: 'test:b',
      relation: 'CAUSES',
      object: 'test:a',
      originalPredicate: 'caused by',
    });
  });

  it('has an id of its own, also where the file repeats it or has none', () => {
    const { edge } = reader();
    const raw = { source: 'a', target: 'b', attributes: {} };
    const read = [
      edge({ ...raw, id: '0' }, 1),
      edge({ ...raw, id: '0', target: 'c' }, 2),
      edge({ ...raw, id: '0', target: 'd' }, 3),
      edge(raw, 4),
      edge(raw, 5),
    ].map((record) => (record.record === 'statement' ? record.statement : null));
    expect(read.slice(0, 3).map((one) => [one?.id, one?.attributes])).toEqual([
      ['0', {}],
      ['0~2', { originalId: '0' }],
      ['0~3', { originalId: '0' }],
    ]);
    expect(read[4]?.id).toBe(`${read[3]?.id ?? ''}~2`);
  });

  it.each([
    { raw: { source: '' }, reason: 'has no subject' },
    { raw: { target: 'x'.repeat(600) }, reason: 'has an object longer than 512 characters' },
    { raw: { source: 'a\u0000' }, reason: 'has a subject with a control character in it' },
  ])('of $reason is skipped', ({ raw, reason }) => {
    expect(reader().edge({ source: 'a', target: 'b', attributes: {}, ...raw }, 9)).toEqual({
      record: 'skipped',
      line: 9,
      reason,
    });
  });
});

describe('our own elements', () => {
  const nodes = [
    node('DOID:1', {
      name: null,
      synonyms: ['a|b', ''],
      attributes: {
        label: 'not a name',
        type: 'gene',
        kind: 'x',
        name: 'y',
        score: 5,
        mixed: true,
        many: ['z'],
      },
    }),
    node('test:x%20y', { attributes: { originalId: 'x y', mixed: 'text', empty: '', none: [] } }),
  ];
  const claims = [
    statement('s 1', 'DOID:1', 'test:x%20y', {
      relation: 'NEEDS_CARE',
      negated: true,
      qualifiers: { object_aspect_qualifier: 'a|b', odd: 'c' },
      attributes: { directed: false, relation: 'r', weight: 2, label: 'l' },
      evidence: { ...statement('', '', '').evidence, frequency: '0.5', treatmentLine: 2 },
    }),
  ];

  it.each(['native', 'joined'] as const)('come back with %s lists, and nothing is guessed', async (lists) => {
    const store = await storeWith('test', nodes, claims);
    const rows = await rowsOf(store);
    const survey = await surveyRows(store.exportRows({ what: 'everything' }, everyClaim));
    const writer = networkWriter(survey, { clean: (text) => text.replaceAll('|', '/'), lists });
    const read = reader(lists);
    const back = rows.map((row) => {
      if (row.row === 'node') {
        const { id, label, properties } = writer.node(row.node);
        return read.node({ id, label, attributes: Object.fromEntries(properties) }, null);
      }
      const { properties, ...place } = writer.edge(row.statement);
      return read.edge({ ...place, attributes: Object.fromEntries(properties) }, null);
    });
    expect(back).toEqual([
      ...nodes.map((one) => ({ record: 'node', line: null, node: one })),
      ...claims.map((one) => ({ record: 'statement', line: null, dataset: 'test', statement: one })),
    ]);
  });

  it('are declared with their types, numbers among them', async () => {
    const store = await storeWith('test', nodes, claims);
    const survey = await surveyRows(store.exportRows({ what: 'everything' }, everyClaim));
    const { nodeColumns, edgeColumns } = networkWriter(survey, { clean: (text) => text, lists: 'native' });
    const typeOf = (name: string) =>
      [...nodeColumns, ...edgeColumns].find((column) => column.name === name)?.type;
    expect(
      ['kind', 'synonym', 'etiograph_plural', 'score', 'mixed', 'many', 'negated', 'weight', 'none'].map(
        typeOf,
      ),
    ).toEqual(['text', 'list', 'flag', 'number', 'text', 'list', 'flag', 'number', undefined]);
    expect(new Set(nodeColumns.map(({ name }) => name)).size).toBe(nodeColumns.length);
  });

  it('have one id an edge where two data sets use the same', async () => {
    const store = await storeWith('test', nodes, claims);
    await storeWith('second', [], claims, store);
    const rows = await rowsOf(store);
    const survey = await surveyRows(store.exportRows({ what: 'everything' }, everyClaim));
    const writer = networkWriter(survey, { clean: (text) => text, lists: 'native' });
    const edges = rows.flatMap((row) => (row.row === 'statement' ? [writer.edge(row.statement)] : []));
    expect(edges.map(({ id }) => id)).toEqual(['s 1', 'test/s 1']);
    const read = reader();
    const ids = edges.map(({ properties, ...place }) =>
      read.edge({ ...place, attributes: Object.fromEntries(properties) }, null),
    );
    expect(ids.map((one) => one.record === 'statement' && one.statement.id)).toEqual(['s 1', 's 1']);
  });
});
