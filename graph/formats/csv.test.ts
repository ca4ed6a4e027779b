/** Both kinds of CSV, read back by a CSV parser: what people open, and what loses nothing. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLossless } from './csvLossless';
import { csvSpreadsheet } from './csvSpreadsheet';
import { exported, inputOf, node, rowsOf as storedRows, statement, storeWith } from './fixtures/support';
import { importFiles } from './importFiles';
import { openOracle } from '../store/contract/oracle';

const hostile = [
  '<img src=x onerror=alert(1)>',
  ']]>',
  '=cmd()|x',
  '+1',
  '-1',
  '@sum',
  '\tx',
  '\rx',
  'say "hi", twice',
  'two\r\nlines',
  'ünï 💥',
];

const store = () =>
  storeWith(
    'made',
    [
      node('DOID:1', { name: 'leg cramps', plural: true }),
      ...hostile.map((name, index) => node(`HP:${index}`, { name })),
    ],
    hostile.map((name, index) =>
      statement(`s${index}`, `HP:${index}`, 'DOID:1', {
        negated: index === 1,
        attributes: { score: name },
        evidence: {
          ...statement('', '', '').evidence,
          quote: name,
          publications: ['PMID:1', 'PMID:2'],
          commonness: 'common',
        },
      }),
    ),
  );

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('for spreadsheets', () => {
  it('is one table of claims as sentences with their evidence', async () => {
    const [file] = await exported(
      await storeWith(
        'made',
        [
          node('DOID:1', { name: 'flat feet', plural: true }),
          node('HP:1', { name: 'leg cramps', plural: true }),
        ],
        [
          statement('s', 'DOID:1', 'HP:1', {
            evidence: {
              ...statement('', '', '').evidence,
              publications: ['PMID:1', 'PMID:2'],
              context: 'at night',
              locator: '8',
            },
          }),
        ],
      ),
      csvSpreadsheet,
    );
    expect(file?.name).toBe('etiograph-graph-2026-03-01.csv');
    expect(file?.text.startsWith('\uFEFFclaim,')).toBe(true);
    expect(rowsOf(file?.text ?? '')).toEqual([
      expect.objectContaining({
        claim: 'Flat feet can cause leg cramps, at night.',
        subject: 'flat feet',
        'subject is a': 'condition',
        negated: 'no',
        publications: 'PMID:1|PMID:2',
        sentence: '8',
        source: 'A test',
        'data set': 'made',
        'claim id': 's',
        'exported on': '2026-03-01',
        'part of the graph': 'everything of the data set “About made”',
        people: 'everyone',
      }),
    ]);
  });

  it('lets no cell begin like a formula', async () => {
    const [file] = await exported(await store(), csvSpreadsheet);
    const rows = rowsOf(file?.text ?? '');
    expect(rows).toHaveLength(hostile.length);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows.map((row) => row.subject)).toContain("'=cmd()|x");
  });

  it('says which claims are denied', async () => {
    const [file] = await exported(await store(), csvSpreadsheet);
    const denied = rowsOf(file?.text ?? '').filter((row) => row.negated === 'yes');
    expect(denied.map((row) => row.claim)).toEqual([
      expect.stringMatching(/^This source says ]]> do(es)? not cause leg cramps\.$/),
    ]);
  });
});

describe('the spreadsheet on its way back', () => {
  const back = async (before: Awaited<ReturnType<typeof store>>) => {
    const [file] = await exported(before, csvSpreadsheet);
    const after = openOracle();
    const report = await importFiles(after, [inputOf('sheet.csv', file?.text ?? '')], { dataset: 'made' });
    expect(report.skipped.listed).toEqual([]);
    return storedRows(after);
  };

  it('brings every claim back with its ends, evidence and attributes', async () => {
    const before = await storeWith(
      'made',
      [
        node('DOID:1', { name: '=flat feet', categories: ['biolink:PathologicalProcess'] }),
        node('made:x%20y', { name: 'people', attributes: { originalId: 'x y' } }),
      ],
      [
        statement('s|1', 'DOID:1', 'made:x%20y', {
          relation: 'AT_RISK_OF',
          negated: true,
          qualifiers: { object_direction_qualifier: 'increased_much' },
          originalPredicate: '@odd',
          attributes: { score: '-1', list: ['a', 'b'] },
          evidence: {
            source: {
              id: 'infores:a',
              title: '+A',
              publisher: 'P',
              date: '2020',
              url: 'https://example.org/',
            },
            publications: ['PMID:1', 'PMID:2'],
            quote: "'said\r\nthis",
            paraphrase: 'in other words',
            locator: '8, 9',
            statedBy: 'a doctor',
            context: 'at night',
            commonness: 'mostCommon',
            frequency: 0.5,
            treatmentLine: 2,
            note: 'x',
            knowledgeLevel: 'knowledge_assertion',
            agentType: 'manual_validation_of_automated_agent',
            license: 'CC0-1.0',
          },
        }),
        statement('s2', 'DOID:1', 'DOID:1', { relation: 'DERIVES_FROM' }),
        statement('s3', 'DOID:1', 'DOID:1', { relation: 'NEEDS_CARE' }),
      ].map((one) => ({ ...one, evidence: { license: 'CC0-1.0', ...one.evidence } })),
    );
    expect(await back(before)).toEqual(await storedRows(before));
  });

  it('takes the apostrophe off hostile names again', async () => {
    const names = (rows: Awaited<ReturnType<typeof back>>) =>
      rows.map((row) => (row.row === 'node' ? row.node.name : row.statement.evidence.quote));
    const before = await store();
    expect(names(await back(before))).toEqual(names(await storedRows(before)));
  });
});

describe('without loss', () => {
  it('keeps every text as it is, in two tables with what they are about', async () => {
    const [about, nodes, statements] = await exported(await store(), csvLossless);
    expect([about, nodes, statements].map((file) => file?.name)).toEqual([
      'etiograph-graph-2026-03-01_about.json',
      'etiograph-graph-2026-03-01_nodes.csv',
      'etiograph-graph-2026-03-01_statements.csv',
    ]);
    const names = rowsOf(nodes?.text ?? '').map((row) => row.name);
    expect(new Set(names)).toEqual(new Set(['leg cramps', ...hostile]));
    const quotes = rowsOf(statements?.text ?? '').map((row) => row.supporting_text);
    expect(new Set(quotes)).toEqual(new Set(hostile));
    expect(new Set(rowsOf(statements?.text ?? '').map((row) => row.negated))).toEqual(
      new Set(['true', 'false']),
    );
    expect(JSON.parse(about?.text ?? '')).toMatchObject({ exported: { statements: hostile.length } });
  });
});
