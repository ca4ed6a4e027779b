// @vitest-environment jsdom
/** GraphML, read back by a strict XML parser. */
import { describe, expect, it } from 'vitest';
import { exported, node, statement, storeWith } from './fixtures/support';
import { graphml } from './graphml';
import { legalXml } from './xml/write';

const hostile = [
  '<img src=x onerror=alert(1)>',
  ']]>',
  '=cmd()',
  '"quoted" & \'so\'',
  '&amp; &#x41;',
  '<!-- -->',
  'two\nlines',
];

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** Data of an element by the declared name of their keys. */
function dataOf(element: Element | undefined): Record<string, string> {
  const document = element?.ownerDocument;
  return Object.fromEntries(
    [...(element?.children ?? [])]
      .filter(({ tagName }) => tagName === 'data')
      .map((data) => {
        const key = [...(document?.querySelectorAll('key') ?? [])].find(
          (one) => one.id === data.getAttribute('key'),
        );
        return [key?.getAttribute('attr.name') ?? '', data.textContent];
      }),
  );
}

const write = async (...given: Parameters<typeof storeWith>): Promise<Document> => {
  const [file] = await exported(await storeWith(...given), graphml);
  return parse(file?.text ?? '');
};

describe('GraphML', () => {
  it('has one edge per statement with its id and all its evidence', async () => {
    const evidence = {
      ...statement('', '', '').evidence,
      quote: 'word for word',
      publications: ['PMID:1', 'PMID:2'],
      commonness: 'common' as const,
      treatmentLine: 1,
    };
    const document = await write(
      'made',
      [node('DOID:1', { synonyms: ['a', 'b'], plural: true, attributes: { score: 5 } }), node('HP:2')],
      [
        statement('s1', 'DOID:1', 'HP:2', {
          evidence,
          qualifiers: { object_direction_qualifier: 'increased' },
          attributes: { has_evidence: 'ECO:1' },
        }),
        statement('s2', 'DOID:1', 'HP:2', { negated: true }),
      ],
    );
    const edges = [...document.querySelectorAll('edge')];
    expect(edges.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(edges[0]?.getAttribute('source')).toBe('DOID:1');
    expect(dataOf(edges[0])).toMatchObject({
      relation: 'CAUSES',
      predicate: 'biolink:causes',
      negated: 'false',
      supporting_text: 'word for word',
      publications: 'PMID:1|PMID:2',
      etiograph_commonness: 'common',
      etiograph_treatment_line: '1',
      object_direction_qualifier: 'increased',
      has_evidence: 'ECO:1',
      etiograph_dataset: 'made',
    });
    expect(dataOf(edges[1])).toMatchObject({ negated: 'true' });
    const [first] = document.querySelectorAll('node');
    expect(dataOf(first)).toMatchObject({
      kind: 'Condition',
      synonym: 'a|b',
      etiograph_plural: 'true',
      score: '5',
    });
    expect(dataOf(document.querySelector('graph') ?? undefined)).toMatchObject({
      date: '2026-03-01',
      what: 'everything of the data set “About made”',
      lens: 'everyone',
      datasets: 'made: About made',
      licenses: 'CC0-1.0',
      sources: 'A test (infores:test)',
    });
  });

  it('declares every key that it uses, once', async () => {
    const document = await write(
      'made',
      [node('DOID:1', { attributes: { name: 'taken', kind: 'x', relation: 'y' } })],
      [statement('s', 'DOID:1', 'DOID:1', { attributes: { predicate: 'z', relation: 'w' } })],
    );
    const keys = [...document.querySelectorAll('key')].map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const data of document.querySelectorAll('data')) expect(keys).toContain(data.getAttribute('key'));
    // An attribute that is called like a field is not lost.
    const exact = dataOf(document.querySelector('node') ?? undefined).etiograph_exact ?? '';
    expect(JSON.parse(exact)).toMatchObject({ attributes: { name: 'taken' } });
  });

  it('keeps hostile names as texts', async () => {
    const document = await write(
      'made',
      hostile.map((name, index) => node(`HP:${index}`, { name, attributes: { [name]: name } })),
      [],
    );
    const names = [...document.querySelectorAll('node')].map((one) => dataOf(one).name);
    expect(names).toEqual(hostile);
    expect(document.querySelector('img')).toBeNull();
  });

  it('shows where a character stood that XML cannot hold', async () => {
    const document = await write('made', [node('HP:1', { name: 'a\u0000b\uD800c\u000Bd💥' })], []);
    expect(dataOf(document.querySelector('node') ?? undefined).name).toBe('a\uFFFDb\uFFFDc\uFFFDd💥');
    expect(legalXml('\t\n\r ok')).toBe('\t\n\r ok');
  });
});
