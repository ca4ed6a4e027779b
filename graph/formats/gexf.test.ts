// @vitest-environment jsdom
/** Our GEXF, as a strict XML parser sees it and as it comes back. */
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { exported, inputOf, node, rowsOf, statement, storeWith } from './fixtures/support';
import { gexf } from './gexf';
import { importFiles } from './importFiles';

const viz = 'http://gexf.net/1.3/viz';

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** Attribute values of an element by title. */
function valuesOf(element: Element | null): Record<string, string> {
  const of = element?.localName ?? '';
  const titles = new Map(
    [...(element?.ownerDocument.querySelectorAll(`attributes[class=${of}] > attribute`) ?? [])].map((one) => [
      one.getAttribute('id'),
      one.getAttribute('title') ?? '',
    ]),
  );
  return Object.fromEntries(
    [...(element?.querySelectorAll(':scope > attvalues > attvalue') ?? [])].map((one) => [
      titles.get(one.getAttribute('for')) ?? '',
      one.getAttribute('value') ?? '',
    ]),
  );
}

describe('our own', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    ']]>',
    '"quoted" & \'so\'',
    '&amp; &#x41;',
    'two\nlines\t\r\n',
    '?>',
  ];

  it('is GEXF 1.3: attributes, nodes, edges, in its namespaces', async () => {
    const store = await storeWith(
      'made',
      [node('DOID:1', { synonyms: ['a', 'b"c'], plural: true, attributes: { score: 5 } }), node('HP:2')],
      [
        statement('s1', 'DOID:1', 'HP:2'),
        statement('s2', 'DOID:1', 'HP:2', { negated: true }),
        statement('s3', 'DOID:1', 'HP:2', { relation: 'HAS_SYMPTOM' }),
      ],
    );
    const [file] = await exported(store, gexf);
    const document = parse(file?.text ?? '');
    const { documentElement: root } = document;
    expect([root.namespaceURI, root.getAttribute('version')]).toEqual(['http://gexf.net/1.3', '1.3']);
    expect([...root.children].map(({ localName }) => localName)).toEqual(['meta', 'graph']);
    const graph = document.querySelector('graph');
    expect([...(graph?.children ?? [])].map(({ localName }) => localName)).toEqual([
      'attributes',
      'attributes',
      'nodes',
      'edges',
    ]);
    expect(graph?.getAttribute('defaultedgetype')).toBe('directed');
    const [first] = document.querySelectorAll('node');
    expect(valuesOf(first ?? null)).toMatchObject({
      kind: 'Condition',
      category: '["biolink:Disease"]',
      synonym: String.raw`["a", "b\"c"]`,
      etiograph_plural: 'true',
      score: '5',
    });
    const types = [...document.querySelectorAll('attributes[class=node] > attribute')].map((one) => [
      one.getAttribute('title'),
      one.getAttribute('type'),
    ]);
    expect(types).toContainEqual(['synonym', 'liststring']);
    expect(types).toContainEqual(['score', 'double']);
    expect(types).toContainEqual(['etiograph_plural', 'boolean']);
    const colour = document.getElementsByTagNameNS(viz, 'color')[0];
    expect(['r', 'g', 'b'].map((channel) => colour?.getAttribute(channel))).toEqual(['0', '114', '178']);
    const edges = [...document.querySelectorAll('edge')];
    expect(edges.map((one) => [one.id, one.getAttribute('kind'), one.getAttribute('label')])).toEqual([
      ['s1', 'CAUSES', 'can cause'],
      ['s2', 'not CAUSES', 'not: can cause'],
      ['s3', 'HAS_SYMPTOM', 'can show as'],
    ]);
    expect(edges.map((one) => valuesOf(one).negated)).toEqual(['false', 'true', 'false']);
    expect(document.querySelector('meta')?.getAttribute('lastmodifieddate')).toBe('2026-03-01');
    expect(document.querySelector('description')?.textContent).toContain('Sources: A test (infores:test)');
  });

  it('holds names that look like markup as texts', async () => {
    const nodes = hostile.map((name, index) =>
      node(`HP:${index}`, { name, synonyms: hostile, attributes: { [name]: name } }),
    );
    const store = await storeWith('made', nodes, []);
    const [file] = await exported(store, gexf);
    const document = parse(file?.text ?? '');
    expect([...document.querySelectorAll('node')].map((one) => one.getAttribute('label'))).toEqual(hostile);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelectorAll('edges')).toHaveLength(1);
    const after = openOracle();
    await importFiles(after, [inputOf('made.gexf', file?.text ?? '')]);
    expect(await rowsOf(after)).toEqual(await rowsOf(store));
  });

  it('has characters back that XML cannot hold, and its data set with prefixes', async () => {
    const text = 'a\u0000b\uFFFE\uD800c';
    const before = await storeWith(
      'mine',
      [node('mine:x', { name: text, attributes: { [text]: [text], originalId: 'x' } }), node('OWN:1')],
      [statement('s', 'mine:x', 'OWN:1', { attributes: { [text]: text } })],
    );
    const [file] = await exported(before, gexf);
    const after = openOracle();
    const report = await importFiles(after, [inputOf('other.gexf', file?.text ?? '')]);
    expect(report).toMatchObject({ dataset: 'mine', unknownPrefixes: {}, skipped: { total: 0 } });
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
    expect(await after.datasets()).toMatchObject([{ title: 'About mine', license: 'CC0-1.0' }]);
  });
});
