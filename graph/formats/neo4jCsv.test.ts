/** Neo4j's tables: other people's read with their id spaces, types and headings; ours in the shape of a store of ours. */
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { csvLossless } from './csvLossless';
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
import { detectFormat } from './formats';
import { importFiles } from './importFiles';
import { neo4jCsv } from './neo4jCsv';

const read = (name: string) => readAll(neo4jCsv, fixtureText(name));

async function imported(...names: string[]) {
  const store = openOracle();
  const report = await importFiles(store, names.map(fixtureInput), { dataset: 'x' });
  const rows = await rowsOf(store);
  return {
    report,
    nodes: rows.flatMap((row) => (row.row === 'node' ? [row.node] : [])),
    statements: rows.flatMap((row) => (row.row === 'statement' ? [row.statement] : [])),
  };
}

describe('reading', () => {
  it.each([
    ['neo4j-movies.csv', 'neo4j-csv nodes'],
    ['neo4j-roles.csv', 'neo4j-csv edges'],
    ['neo4j-kgx-relationships.csv', 'neo4j-csv edges'],
    ['neo4j-kgx-header.csv', 'neo4j-csv nodes'],
  ])('knows %s by its heading', (name, told) => {
    const { format, role } = detectFormat({ name, text: fixtureText(name) });
    expect(`${format.id} ${role}`).toBe(told);
  });

  it('keeps typed properties, lists and the id under their own names', async () => {
    const records = await read('neo4j-movies.csv');
    expect(nodesOf(records)[0]).toEqual({
      id: 'test:Movie%2Ftt1',
      categories: ['biolink:Movie', 'biolink:Film'],
      name: 'The Matrix, part one',
      synonyms: [],
      xrefs: [],
      attributes: {
        originalId: 'Movie/tt1',
        movieId: 'tt1',
        year: 1999,
        tags: ['a', 'b'],
        rating: 8.5,
        seen: true,
      },
    });
    expect(nodesOf(records)[1]?.attributes).toEqual({ originalId: 'Movie/tt2', movieId: 'tt2' });
  });

  it('keeps two id spaces apart that use one id', async () => {
    const { report, nodes, statements } = await imported(
      'neo4j-roles.csv',
      'neo4j-people.csv',
      'neo4j-movies.csv',
    );
    expect(nodes.map(({ id, name }) => [id, name])).toEqual([
      ['x:Movie%2F1', 'Same id'],
      ['x:Movie%2Ftt1', 'The Matrix, part one'],
      ['x:Movie%2Ftt2', 'No year'],
      ['x:Person%2F1', 'Keanu "K" Reeves'],
    ]);
    expect(
      statements.map(({ relation, object, negated, attributes }) => ({
        relation,
        object,
        negated,
        attributes,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          relation: 'ACTED_IN',
          object: 'x:Movie%2Ftt1',
          negated: false,
          attributes: { role: 'Neo\nthe one', since: 1999 },
        },
        // More digits than a number holds.
        {
          relation: 'ACTED_IN',
          object: 'x:Movie%2Ftt2',
          negated: false,
          attributes: { since: '9007199254740993' },
        },
        { relation: 'DISLIKES', object: 'x:Movie%2F1', negated: true, attributes: {} },
      ]),
    );
    expect(report.skipped.listed.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      'neo4j-people.csv:3 has no node id',
      'neo4j-roles.csv:6 has no predicate',
      'neo4j-roles.csv:7 has no subject',
    ]);
  });

  it('takes a heading from a file of its own, and understands labels and types as KGX writes them', async () => {
    const { report, nodes, statements } = await imported(
      'neo4j-kgx-relationships.csv',
      'neo4j-kgx-part2.csv',
      'neo4j-kgx-header.csv',
      'neo4j-kgx-part1.csv',
    );
    expect(report.skipped.total).toBe(0);
    expect(nodes.map(({ id, name, kind, attributes }) => ({ id, name, kind, attributes }))).toEqual([
      {
        id: 'DOID:1',
        name: 'one',
        kind: 'Condition',
        attributes: { symbol: 'x', labels: ['biolink:NamedThing', 'Hot'] },
      },
      { id: 'HP:2', name: 'two', kind: 'Symptom', attributes: {} },
      { id: 'HP:3', name: 'three', kind: 'Symptom', attributes: { symbol: 'y' } },
    ]);
    expect(
      Object.fromEntries(
        statements.map(({ subject, relation, object, originalPredicate, evidence }) => [
          `${subject} ${relation} ${object}`,
          originalPredicate ?? evidence.publications,
        ]),
      ),
    ).toEqual({
      'HP:3 HAS_SYMPTOM DOID:1': 'biolink:phenotype_of',
      'DOID:1 HAS_SYMPTOM HP:2': ['PMID:1', 'PMID:2'],
    });
  });

  it('says what is missing where there is no heading', async () => {
    const file = inputOf('data.csv', '1,one,Person\n2,two,Person\n');
    await expect(importFiles(openOracle(), [file], { format: 'neo4j-csv' })).rejects.toThrow(
      /names neither the columns of nodes \(:ID\)/,
    );
  });

  it('refuses two properties of one name, and skips rows with too many cells', async () => {
    await expect(readAll(neo4jCsv, 'id:ID,a:int,a:string\n1,2,3\n')).rejects.toThrow(
      /two columns called “a”/,
    );
    expect(skippedOf(await readAll(neo4jCsv, 'id:ID,a:int\n1,2,3\n'))).toEqual([
      '2 has 3 cells where the heading has 2',
    ]);
  });

  it('does not let a heading reach a prototype', async () => {
    const [first] = nodesOf(await readAll(neo4jCsv, 'id:ID,__proto__:string,constructor:int\nHP:1,x,2\n'));
    expect(first?.attributes).toEqual({ __proto___: 'x', constructor: 2 });
  });
});

describe('writing', () => {
  const store = () =>
    storeWith(
      'made',
      [
        node('DOID:1', {
          synonyms: ['a;b', 'c'],
          attributes: { whole: 1, share: 1, mixed: 'x', 'a:ID': 'y' },
        }),
        node('HP:1', {
          categories: ['biolink:PhenotypicFeature'],
          attributes: { whole: 2, share: 0.5, mixed: true },
        }),
      ],
      [statement('s', 'DOID:1', 'HP:1', { relation: 'HAS_SYMPTOM', negated: true, attributes: { n: -1 } })],
    );

  it('has labels, types and typed headings', async () => {
    const files = await exported(await store(), neo4jCsv);
    expect(files.map(({ name }) => name.replace(/^.*-\d\d/, ''))).toEqual([
      '_about.json',
      '_nodes.csv',
      '_relationships.csv',
    ]);
    const [, nodes = '', relationships = ''] = files.map(({ text }) => text);
    expect(nodes.split('\r\n')[0]).toBe(
      'id:ID,:LABEL,category:string[],name:string,synonym:string[],description:string,xref:string[],etiograph_in_sentence:string,etiograph_plural:boolean,etiograph_datasets:string[],whole:long,share:double,mixed:string,a:ID:string,etiograph_exact:string',
    );
    expect(nodes).toContain('DOID:1,Node;Condition,biolink:Disease,name of DOID:1,"a,b;c"');
    expect(nodes).toContain('HP:1,Node;Symptom,');
    expect(relationships.split('\r\n')[0]).toMatch(
      /^:START_ID,:END_ID,:TYPE,id:string,predicate:string,negated:boolean,.*,n:long,/,
    );
    expect(relationships).toContain('DOID:1,HP:1,HAS_SYMPTOM,s,biolink:has_phenotype,true,');
  });

  it('says the same as our other tables do', async () => {
    const before = await store();
    for (const format of [neo4jCsv, csvLossless]) {
      const files = await exported(before, format);
      const after = openOracle();
      await importFiles(
        after,
        files.map(({ name, text }) => inputOf(name, text)),
      );
      expect(await rowsOf(after)).toEqual(await rowsOf(before));
    }
  });
});

it('statements of one text have one id', async () => {
  const text = ':START_ID,:END_ID,:TYPE\nDOID:1,HP:1,X\n';
  const [a, b] = [await readAll(neo4jCsv, text), await readAll(neo4jCsv, text)];
  expect(statementsOf(a)).toEqual(statementsOf(b));
});
