import { describe, expect, it } from 'vitest';
import { find, otherSpellings } from './find';
import { matchNode, prepareQuery } from './match';

const aNode = (id: string, xrefs: string[] = []) => ({
  id,
  kind: 'Condition',
  categories: ['Disease'],
  name: id.toLowerCase(),
  synonyms: [],
  xrefs,
  datasets: ['test'],
  attributes: {},
});
const nodes = [
  aNode('UMLS:C0042345'),
  aNode('DOID:799', ['MSH:D014648', 'SNOMEDCT_US_2023_03_01:128060009']),
];

/** Searches these nodes, and notes what it was asked. */
function searching() {
  const texts: string[] = [];
  const search = ({ text }: { text: string }) => {
    texts.push(text);
    const hits = nodes.flatMap((node) => {
      const found = matchNode(prepareQuery(text), node);
      return found === null ? [] : [{ node, matched: { text: found.text, how: found.how } }];
    });
    return Promise.resolve({ hits, total: hits.length });
  };
  return { search, texts };
}

describe('a code is found however its prefix is spelt', () => {
  it.each([
    ['UMLS_CUI:C0042345', 'UMLS:C0042345'],
    ['MESH:D014648', 'DOID:799'],
    ['MSH:D014648', 'DOID:799'],
    ['SNOMED:128060009', 'DOID:799'],
    [' umlscui:C0042345 ', 'UMLS:C0042345'],
  ])('%s', async (text, id) => {
    const { hits, total } = await find({ text }, searching());
    expect([hits.map(({ node }) => node.id), total]).toEqual([[id], 1]);
  });

  it('and what is found as it is written is asked for once', async () => {
    const ask = searching();
    await find({ text: 'UMLS:C0042345' }, ask);
    await find({ text: 'doid 799' }, ask);
    expect(ask.texts).toEqual(['UMLS:C0042345', 'doid 799']);
  });

  it('and what is no code, or has one spelling, is asked for once', async () => {
    const ask = searching();
    for (const text of ['nothing: of the kind', 'DOID:0', 'veins', 'a:b:c']) await find({ text }, ask);
    expect(ask.texts).toHaveLength(4);
  });

  it('and a vocabulary with many releases is asked for a few times at most', () => {
    expect(otherSpellings('SCTID:1').length).toBeLessThanOrEqual(4);
    expect(otherSpellings('SNOMEDCT:1')).toEqual(expect.arrayContaining(['SCTID:1']));
  });
});
