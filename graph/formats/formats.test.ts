/** How a file's format is told: by what stands in it, then by its name; else a sentence says what can be read. */
import { describe, expect, it } from 'vitest';
import { GraphError } from '../model';
import { fixtureText } from './fixtures/support';
import { detectFormat, formatById, formats } from './formats';

const detect = (name: string, text = fixtureText(name).replace(/^\uFEFF/, '')) => {
  const { format, role } = detectFormat({ name, text });
  return `${format.id} ${role}`;
};

describe('detectFormat', () => {
  it.each([
    { name: 'bom_nodes.tsv', told: 'kgx nodes' },
    { name: 'crlf_edges.tsv', told: 'kgx edges' },
    { name: 'by-hand.json', told: 'json graph' },
    { name: 'edges-first.kgx.json', told: 'kgx-json graph' },
    { name: 'truncated.kgx.json', told: 'kgx-json graph' },
    { name: 'crlf_nodes.jsonl', told: 'kgx-jsonl nodes' },
    { name: 'broken-line_edges.jsonl', told: 'kgx-jsonl edges' },
    { name: 'desktop.cyjs', told: 'cytoscape graph' },
    { name: 'without-data.cyjs', told: 'cytoscape graph' },
    { name: 'compound.cyjs', told: 'cytoscape graph' },
    { name: 'prototype-keys.cyjs', told: 'cytoscape graph' },
    { name: 'aliases-and-defaults.cx2', told: 'cx2 graph' },
    { name: 'version-1.cx', told: 'cx2 graph' },
    { name: 'hetionet.sif', told: 'sif edges' },
    { name: 'hetionet-kinds.tsv', told: 'sif nodes' },
    { name: 'wrong-arity.sif', told: 'sif edges' },
    { name: 'oddities.graphml', told: 'graphml graph' },
    { name: 'entity-bomb.graphml', told: 'graphml graph' },
    { name: 'dynamic-nested.gexf', told: 'gexf graph' },
    { name: 'names_nodes.csv', told: 'csv nodes' },
    { name: 'semicolons.csv', told: 'csv edges' },
    { name: 'headings-that-say-nothing.csv', told: 'csv edges' },
  ])('$name is $told', ({ name, told }) => expect(detect(name)).toBe(told));

  it.each([
    'by-hand.json',
    'edges-first.kgx.json',
    'desktop.cyjs',
    'compound.cyjs',
    'aliases-and-defaults.cx2',
  ])('tells %s in whichever order its keys come, however it is laid out', (name) => {
    const told = detect(name);
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, one]) => [key, reversed(one)]));
    };
    const value: unknown = JSON.parse(fixtureText(name));
    for (const indent of [undefined, 4]) {
      expect(detect('some.json', JSON.stringify(value, null, indent))).toBe(told);
      expect(detect('some.json', JSON.stringify(reversed(value), null, indent))).toBe(told);
    }
  });

  it('tells an endless file from its beginning', () => {
    const node = JSON.stringify({ id: 'HP:1', category: [], name: 'x'.repeat(1000) });
    expect(detect('some.json', `{"nodes": [${`${node},`.repeat(200)}`)).toBe('kgx-json graph');
    expect(detect('some.json', `{"elements": {"nodes": [${`{"data": ${node}},`.repeat(200)}`)).toBe(
      'cytoscape graph',
    );
    expect(detect('some.json', `${node}\n`.repeat(200))).toBe('kgx-jsonl nodes');
    expect(detect('some.json', `{"graphs": [{"nodes": [${`${node},`.repeat(200)}`)).toBe('obographs graph');
    expect(() => detect('some.json', `{"things": [${`${node},`.repeat(200)}`)).toThrow(/is JSON, but/);
  });

  it('goes by content before the name', () => {
    expect(detect('something.txt', fixtureText('by-hand.json'))).toBe('json graph');
    expect(detect('graph.json', fixtureText('crlf_edges.tsv'))).toBe('kgx edges');
    expect(detect('edges.SIF.gz', 'a pp b\n')).toBe('sif edges');
    expect(detect('other.txt', '{"nodes": [{"categories": [], "id": "1"}], "format"')).toBe('json graph');
    expect(detect('sheet.txt', 'cause;effect\na;b\n')).toBe('csv edges');
    expect(detect('hetionet', 'Gene::1\tGiG\tGene::2\n')).toBe('sif edges');
  });

  it.each([
    { name: 'empty.tsv', text: '', says: 'empty.tsv is empty' },
    { name: 'binary.tsv', text: 'id\u0000category\n', says: 'not a text file' },
    { name: 'other.json', text: '{"a": [1]}', says: 'other.json is JSON, but of no format' },
    { name: 'other.txt', text: '{"format": "other", "nodes": []}', says: 'Etiograph JSON; KGX' },
    { name: 'letter.docx', text: 'Dear reader', says: 'Etiograph JSON; KGX' },
  ])('says of $name what is wrong', ({ name, text, says }) => {
    expect(() => detectFormat({ name, text })).toThrow(GraphError);
    expect(() => detectFormat({ name, text })).toThrow(says);
  });
});

describe('formatById', () => {
  it('finds what can be done and lists it where it cannot', () => {
    expect(formatById('sif', 'read').id).toBe('sif');
    const written = [
      'json',
      'kgx',
      'kgx-jsonl',
      'graphml',
      'gexf',
      'cytoscape',
      'cx2',
      'csv',
      'csv-lossless',
    ];
    expect(() => formatById('sif', 'write')).toThrow(`There are: ${written.join(', ')}, `);
    expect(() => formatById('constructor', 'read')).toThrow(/There are: json, .*graphml.*sif.*hpoa.*csv/);
  });

  it('has each id once, and a reader or a writer for each', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { read, write } of formats) expect(read ?? write).toBeDefined();
  });
});
