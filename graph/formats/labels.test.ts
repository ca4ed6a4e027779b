/** Preferred labels: the file, and what it does to nodes of any format. */
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { everyClaim, inputOf, node, pieces } from './fixtures/support';
import { importFiles } from './importFiles';
import { parseLabels } from './labels/parse';
import { Renamer } from './labels/renamer';

const parse = (text: string) => parseLabels(pieces(text), 'labels.tsv');

describe('the file', () => {
  it('has an id and a name a line, and perhaps the form inside a sentence', async () => {
    const labels = await parse(
      '# ours\r\nid\tname\tin_sentence\r\n\r\nMESH:D1\tOlder people\tolder people\r\nX 2\t Men ',
    );
    expect([...labels].map(([id, { name, inSentence }]) => [id, name, inSentence])).toEqual([
      ['MESH:D1', 'Older people', 'older people'],
      ['X 2', 'Men', undefined],
    ]);
  });

  it.each([
    ['MESH:D1 Older people', 'Line 1 of the label file labels.tsv needs an id, a tab and a name.'],
    ['A:1\tx\nA:2\t', 'Line 2 of the label file labels.tsv needs an id, a tab and a name.'],
    ['\tx', 'Line 1 of the label file labels.tsv has no id.'],
    ['A:1\tx\ty\tz', 'Line 1 of the label file labels.tsv has more than an id, a name and its form'],
    ['A:1\tx\n\nA:1\ty', 'Line 3 of the label file labels.tsv names A:1 again, after line 1.'],
    [`A:1\t${'x'.repeat(201)}`, 'has a name longer than 200 characters'],
    ['A:1\tx\u0007', 'has a name with a control character'],
    ['', 'The label file labels.tsv has no label'],
    ['id\tname\n', 'The label file labels.tsv has no label'],
  ])('%j is refused', async (text, says) => {
    await expect(parse(text)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining(says) as unknown,
    });
  });
});

describe('a node', () => {
  const labels = parse('DOID:1\tNew\tnew\nown id\tOwn\n__proto__\tx');

  it('gets the name and keeps the old one as a synonym', async () => {
    const renamer = new Renamer(await labels);
    const old = node('DOID:1', {
      name: 'Old',
      synonyms: ['New', 'Old', 'other'],
      inSentence: 'old',
      plural: true,
    });
    expect(renamer.node(old)).toEqual({
      ...node('DOID:1', { name: 'New', synonyms: ['Old', 'other'] }),
      inSentence: 'new',
    });
    expect(renamer.node(node('DOID:1', { name: null }))).toMatchObject({ name: 'New', synonyms: [] });
    expect(renamer.count).toBe(1);
  });

  it('is found by the id that its file has, and is left alone without a label or under that name', async () => {
    const renamer = new Renamer(await labels);
    const scoped = node('x:own%20id', { attributes: { originalId: 'own id' } });
    expect(renamer.node(scoped).name).toBe('Own');
    for (const other of [node('DOID:2'), node('DOID:1', { name: 'New', plural: true })])
      expect(renamer.node(other)).toBe(other);
    expect(renamer.count).toBe(1);
  });
});

describe('an import', () => {
  const files = () => [
    inputOf(
      'a_nodes.tsv',
      'id\tcategory\tname\nDOID:1\tbiolink:Disease\tOld\nDOID:2\tbiolink:Disease\ttwo\n',
    ),
    inputOf('a.obo', 'format-version: 1.4\n\n[Term]\nid: DOID:3\nname: Older\n'),
  ];

  it.each([true, false])('renames in any format and says how many (dry run: %s)', async (dryRun) => {
    const store = openOracle();
    const labels = await parse('DOID:1\tNew\nDOID:3\tNewer\nDOID:4\tNobody');
    const report = await importFiles(store, files(), { labels, dryRun });
    expect(report.renamed).toBe(2);
    if (dryRun) return;
    expect(
      (await store.nodes(['DOID:1', 'DOID:2', 'DOID:3'])).map(({ name, synonyms }) => [name, synonyms]),
    ).toEqual([
      ['New', ['Old']],
      ['two', []],
      ['Newer', ['Older']],
    ]);
    expect((await store.search({ text: 'Old', limit: 10, filter: everyClaim })).hits.length).toBeGreaterThan(
      0,
    );
  });

  it('renames nothing unasked', async () => {
    expect((await importFiles(openOracle(), files())).renamed).toBe(0);
  });
});
