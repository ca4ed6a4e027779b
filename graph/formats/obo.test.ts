/** The OBO flat file format: terms, claims, qualifiers, escapes; and files that keep no rule. */
import { describe, expect, it } from 'vitest';
import { limits } from '../model';
import { openOracle } from '../store/contract/oracle';
import { fixtureText, inputOf, nodesOf, readAll, skippedOf, statementsOf } from './fixtures/support';
import { detectFormat } from './formats';
import { importFiles } from './importFiles';
import { obo } from './obo';

const small = () => readAll(obo, fixtureText('small.obo'));
const odd = () => readAll(obo, fixtureText('oddities.obo'));
const term = (...lines: string[]): string => ['format-version: 1.4', '', '[Term]', ...lines, ''].join('\n');
const source = 'http://purl.obolibrary.org/obo/small.owl';

describe('a term', () => {
  it('keeps everything that is said of it', async () => {
    expect(nodesOf(await small())[0]).toEqual({
      id: 'DOID:1',
      categories: ['biolink:Disease'],
      name: 'heart, attack! of sorts {of a kind}',
      synonyms: ['infarct', 'MI', 'big "one"', 'older notation'],
      description: 'A "bad" day.\nSecond line: 1 ! 2 {3}',
      xrefs: ['DOID:10', 'UMLS:C1', 'MESH:D1', 'MONDO:5'],
      attributes: {
        namespace: 'small_terms',
        alt_id: 'DOID:10',
        def_xref: ['PMID:1', 'http://example.org/a,b "a title, quoted"'],
        def_source: 'DOID:9',
        comment: 'He said "be quick" and went',
        subset: 'core',
        synonym: [String.raw`"MI" EXACT abbreviation [PMID:2]`, String.raw`"big \"one\"" BROAD []`],
        xref: 'MESH:D1 "what it is called there"',
        xref_source: 'DOID:1',
        xref_note: 'x',
        intersection_of: ['DOID:2', 'part_of EX:7'],
        'IAO:0000233': 'https://example.org/issues/1',
        'skos:exactMatch': 'MONDO:5',
        created_by: 'someone',
        creation_date: '2010-07-22T04:32:34Z',
        made_up_tag: 'kept as it is',
      },
    });
  });

  it('joins by prefixes that we know and by those that the file declares', async () => {
    const ids = nodesOf(await small()).map(({ id }) => id);
    expect(ids).toEqual(['DOID:1', 'DOID:2', 'EX:7', 'DOID:5', 'EX:8', 'DOID:4']);
    const [own] = nodesOf(await readAll(obo, term('id: TOY:1', 'name: a toy'), { dataset: 'toys' }));
    expect(own).toMatchObject({ id: 'toys:TOY%3A1', attributes: { originalId: 'TOY:1' } });
  });

  it('is left out where it is obsolete, unless a claim needs it', async () => {
    const records = await small();
    expect(skippedOf(records)).toContain('46 DOID:3 “obsolete and gone” is obsolete and replaced by DOID:1');
    expect(nodesOf(records).find(({ id }) => id === 'DOID:4')?.attributes).toEqual({
      namespace: 'small_terms',
      is_obsolete: true,
    });
  });

  it('of the Human Phenotype Ontology is no symptom in a branch of something else, whatever its order', async () => {
    const text = term(
      'id: HP:0000007',
      'is_a: HP:0034345',
      '',
      '[Term]',
      'id: HP:0034345',
      'is_a: HP:0000005',
      '',
      '[Term]',
      'id: HP:0000005',
      '',
      '[Term]',
      'id: HP:0000118',
    );
    expect(nodesOf(await readAll(obo, text)).map(({ categories }) => categories)).toEqual([
      ['biolink:GeneticInheritance'],
      ['biolink:GeneticInheritance'],
      ['biolink:GeneticInheritance'],
      ['biolink:PhenotypicFeature'],
    ]);
  });
});

describe('claims', () => {
  it('have relations of ours where those say as much, with the file’s own word', async () => {
    expect(
      statementsOf(await small()).map(({ subject, relation, object, originalPredicate }) => [
        subject,
        relation,
        object,
        originalPredicate,
      ]),
    ).toEqual([
      ['DOID:1', 'SUBTYPE_OF', 'DOID:2', 'is_a'],
      ['DOID:1', 'PART_OF', 'EX:7', 'part_of'],
      ['DOID:1', 'HAS_PART', 'UBERON:3', 'has_part'],
      ['DOID:5', 'SUBTYPE_OF', 'DOID:4', 'is_a'],
      ['EX:8', 'INSTANCE_OF', 'DOID:2', 'instance_of'],
      // Named by a label that comes at the end of the file.
      ['DOID:1', 'IN_TAXON', 'NCBITaxon:9606', 'RO:0002162'],
    ]);
  });

  it('name the ontology as their source, and what their qualifiers tell', async () => {
    const [isA, partOf] = statementsOf(await small());
    expect(partOf?.evidence).toEqual({
      source: { id: source, title: 'A small ontology', publisher: null, date: '2024-05-06', url: source },
      publications: [],
      knowledgeLevel: 'knowledge_assertion',
      agentType: 'manual_agent',
      license: 'CC-BY-4.0',
    });
    expect(isA).toMatchObject({
      evidence: { publications: ['PMID:3'], knowledgeLevel: 'logical_entailment', agentType: 'not_provided' },
      attributes: { source: 'MONDO:1', is_inferred: 'true' },
    });
  });
});

describe('the file', () => {
  it('is the data set that its header describes', async () => {
    const report = await importFiles(openOracle(), [inputOf('x.obo', fixtureText('small.obo'))]);
    expect(report).toMatchObject({
      dataset: 'small',
      format: 'obo',
      read: { nodes: 6, statements: 6 },
      danglingEnds: { total: 2, listed: ['UBERON:3', 'NCBITaxon:9606'] },
      skipped: { total: 3 },
    });
    expect((await small())[0]).toEqual({
      record: 'about',
      about: {
        dataset: {
          name: 'small',
          title: 'A small ontology (version 2024-05-06)',
          license: 'CC-BY-4.0',
          url: source,
        },
        prefixes: ['EX'],
      },
    });
  });

  it('reads the same with a byte order mark and CRLF, whatever the pieces it comes in', async () => {
    const text = fixtureText('small.obo');
    const [plain, other] = [openOracle(), openOracle()];
    await importFiles(plain, [inputOf('a.obo', text)]);
    await importFiles(other, [inputOf('a.obo', `\uFEFF${text.replaceAll('\n', '\r\n')}`)]);
    const ids = ['DOID:1', 'EX:7'];
    expect(await other.nodes(ids)).toEqual(await plain.nodes(ids));
    expect((await plain.nodes(ids)).length).toBe(2);
  });

  it.each([
    ['format-version: 1.2\n', 'graph'],
    ['! a comment\n\n[Term]\nid: A:1\n', 'graph'],
    ['ontology: x\n\n[Typedef]\nid: part_of\n', 'graph'],
    ['note: no ontology\n', null],
    ['[package]\nname = "x"\n', null],
  ])('is told by its beginning: %j', (text, role) => expect(obo.sniff?.({ name: 'x', text })).toBe(role));

  it('is not told by a beginning of blank lines', () =>
    expect(obo.sniff?.({ name: 'x', text: '\n'.repeat(limits.fileHead) })).toBeNull());

  it('is told before KGX and by its name alone', () => {
    expect(detectFormat({ name: 'a.txt', text: fixtureText('small.obo') }).format.id).toBe('obo');
    expect(detectFormat({ name: 'a.obo.gz', text: 'remark: x\n' }).format.id).toBe('obo');
  });
});

describe('bad input', () => {
  it('costs a clause, not the term, and is told with its line', async () => {
    expect(skippedOf(await odd())).toEqual([
      '3 has no tag',
      '5 begins a [Term] without an id',
      '43 has no tag',
      '30 has a clause “synonym” that cannot be read',
      '31 has a clause “def” that cannot be read',
      '32 has a clause “xref” that cannot be read',
      '33 has a clause “xref” that cannot be read',
      '34 has a clause “is_a” that cannot be read',
      '35 has a clause “relationship” that cannot be read',
      '37 has a clause “property_value” that cannot be read',
      '38 has a clause “is_obsolete” that cannot be read',
      '45 begins a stanza [Annotation], which holds no term',
    ]);
  });

  it('reads quotation marks that are not escaped, braces that are none, and hostile names', async () => {
    const node = nodesOf(await odd()).find(({ id }) => id === 'HP:3');
    expect(node).toMatchObject({
      name: '<img src=x onerror=alert(1)>',
      description: 'quotes "inside" it',
      synonyms: ['a "quoted" word'],
      attributes: {
        __proto___: 'polluted',
        constructor: 'built',
        comment: ['braces {at the end}', 'cut off {a="b'],
      },
    });
    expect(Object.getPrototypeOf(node?.attributes)).toBe(Object.prototype);
  });

  it('takes circles, repeated terms and repeated claims, and writes each claim once', async () => {
    const store = openOracle();
    const report = await importFiles(store, [inputOf('odd.obo', fixtureText('oddities.obo'))]);
    expect(report.skipped.listed).toContainEqual({
      file: 'odd.obo',
      line: 12,
      reason: expect.stringMatching(/repeats/) as unknown,
    });
    expect(report).toMatchObject({ read: { nodes: 5 }, written: { nodes: 4, statements: 4 } });
    expect((await store.nodes(['HP:1']))[0]).toMatchObject({ name: 'a circle', kind: 'Symptom' });
    expect((await store.nodes(['HP:1']))[0]?.synonyms).toEqual(
      expect.arrayContaining(['twice', 'the same again']),
    );
  });

  it.each([
    { what: 'quotation marks', sign: '"' },
    { what: 'backslashes', sign: '\\' },
    { what: 'qualifiers without an end', sign: '{a=' },
    { what: 'comments', sign: ' !' },
    { what: 'marks that might close', sign: 'a" [' },
    { what: 'commas', sign: ',' },
    { what: 'blanks', sign: ' ' },
  ])('bears a million of $what in one line', async ({ sign }) => {
    const much = sign.repeat(1_000_000);
    const text = term(
      'id: DOID:1',
      `def: "${much}`,
      `synonym: "${much}" EXACT [${much}]`,
      `comment: x ${much}`,
    );
    const records = await readAll(obo, text, {}, 65_536);
    expect(nodesOf(records)[0]?.id).toBe('DOID:1');
  });

  it('refuses a line that is no line, and a file without a stanza', async () => {
    const long = `format-version: 1.4\n[Term]\nid: A:1\nname: ${'x'.repeat(limits.fileLine + 1)}`;
    await expect(readAll(obo, long, {}, 65_536)).rejects.toMatchObject({ code: 'too_large' });
    await expect(readAll(obo, 'format-version: 1.4\nontology: cut')).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(/no \[Term\]/) as unknown,
    });
  });
});
