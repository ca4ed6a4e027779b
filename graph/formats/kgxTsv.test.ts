/** KGX TSV: one fixture per oddity, named after it, and public graphs with the counts that their makers state. */
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
  rowsOf,
  skippedOf,
  statement,
  statementsOf,
  storeWith,
} from './fixtures/support';
import { importFiles } from './importFiles';
import { kgxTsv } from './kgxTsv';
import { fileInput } from './node/fileInput';

const read = (file: string) => readAll(kgxTsv, fixtureText(file).replace(/^\uFEFF/, ''));

describe('fixtures', () => {
  it.each([
    { file: 'bom_nodes.tsv', nodes: 2, statements: 0, skipped: [] },
    { file: 'crlf_edges.tsv', nodes: 0, statements: 1, skipped: [] },
    { file: 'empty.tsv', nodes: 0, statements: 0, skipped: [] },
    { file: 'heading-only_nodes.tsv', nodes: 0, statements: 0, skipped: [] },
    { file: 'blank-lines_nodes.tsv', nodes: 1, statements: 0, skipped: [] },
    { file: 'short-rows_nodes.tsv', nodes: 2, statements: 0, skipped: [] },
    {
      file: 'extra-cells_nodes.tsv',
      nodes: 1,
      statements: 0,
      skipped: ['2 has 3 cells where the heading has 2'],
    },
    {
      file: 'missing-ends_edges.tsv',
      nodes: 0,
      statements: 1,
      skipped: ['2 has no subject', '3 has no object', '4 has no predicate'],
    },
    {
      file: 'unclear-polarity_edges.tsv',
      nodes: 0,
      statements: 2,
      skipped: ['2 “maybe” makes no sense as negated'],
    },
    {
      file: 'long-id_nodes.tsv',
      nodes: 1,
      statements: 0,
      skipped: ['2 has a node id longer than 512 characters'],
    },
    {
      file: 'damaged-exact_nodes.tsv',
      nodes: 1,
      statements: 0,
      skipped: [
        '2 etiograph_exact is not readable',
        '3 “name” in etiograph_exact makes no sense',
        '4 “nowhere” in etiograph_exact makes no sense',
      ],
    },
  ])('$file', async ({ file, nodes, statements, skipped }) => {
    const records = await read(file);
    expect(nodesOf(records)).toHaveLength(nodes);
    expect(statementsOf(records)).toHaveLength(statements);
    expect(skippedOf(records)).toEqual(skipped);
  });

  it.each([
    { file: 'missing-columns.tsv', says: /names neither the columns of nodes/ },
    { file: 'repeated-column_nodes.tsv', says: /two columns called “name”/ },
  ])('$file is refused', async ({ file, says }) => {
    await expect(read(file)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });

  it('reads no line end into the last cell', async () => {
    expect(statementsOf(await read('crlf_edges.tsv'))[0]?.object).toBe('HP:2');
  });

  it('keeps columns that nobody knows under their own names, and takes none of them for ours', async () => {
    const [first] = statementsOf(await read('foreign-columns_edges.tsv'));
    expect(first?.attributes).toEqual({
      context: 'in mice',
      note: 'seen',
      score: '0.950',
      has_evidence: ['ECO:1', 'ECO:2'],
    });
    expect(first?.qualifiers).toEqual({ subject_aspect_qualifier: 'onset' });
    expect(first?.evidence.context).toBeUndefined();
    expect(nodesOf(await read('unnamed-column_nodes.tsv'))[0]?.attributes).toEqual({ column_3: 'kept' });
  });

  it('keeps keys that would reach a prototype harmless', async () => {
    const [first] = nodesOf(await read('prototype-keys_nodes.tsv'));
    expect(Object.getPrototypeOf(first?.attributes)).toBe(Object.prototype);
    expect(Object.values(first?.attributes ?? {})).toEqual(['polluted', 'x']);
  });

  it('turns an inverse round, and keeps what the source wrote', async () => {
    const [first, second] = statementsOf(await read('inverse-predicate_edges.tsv'));
    expect(first).toMatchObject({
      subject: 'CHEBI:2',
      relation: 'TREATS',
      object: 'DOID:1',
      originalPredicate: 'biolink:treated_by',
    });
    expect(second).toMatchObject({
      originalPredicate: 'is treated with',
      attributes: { predicate: 'biolink:treated_by' },
    });
  });

  it('gives rows without an id one that only depends on the row', async () => {
    const ids = statementsOf(await read('missing-edge-id_edges.tsv')).map(({ id }) => id);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(statementsOf(await read('missing-edge-id_edges.tsv')).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps words of closed lists that the model lacks', async () => {
    const [first] = statementsOf(await read('unknown-words_edges.tsv'));
    expect(first?.evidence).toMatchObject({ knowledgeLevel: 'not_provided', agentType: 'not_provided' });
    expect(first?.attributes).toEqual({ knowledge_level: 'guess', agent_type: 'oracle' });
  });

  it('puts the most specific category first, with its prefix', async () => {
    const categories = nodesOf(await read('ancestors_nodes.tsv')).map((one) => one.categories);
    expect(categories).toEqual([
      ['biolink:Gene', 'biolink:GenomicEntity', 'biolink:NamedThing'],
      ['biolink:Gene'],
    ]);
  });

  it('says of a claim whose source is not stated that it is not', async () => {
    expect(statementsOf(await read('crlf_edges.tsv'))[0]?.evidence.source.title).toBe('Source not stated');
  });

  it('reads hostile names as names', async () => {
    expect(nodesOf(await read('hostile-names_nodes.tsv')).map(({ name }) => name)).toEqual([
      '<img src=x onerror=alert(1)>',
      ']]>',
      '=cmd()',
      "'; DETACH DELETE n //",
    ]);
  });
});

describe('writing', () => {
  it('writes plain cells for everybody and exact ones beside them, polarity always', async () => {
    const store = await storeWith(
      'made',
      [node('DOID:1', { name: 'tab\there', synonyms: ['a|b', 'c'] }), node('HP:2')],
      [
        statement('s1', 'DOID:1', 'HP:2', { negated: true, relation: 'NEEDS_CARE' }),
        statement('s2', 'DOID:1', 'HP:2', { relation: 'INTERACTS_WITH', originalPredicate: 'GiG' }),
      ],
    );
    const [about, nodes, edges] = await exported(store, kgxTsv);
    const [heading = '', first = ''] = nodes?.text.split('\n') ?? [];
    const cell = (name: string) => first.split('\t')[heading.split('\t').indexOf(name)];
    expect(nodes?.name).toBe('etiograph-graph-2026-03-01_nodes.tsv');
    expect(cell('name')).toBe('tab here');
    expect(cell('synonym')).toBe('a/b|c');
    expect(JSON.parse(cell('etiograph_exact') ?? '')).toEqual({ name: 'tab\there', synonym: ['a|b', 'c'] });
    expect(edges?.text).toContain('s1\tDOID:1\tbiolink:related_to\tHP:2\ttrue\t');
    expect(edges?.text).toContain('etiograph:needs_care');
    expect(edges?.text).toContain('s2\tDOID:1\tbiolink:interacts_with\tHP:2\tfalse\t');
    expect(JSON.parse(about?.text ?? '')).toMatchObject({
      dataset: { name: 'made', license: 'CC0-1.0' },
      exported: { date: '2026-03-01' },
    });
  });

  it('gives the ids of the one data set back as they were', async () => {
    const own = { originalId: 'Gene::9' };
    const store = await storeWith(
      'made',
      [node('made:Gene%3A%3A9', { attributes: own }), node('DOID:1')],
      [statement('s', 'DOID:1', 'made:Gene%3A%3A9')],
    );
    const [, nodes, edges] = await exported(store, kgxTsv);
    expect(nodes?.text).toContain('\nGene::9\t');
    expect(nodes?.text).not.toContain('originalId');
    expect(edges?.text).toContain('\tGene::9\t');
  });
});

describe('public graphs', () => {
  const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';
  const dryRun = (...files: string[]) =>
    importFiles(
      null,
      files.map((file) => fileInput(data + file)),
      { dryRun: true },
    );

  it.skipIf(why !== '')(`open-medical-kgx${why}`, async () => {
    const report = await dryRun('open-medical-kgx/edges.tsv.gz', 'open-medical-kgx/nodes.tsv.gz');
    expect(report).toMatchObject({
      dataset: 'open-medical-kgx',
      format: 'kgx',
      read: { nodes: 20_689, statements: 48_271 },
      skipped: { total: 0 },
      danglingEnds: { total: 0 },
      unknownPrefixes: {},
      relations: {
        SUBTYPE_OF: 24_639,
        HAS_SYMPTOM: 7_703,
        LOCATED_IN: 5_896,
        AT_RISK_OF: 729,
        CONTRAINDICATED_IN: 3,
      },
    });
  });

  it.skipIf(why !== '')(`KGX's own test graphs${why}`, async () => {
    const files = ['graph_edges.tsv', 'graph_nodes.tsv'].map((file) =>
      fileInput(`${data}formats/kgx/${file}`),
    );
    const graph = await importFiles(openOracle(), files);
    // KGX's own tests count 512 nodes and 531 edges: some rows of the files stand in them twice.
    expect(graph).toMatchObject({ written: { nodes: 512, statements: 531 }, skipped: { total: 8 } });
    const multi = await dryRun(
      'formats/kgx/graph_multi_category_nodes.tsv',
      'formats/kgx/graph_multi_category_edges.tsv',
    );
    expect(multi).toMatchObject({
      read: { nodes: 10, statements: 9 },
      kinds: { Gene: 5 },
      danglingEnds: { listed: ['HP:0010636'] },
    });
  });
});

it('imports a table together with what another program calls its ids', async () => {
  const report = await importFiles(null, [fixtureInput('unknown-prefix_nodes.tsv')], {
    dryRun: true,
    dataset: 'x',
  });
  expect(report.unknownPrefixes).toEqual({ FOO: 1 });
});

describe('a broader population', () => {
  it('is written as broad_match, since Biolink’s subclass_of takes classes only, and comes back as it was', async () => {
    const people = { categories: ['biolink:PopulationOfIndividualOrganisms'] };
    const nodes = [node('MESH:1', people), node('MESH:2', people), node('DOID:1'), node('DOID:2')];
    const store = await storeWith('groups', nodes, [
      statement('a', 'MESH:1', 'MESH:2', { relation: 'SUBTYPE_OF' }),
      statement('b', 'DOID:1', 'DOID:2', { relation: 'SUBTYPE_OF' }),
    ]);
    const files = await exported(store, kgxTsv);
    const edges = files.find(({ name }) => name.endsWith('_edges.tsv'))?.text ?? '';
    expect(edges).toContain('MESH:1\tbiolink:broad_match\tMESH:2');
    expect(edges).toContain('DOID:1\tbiolink:subclass_of\tDOID:2');
    const again = openOracle();
    const tables = files.filter(({ name }) => name.endsWith('.tsv'));
    await importFiles(
      again,
      tables.map(({ name, text }) => inputOf(name, text)),
      { dataset: 'groups' },
    );
    expect(await rowsOf(again)).toEqual(await rowsOf(store));
  });
});
