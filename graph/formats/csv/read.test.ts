/** Tables that people made, read: every oddity of theirs, and what becomes of rows that say too little. */
import { describe, expect, it } from 'vitest';
import { csvSpreadsheet } from '../csvSpreadsheet';
import {
  collect,
  fixtureInput,
  fixtureText,
  inputOf,
  nodesOf,
  readAll,
  rowsOf,
  skippedOf,
  statementsOf,
} from '../fixtures/support';
import { importFiles, type ImportOptions } from '../importFiles';
import { readTable } from './read';
import { openOracle } from '../../store/contract/oracle';
import { limits } from '../../model';

const read = (name: string) => readAll(csvSpreadsheet, fixtureText(name).replace(/^\uFEFF/, ''));

/** What an import of fixtures leaves in a store. */
async function imported(names: string[], options: ImportOptions = {}) {
  const store = openOracle();
  const report = await importFiles(store, names.map(fixtureInput), { dataset: 'x', ...options });
  const rows = await rowsOf(store);
  return {
    report,
    nodes: rows.flatMap((row) => (row.row === 'node' ? [row.node] : [])),
    statements: rows.flatMap((row) => (row.row === 'statement' ? [row.statement] : [])),
  };
}

describe('a table of pairs', () => {
  it('makes nodes of its names, and keeps what has no place', async () => {
    const records = await read('semicolons.csv');
    expect(nodesOf(records)).toEqual([
      expect.objectContaining({
        id: 'test:dehydration',
        name: 'dehydration',
        attributes: { originalId: 'dehydration' },
      }),
      expect.objectContaining({ id: 'test:leg%20cramps', name: 'leg cramps' }),
      expect.objectContaining({ id: 'test:pregnancy' }),
      expect.objectContaining({ id: 'test:varicose%20veins' }),
    ]);
    expect(statementsOf(records)).toMatchObject([
      {
        subject: 'test:dehydration',
        relation: 'CAUSES',
        object: 'test:leg%20cramps',
        negated: false,
        evidence: { publications: ['PMID:123'], note: 'often; in summer', knowledgeLevel: 'not_provided' },
        attributes: { Since: '1990' },
      },
      { evidence: { publications: ['PMID:4', 'PMID:5'] } },
    ]);
    expect(skippedOf(records)).toEqual(['4 has no object']);
  });

  it('names and files ends that have names and kinds beside their ids', async () => {
    const records = await read('named-ends.csv');
    expect(nodesOf(records)).toMatchObject([
      { id: 'DOID:1', name: 'one', categories: ['biolink:Disease'] },
      { id: 'HP:1', name: 'two', categories: ['biolink:NamedThing'] },
      { id: 'test:x%20y', name: 'x y' },
    ]);
    expect(statementsOf(records)).toMatchObject([
      { relation: 'HAS_SYMPTOM', attributes: { score: '0.5' } },
      { relation: 'INTERACTS_"WITH"', originalPredicate: 'interacts "with"' },
    ]);
  });

  it('is read by place without headings', async () => {
    const records = await read('no-headings.csv');
    expect(statementsOf(records).map(({ subject, relation, object }) => [subject, relation, object])).toEqual(
      [
        ['DOID:1', 'HAS_SYMPTOM', 'HP:1'],
        ['DOID:1', 'HAS_SYMPTOM', 'HP:2'],
        ['DOID:2', 'CAUSES', 'HP:2'],
      ],
    );
  });
});

describe('a table of nodes', () => {
  it('has its names, kinds and synonyms', async () => {
    expect(nodesOf(await read('names_nodes.csv'))).toMatchObject([
      {
        id: 'test:n1',
        name: 'leg cramps',
        categories: ['biolink:PhenotypicFeature'],
        synonyms: ['charley horse', 'night cramps'],
        attributes: { originalId: 'n1', Colour: 'red' },
      },
      { categories: ['biolink:SideEffect'] },
      {},
      { categories: ['biolink:ExposureEvent'] },
    ]);
  });

  it.each([
    ['excel-separator-line.csv', ['one']],
    ['lone-quotes.tsv', ['5" nail', '"two"x']],
    ['prototype-keys.csv', ['one']],
  ])('%s', async (name, names) => {
    const records = await read(name);
    expect(nodesOf(records).map((node) => node.name)).toEqual(names);
    expect(({} as Record<string, unknown>).__proto__).toBe(Object.prototype);
  });
});

describe('nodes and edges together', () => {
  it('ties edges to nodes by id and by name, in whatever order the files come', async () => {
    const { report, nodes, statements } = await imported(['ends-told-by-nodes.csv', 'names_nodes.csv'], {
      mappings: [{ file: 'ends-told-by-nodes.csv', columns: [{ column: 'what', as: 'predicate' }] }],
    });
    expect(report.tables.map(({ file, role }) => [file, role])).toEqual([
      ['names_nodes.csv', 'nodes'],
      ['ends-told-by-nodes.csv', 'edges'],
    ]);
    expect(statements.map(({ subject, object }) => [subject, object])).toEqual(
      expect.arrayContaining([
        ['x:n2', 'x:n1'],
        ['x:n2', 'x:nobody'],
      ]),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['x:n1', 'x:n2', 'x:n3', 'x:n4', 'x:nobody']);
  });

  it('says of rows that make no sense where they are and why, and does not guess', async () => {
    const { report, statements } = await imported(['names_nodes.csv', 'odd-rows_edges.csv']);
    expect(report.skipped.listed.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 has a object “tired” that is the name of several nodes',
      '5 has no predicate',
      '6 “maybe” makes no sense as negated',
      '7 has 5 cells where the heading has 4',
      '8 has no object',
    ]);
    expect(statements.map(({ negated }) => negated).sort()).toEqual([false, true]);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['unclosed-quote.csv', /begins on line 2 is not readable: a quotation mark is opened and never closed/],
    ['headings-that-say-nothing.csv', /Which columns of .* are the two ends/],
    ['repeated-column.csv', /two columns called “x”/],
  ])('%s', async (name, says) => {
    await expect(imported([name])).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });

  it('does not gather a row without end', async () => {
    const cell = 'x'.repeat(1 << 20);
    async function* endless(): AsyncIterable<string> {
      yield 'id,name\nDOID:1,"';
      for (;;) yield cell;
    }
    const reading = async () => {
      const options = { dataset: 'x', datasetIsGiven: true, declaredPrefixes: new Set<string>(), file: 'f' };
      await collect(readTable(endless(), options));
    };
    await expect(reading()).rejects.toMatchObject({ code: 'too_large' });
    expect(limits.fileLine).toBeGreaterThan(10_000_000);
  });
});

describe('what people say of columns', () => {
  it('makes a table of one that says nothing', async () => {
    const { statements } = await imported(['headings-that-say-nothing.csv'], {
      mappings: [
        {
          columns: [
            { column: 'Fruit', as: 'subject' },
            { column: 'Colour', as: 'object' },
          ],
          defaults: { predicate: 'has colour' },
        },
      ],
    });
    expect(statements).toMatchObject([{ subject: 'x:pear', relation: 'HAS_COLOUR', object: 'x:green' }]);
  });

  it('reads a table of another format as one where its columns were named', async () => {
    const file = inputOf(
      'edges.tsv',
      'subject\tpredicate\tobject\treal\nDOID:1\tbiolink:causes\tDOID:2\tDOID:3\n',
    );
    const store = openOracle();
    await importFiles(store, [file], {
      dataset: 'x',
      mappings: [{ columns: [{ column: 'real', as: 'object' }] }],
    });
    const statements = (await rowsOf(store)).flatMap((row) =>
      row.row === 'statement' ? [row.statement] : [],
    );
    expect(statements).toMatchObject([{ object: 'DOID:3', attributes: { object: 'DOID:2' } }]);
  });

  it('leaves nothing where no table has them', async () => {
    const store = openOracle();
    const file = fixtureInput('names_nodes.csv');
    const mappings = [{ columns: [{ column: 'Taste', as: 'name' as const }] }];
    await expect(importFiles(store, [file], { mappings })).rejects.toMatchObject({ code: 'bad_input' });
    expect(await store.datasets()).toEqual([]);
  });
});
