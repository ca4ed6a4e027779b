/** Ids of another program's nodes, there and back. */
import { describe, expect, it } from 'vitest';
import { mappedId, valuesOf } from './ids';
import { parseMapping } from './mapping/load';
import { vocabularyOf, type NodeRule } from './vocabulary';

const mapping = parseMapping(
  {
    format: 'etiograph-mapping',
    version: 1,
    dataset: { name: 'mine' },
    prefixes: ['LAB'],
    nodes: [
      { label: 'Gene', id: 'identifier', prefix: 'NCBIGene' },
      { label: 'Thing', id: 'key' },
    ],
    relationships: [],
  },
  'The mapping',
);
const vocabulary = vocabularyOf(mapping, { labels: ['Gene', 'Thing'], types: [], properties: [] });

function rule(label: string): NodeRule {
  const found = vocabulary.nodes.get(label);
  if (found === undefined) throw new Error(label);
  return found;
}

const umls = ['UMLS:C1', 'UMLS_CUI:C1', 'UMLSCUI:C1'];

describe('an id', () => {
  it.each([
    ['Gene', 9021, 'NCBIGene:9021', [9021, '9021', 'NCBIGene:9021']],
    ['Gene', 'NCBIGene:1', 'NCBIGene:1', ['NCBIGene:1', '1', 1]],
    ['Thing', 'DOID:1', 'DOID:1', ['DOID:1', 'doid:1']],
    ['Thing', 'doid:1', 'DOID:1', ['DOID:1', 'doid:1']],
    [
      'Thing',
      'umls_cui:C1',
      'UMLS:C1',
      [...umls, ...umls.map((text) => text.toLowerCase().replace('c1', 'C1'))],
    ],
    ['Thing', 'dOiD:1', 'mine:dOiD%3A1', ['dOiD:1']],
    ['Thing', 'LAB:x', 'LAB:x', ['LAB:x']],
    ['Thing', 'other:1', 'mine:other%3A1', ['other:1']],
    ['Thing', 'mine:1', 'mine:mine%3A1', ['mine:1']],
    ['Thing', 7, 'mine:7', [7, '7']],
    ['Thing', 'a|b %', 'mine:a%7Cb%20%25', ['a|b %']],
    ['Gene', 'a b', 'mine:a%20b', ['a b']],
  ])('of %s %j is %s, and is found again', (label, value, id, values) => {
    expect(mappedId(rule(label), value, vocabulary)?.id).toBe(id);
    expect(valuesOf(rule(label), id, vocabulary)).toHaveLength(values.length);
    expect(new Set(valuesOf(rule(label), id, vocabulary))).toEqual(new Set(values));
  });

  it.each([[''], [' '], [null], [true], ['x'.repeat(513)], ['😀'.repeat(100)], ['a\u0000b']])(
    'cannot be %j',
    (value) => {
      expect(mappedId(rule('Thing'), value, vocabulary)).toBeNull();
    },
  );

  it.each(['', 'mine:', 'mine:%', 'mine:%zz', 'other:1', '__proto__'])('%j is looked up by nothing', (id) => {
    expect(valuesOf(rule('Thing'), id, vocabulary)).toEqual([]);
  });
});
