/** Nothing is lost: a graph that is written and read again is the same graph, property by property. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentTypes, commonnesses, knowledgeLevels, needsCarePredicate, relations } from '../model';
import type { Evidence, NodeRecord, StatementRecord } from '../model';
import { openOracle } from '../store/contract/oracle';
import { cx2 } from './cx2';
import { cytoscapeJs } from './cytoscapeJs';
import { csvLossless } from './csvLossless';
import { etiographJson } from './etiographJson';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { exported, inputOf, rowsOf, storeWith } from './fixtures/support';
import { importFiles } from './importFiles';
import { kgxJsonLines } from './kgxJsonLines';
import { kgxTsv } from './kgxTsv';
import { neo4jCsv } from './neo4jCsv';

const dataset = 'round-trip';

/** Text of every kind, leaning on what a table finds hard. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '',
    ' ',
    '|',
    'a|b',
    'a||',
    '\t',
    'a\tb\nc\r\nd\re',
    '=cmd()',
    "'x",
    '"x" y',
    '{"a":1}',
    '\\n',
    'true',
    '0.5',
    '005',
    '<img onerror=x>',
    ']]>',
    '\u0001\uFFFE',
    '\u0000',
    'a\u0000b',
    '["a", b]',
    'ﬀ',
    '💥',
  ),
);
const texts = fc.array(text, { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Object without the fields that are undefined. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const attributeNames = fc.constantFrom(
  'score',
  'id',
  'name',
  'negated',
  'a|b',
  ' x',
  'with space',
  'etiograph_exact',
  'etiograph_note',
  'foo_qualifier',
  '',
  'tab\there',
  'toString',
  'kind',
  'relation',
  'viz:color.r',
  'weight',
  'label',
  'directed',
  'tooOdd\uFFFE',
  'nul\u0000here',
  'Ünï',
  'originalId',
);
const attributes = fc.dictionary(
  attributeNames,
  fc.oneof(
    text,
    texts,
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  ),
  { maxKeys: 4, noNullPrototype: true },
);

/** Ids that join, ids that are scoped with their original, scoped ones without, and ones of a declared prefix. */
const ends = [
  'DOID:1',
  'HP:0000002',
  'MESH:D000003',
  `${dataset}:made%20up`,
  `${dataset}:Gene%3A%3A9`,
  'EXAMPLE:5',
] as const;
const originals: Readonly<Record<string, string>> = { [`${dataset}:Gene%3A%3A9`]: 'Gene::9' };

const nodeRecord = (id: string): fc.Arbitrary<NodeRecord> =>
  fc
    .record({
      categories: fc.constantFrom<string[]>(
        ['biolink:Disease'],
        ['biolink:NamedThing'],
        ['biolink:Gene', 'biolink:NamedThing'],
        ['other:Thing|b', 'biolink:Drug'],
      ),
      name: nullable(text),
      inSentence: maybe(text),
      plural: maybe(fc.boolean()),
      synonyms: texts,
      description: maybe(text),
      xrefs: texts,
      attributes,
    })
    .map((record) => {
      const original = originals[id];
      const all = original === undefined ? record.attributes : { ...record.attributes, originalId: original };
      return present({ id, ...record, attributes: all }) as NodeRecord;
    });

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    source: fc.record({
      id: fc.constantFrom('infores:a', 'infores:b', 'not_stated', 'x y|z', 'tab\there'),
      title: text,
      publisher: nullable(text),
      date: nullable(text),
      url: nullable(text),
    }),
    publications: texts,
    quote: maybe(text),
    paraphrase: maybe(text),
    locator: maybe(text),
    statedBy: maybe(text),
    context: maybe(text),
    commonness: maybe(fc.constantFrom(...commonnesses)),
    frequency: maybe(
      fc.oneof(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }).map((n) => (n === 0 ? 0 : n)),
      ),
    ),
    treatmentLine: maybe(fc.constantFrom(1, 2)),
    note: maybe(text),
    knowledgeLevel: fc.constantFrom(...knowledgeLevels),
    agentType: fc.constantFrom(...agentTypes),
    license: maybe(text),
  })
  .map((one) => present(one) as Evidence);

const statementRecord: fc.Arbitrary<StatementRecord> = fc
  .record({
    subject: fc.constantFrom(...ends),
    relation: fc.constantFrom(
      ...relations,
      'DERIVES_FROM',
      'interacts with',
      'constructor',
      'has-😀',
      'lower',
      'a:b',
      'a\u0000b',
      '0002434',
      'RELATED_TO',
      'treated_by',
    ),
    object: fc.constantFrom(...ends),
    negated: fc.boolean(),
    qualifiers: fc.dictionary(
      fc.constantFrom(
        'object_direction_qualifier',
        'qualified_predicate',
        'odd',
        'a\tb_qualifier',
        'a\u0000b_qualifier',
        'frequency_qualifier',
      ),
      text,
      { maxKeys: 2, noNullPrototype: true },
    ),
    originalPredicate: maybe(
      fc.oneof(
        text,
        fc.constantFrom(
          'biolink:causes',
          'biolink:treated_by',
          'biolink:located_in',
          'RO:0002434',
          needsCarePredicate,
        ),
      ),
    ),
    evidence,
    attributes,
  })
  // A NEEDS_CARE claim's own mark is no original predicate: it is what the relation is written with.
  .map(
    ({ originalPredicate, ...rest }) =>
      present({
        ...rest,
        originalPredicate:
          rest.relation === 'NEEDS_CARE' && originalPredicate === needsCarePredicate
            ? undefined
            : originalPredicate,
        id: '',
      }) as StatementRecord,
  );

const graph = fc.record({
  nodes: fc.tuple(...ends.map((id) => nodeRecord(id))),
  statements: fc
    .array(statementRecord, { maxLength: 6 })
    .map((all) => all.map((one, index) => ({ ...one, id: `${index}|s ${index}` }))),
});

const twoWay = [etiographJson, kgxTsv, kgxJsonLines, csvLossless, neo4jCsv, graphml, gexf, cytoscapeJs, cx2];

describe.each(twoWay)('$id', (format) => {
  it('brings every field back', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async ({ nodes, statements }) => {
        const before = await storeWith(dataset, nodes, statements);
        const files = await exported(before, format);
        const after = openOracle();
        const report = await importFiles(
          after,
          files.map(({ name, text: content }) => inputOf(name, content)),
        );
        expect(report.skipped.listed).toEqual([]);
        expect(report.dataset).toBe(dataset);
        expect(await rowsOf(after)).toEqual(await rowsOf(before));
      }),
      { numRuns: 150 },
    );
  });
});
