/** OBO Graphs: terms, claims and axioms; the project's own examples; and documents that keep no rule. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { limits } from '../model';
import { fixtureText, nodesOf, readAll, skippedOf, statementsOf } from './fixtures/support';
import { detectFormat } from './formats';
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';
import { oboGraphs } from './obographs';

const small = () => readAll(oboGraphs, fixtureText('small.obographs.json'));
const read = (value: unknown) => readAll(oboGraphs, JSON.stringify(value));
const purl = (id: string): string => `http://purl.obolibrary.org/obo/${id}`;

describe('a term', () => {
  it('keeps everything that is said of it, under the names that OBO files use', async () => {
    expect(nodesOf(await small())[0]).toEqual({
      id: 'DOID:1',
      categories: ['biolink:Disease'],
      name: 'heart, attack',
      synonyms: ['infarct', 'MI', 'big one', 'odd one'],
      description: 'A "bad" day.',
      xrefs: ['UMLS:C1', 'MESH:D1', 'DOID:10', 'MONDO:5'],
      attributes: {
        namespace: 'small_terms',
        alt_id: 'DOID:10',
        def_xref: 'PMID:1',
        comment: 'said of it',
        subset: 'core',
        synonym: ['"MI" EXACT abbreviation [PMID:2]', '"big one" BROAD []', '"odd one" RELATED []'],
        xref: 'http://identifiers.org/mesh/D1 "there"',
        intersection_of: ['DOID:2', 'part_of NEW:7'],
        'IAO:0000233': 'https://example.org/issues/1',
        'skos:exactMatch': 'MONDO:5',
        'http://example.org/vocabulary/weight': '7',
        __proto___: 'polluted',
      },
    });
  });

  it('has an id that joins where its address tells it, else one scoped to the data set', async () => {
    const nodes = nodesOf(await small());
    expect(nodes.map(({ id }) => id)).toEqual([
      'DOID:1',
      'DOID:2',
      'NEW:7',
      'test:http%3A%2F%2Fexample.org%2Fterms%2F8',
      'UBERON:3',
      'DOID:4',
    ]);
    expect(nodes[3]?.attributes).toEqual({ originalId: 'http://example.org/terms/8' });
    expect(nodes[1]).toMatchObject({ xrefs: ['MONDO:2'], attributes: { equivalent_to: 'MONDO:2' } });
  });

  it('keeps fields that nobody has heard of', async () => {
    const text = JSON.stringify({
      graphs: [{ nodes: [{ id: purl('HP_1'), type: 'CLASS', new: { a: 1 }, meta: { newer: 'x' } }] }],
    }).replace('"new"', '"__proto__":{"polluted":true},"new"');
    const [node] = nodesOf(await readAll(oboGraphs, text));
    expect(node?.attributes).toMatchObject({ new: '{"a":1}', newer: 'x' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('claims', () => {
  it('have relations named by the properties, wherever those stand', async () => {
    expect(
      statementsOf(await small()).map(({ subject, relation, object, originalPredicate }) => [
        subject,
        relation,
        object,
        originalPredicate,
      ]),
    ).toEqual([
      ['DOID:1', 'SUBTYPE_OF', 'DOID:2', 'is_a'],
      ['DOID:1', 'PART_OF', 'NEW:7', 'BFO:0000050'],
      ['DOID:1', 'IN_TAXON', 'NCBITaxon:9606', 'RO:0002162'],
      ['DOID:1', 'HAS_PART', 'UBERON:3', 'BFO:0000051'],
      ['test:http%3A%2F%2Fexample.org%2Fterms%2F8', 'INSTANCE_OF', 'DOID:2', 'type'],
      ['DOID:2', 'SUBTYPE_OF', 'DOID:4', 'is_a'],
    ]);
  });

  it('name the ontology as their source though it is described last, and what is said of them', async () => {
    expect(statementsOf(await small())[0]).toMatchObject({
      evidence: {
        source: { id: purl('small.owl'), title: 'A small ontology', date: '2024-05-06' },
        publications: ['PMID:3'],
        knowledgeLevel: 'logical_entailment',
        license: 'CC-BY-4.0',
      },
      attributes: { is_inferred: 'true' },
    });
  });
});

it('tells each thing that has no place, with its own', async () => {
  expect(skippedOf(await small())).toEqual([
    '- graphs[0].nodes[12] has no id',
    '- graphs[0].nodes[6] DOID:3 “obsolete and gone” is obsolete and replaced by DOID:1',
    '- graphs[0].nodes[5] says neither that it is a class nor that it is an individual: http://example.org/terms#style',
    '- graphs[0].nodes[10].id: Invalid input: expected string, received number',
    '- graphs[0].nodes[11].lbl: Invalid input: expected string, received array',
    '- graphs[0].edges[7].obj: Invalid input: expected string, received undefined',
    '- graphs[0].edges[8]: Invalid input: expected object, received string',
    `- graphs[0].edges[6] ties two properties and no concepts: ${purl('RO_0002162')} subPropertyOf ${purl('RO_1')}`,
    '- graphs[0].domainRangeAxioms[0] is a rule about properties, and no claim about a concept',
    '- graphs[0].propertyChainAxioms[0] is a rule about properties, and no claim about a concept',
    '- graphs[0] describes the property RO:0002162, which is no concept',
    '- graphs[0] describes the property BFO:0000050, which is no concept',
  ]);
});

describe('documents', () => {
  it.each([
    '{"graphs": []}',
    '{"graphs": [{"edges": []}]}',
    '{"nodes": [], "graphs": "no"}',
    '[{"graphs": [{"nodes": []}]}]',
    '{"format": "etiograph", "graphs": 1}',
  ])('%s is not told to be one', (text) => expect(oboGraphs.sniff?.({ name: 'x', text })).toBeNull());

  it('is told by its shape, whatever it is called', () => {
    const text = fixtureText('small.obographs.json');
    expect(detectFormat({ name: 'a.txt', text }).format.id).toBe('obographs');
    expect(oboGraphs.sniff?.({ name: 'x', text: '{"graphs":[{"id":"x","nodes' })).toBe('graph');
  });

  it.each([
    ['cut off', '{"graphs": [{"nodes": [{"id": "http', /not valid JSON, or it was cut off/],
    ['of another kind', '{"nodes": []}', /holds no OBO Graphs/],
    ['null', 'null', /holds no OBO Graphs/],
  ])('refuses one that is %s', async (_, text, says) => {
    await expect(readAll(oboGraphs, text)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
  });

  it('refuses one that is too large to be read whole, before it is', async () => {
    const piece = ' '.repeat(1_000_000);
    let given = 0;
    async function* endless(): AsyncIterable<string> {
      for (;;) {
        given += piece.length;
        yield piece;
      }
    }
    const options = {
      dataset: 'x',
      datasetIsGiven: true,
      declaredPrefixes: new Set<string>(),
      file: 'big.json',
    };
    const reading = async (): Promise<void> => {
      for await (const _ of oboGraphs.read?.(endless(), options) ?? []) void _;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'too_large' });
    expect(given).toBeLessThan(limits.wholeFile + 2 * piece.length);
  });

  it('bears a graph that is none, and one without nodes', async () => {
    const records = await read({ graphs: [7, { nodes: {} }, { id: 'x' }, { nodes: null, edges: null }] });
    expect(skippedOf(records)).toEqual([
      '- graphs[0]: Invalid input: expected object, received number',
      '- graphs[1].nodes: Invalid input: expected array, received object',
    ]);
  });

  it('bears a large circle of terms, and a large set of equal ones', async () => {
    const size = 30_000;
    const ids = Array.from({ length: size }, (_, index) => purl(`HP_${index}`));
    const records = await readAll(
      oboGraphs,
      JSON.stringify({
        graphs: [
          {
            nodes: ids.map((id) => ({ id, type: 'CLASS' })),
            edges: ids.map((sub, index) => ({ sub, pred: 'is_a', obj: ids[(index + 1) % size] })),
            equivalentNodesSets: [{ nodeIds: ids }],
          },
        ],
      }),
      {},
      65_536,
    );
    expect(nodesOf(records).length).toBe(size);
    expect(nodesOf(records).every(({ categories }) => categories[0] === 'biolink:PhenotypicFeature')).toBe(
      true,
    );
  });
});

/** What each file's own project says that it holds, counted by hand. */
const examples = [
  { file: 'formats/obographs/basic.json', nodes: 4, statements: 4, obsolete: 0, skipped: 6 },
  {
    // 147 classes; 27 properties and 2 labels of annotations are no concepts. 206 edges, of which 4 tie properties.
    file: 'formats/obographs/goslim_generic.json',
    nodes: 147,
    statements: 202,
    obsolete: 0,
    skipped: 27 + 2 + 4 + 2,
  },
  { file: 'formats/obographs/obsoletion_example.json', nodes: 2, statements: 0, obsolete: 2, skipped: 2 + 6 },
  // 1,020 terms, of which 125 are obsolete; 23 properties.
  { file: 'symp/symp.json', nodes: 1_020 - 125, statements: 898, obsolete: 125, skipped: 125 + 23 },
];

describe('public files', () => {
  const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';
  it.skipIf(why !== '').each(examples)(`come in whole: $file${why}`, async (example) => {
    const report = await importFiles(null, [fileInput(data + example.file)], { dryRun: true });
    expect(report).toMatchObject({
      format: 'obographs',
      read: { nodes: example.nodes, statements: example.statements },
      skipped: { total: example.skipped },
      danglingEnds: { total: 0 },
      unknownPrefixes: {},
    });
    const obsolete = report.skipped.listed.filter(({ reason }) => reason.includes('is obsolete'));
    expect(obsolete.length).toBe(Math.min(example.obsolete, limits.reportListed));
  });

  it.skipIf(why !== '')(`keep their hierarchy and their own words${why}`, async () => {
    const report = await importFiles(null, [fileInput(`${data}symp/symp.json`)], { dryRun: true });
    expect(report).toMatchObject({
      dataset: 'symp',
      kinds: { Symptom: 895 },
      relations: { SUBTYPE_OF: 898 },
    });
  });
});
