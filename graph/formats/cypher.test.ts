/** The Cypher script: what it makes, that it can be run again, and that no text of a file gets out of its literal. */
import { describe, expect, it } from 'vitest';
import { cypher } from './cypher';
import { exported, node, statement, storeWith } from './fixtures/support';
import { cypherColumns } from './neo4j/cypherColumns';
import { cypherName, cypherString, cypherValue } from './neo4j/cypherText';

describe('text', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['\\', "'\\\\'"],
    ["\\'", "'\\\\\\''"],
    // Neo4j would read this as a quotation mark if the backslash stood alone.
    ['\\u0027', "'\\\\u0027'"],
    ['a\r\n\tb', "'a\\r\\n\\tb'"],
    ['\u0000\u001b\u2028', "'\\u0000\\u001b\\u2028'"],
    ['ünï 💥', "'ünï 💥'"],
    ['half \ud83d', "'half \uFFFD'"],
  ])('%j', (text, literal) => expect(cypherString(text)).toBe(literal));

  it.each([
    ['CAUSES', 'CAUSES'],
    ['has space', '`has space`'],
    ['1st', '`1st`'],
    ['a`b', '`a``b`'],
    ['\\u0060', '`\\u005cu0060`'],
    ['', '`\uFFFD`'],
    ['a\0b', '`a\uFFFDb`'],
    ['biolink:Disease', '`biolink:Disease`'],
  ])('the name %j', (name, written) => expect(cypherName(name)).toBe(written));

  it('values', () => {
    expect([["y'"], 2 ** 53, 1e21, -3, true].map(cypherValue)).toEqual([
      "['y\\'']",
      '9007199254740992.0',
      '1e+21',
      '-3',
      'true',
    ]);
  });

  it('rows as columns: lists flat, with the places where each begins; what a row lacks stays', () => {
    const { literals, set } = cypherColumns([{ a: 'x', b: ['p', 'q'] }, { b: [] }, { a: ['y'], b: ['r'] }]);
    expect(literals).toEqual([
      "['x', null, null] AS c0",
      "['y'] AS c1",
      '[0, 0, 0, 1] AS c2',
      "['p', 'q', 'r'] AS c3",
      '[0, 2, 2, 3] AS c4',
    ]);
    expect(set('n')).toEqual([
      'n.a = coalesce(c0[i], CASE WHEN c2[i] < c2[i + 1] THEN c1[c2[i]..c2[i + 1]] END, n.a)',
      'n.b = coalesce(CASE WHEN c4[i] < c4[i + 1] THEN c3[c4[i]..c4[i + 1]] END, n.b)',
    ]);
  });
});

describe('the script', () => {
  const evil = "x'}] AS r MATCH (n) DETACH DELETE n; //\n`";
  const script = async () => {
    const store = await storeWith(
      'made',
      [
        node('DOID:1', { attributes: { score: 0.5, id: 'taken', [evil]: evil } }),
        node('HP:1', { name: evil, categories: [`x:${evil}`] }),
      ],
      [
        statement('s', 'DOID:1', 'HP:1', { negated: true }),
        statement('s2', 'DOID:1', 'HP:1', {
          relation: evil,
          qualifiers: { object_direction_qualifier: evil },
        }),
      ],
    );
    const [file] = await exported(store, cypher);
    expect(file?.name).toMatch(/\.cypher$/);
    return file?.text ?? '';
  };

  it('makes what a store of ours has, and can be run again', async () => {
    const text = await script();
    expect(text).toContain(
      'CREATE CONSTRAINT etiograph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;',
    );
    expect(text).toContain(
      'CREATE CONSTRAINT etiograph_CAUSES_id IF NOT EXISTS FOR ()-[r:CAUSES]-() REQUIRE (r.etiograph_dataset, r.id) IS UNIQUE;',
    );
    expect(text).toMatch(
      /MERGE \(n:Node \{id: c0\[i\]\}\)\nSET n:Condition,\n {2}n.id = coalesce\(c0\[i\], n.id\),/,
    );
    expect(text).toMatch(
      /\['DOID:1'\] AS c0,\n\['HP:1'\] AS c1,\n\['s'\] AS c2,\n\['biolink:causes'\] AS c3,\n\[true\] AS c4,/,
    );
    expect(text).toMatch(/MERGE \(s\)-\[r:CAUSES \{etiograph_dataset: c\d+\[i\], id: c2\[i\]\}\]->\(o\)/);
    expect(text).not.toMatch(/^CREATE \(/m);
    expect(text).not.toContain('EtiographStore');
  });

  it('keeps what has no property of its own as JSON', async () => {
    expect(await script()).toMatch(
      /'\{"attributes":\{"id":"taken".*\] AS (c\d+)[^;]*n.etiograph_exact = coalesce\(\1\[i\]/s,
    );
  });

  it('ends statements where it means to: nothing else ends a line with a semicolon', async () => {
    const text = await script();
    const statements = text
      .replaceAll(/^\/\/.*\n/gm, '')
      .split(/;\n/)
      .filter((part) => part.trim() !== '');
    for (const part of statements) {
      expect(part).toMatch(/^(CREATE CONSTRAINT|WITH\n)/);
      // Without literals and quoted names nothing of the text is left.
      const bare = part.replaceAll(/'(?:[^'\\]|\\.)*'/gs, "''").replaceAll(/`(?:[^`]|``)*`/gs, '``');
      expect(bare).not.toMatch(/DETACH|DELETE|;/);
    }
    expect(statements).toHaveLength(3 + 2 + 2);
  });
});
