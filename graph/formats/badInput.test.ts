/** Oddities of files that any reader may meet, put to every format that we both write and read. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import type { ExportRow } from '../store/types';
import { exported, inputOf, node, rowsOf, statement, storeWith } from './fixtures/support';
import { readableFormats } from './formats';
import { importFiles, type ImportInput } from './importFiles';

const hostile = [
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE node; --",
  "'}) DETACH DELETE n //",
  '../../etc/passwd',
  '__proto__',
  '&lol9; %xxe; ]]>',
  '=cmd()|x',
];
const cell = 'x'.repeat(10_000_000);
/** Milliseconds: some of these files are large, and machines may be busy. */
const patience = 300_000;

const nodes = [
  ...hostile.map((name, at) =>
    node(`HP:${at}`, { name, synonyms: [name], attributes: { constructor: name } }),
  ),
  node('DOID:1', { description: cell }),
];
const claims = [
  // A circle of kinds.
  statement('c1', 'HP:0', 'HP:1', { relation: 'SUBTYPE_OF' }),
  statement('c2', 'HP:1', 'HP:0', { relation: 'SUBTYPE_OF' }),
  ...hostile.map((word, at) => statement(`h${at}`, `HP:${at}`, 'DOID:1', { attributes: { word } })),
];

const twoWay = readableFormats.filter(({ write, id }) => write !== undefined && id !== 'csv');

const imported = async (files: readonly ImportInput[]): Promise<ExportRow[]> => {
  const store = openOracle();
  await importFiles(store, files);
  return rowsOf(store);
};

describe.each(twoWay)('$id', (format) => {
  const small = nodes.slice(0, -1).concat(node('DOID:1'));
  const filesOf = async (records = small) =>
    exported(await storeWith('made', records, claims), format).then((files) =>
      files.filter(({ text }) => text !== ''),
    );
  const refused = async (change: (text: string, name: string) => Uint8Array) => {
    const store = openOracle();
    const files = (await filesOf()).map(({ name, text }) => inputOf(name, change(text, name)));
    await expect(importFiles(store, files)).rejects.toMatchObject({ code: 'bad_input' });
    expect(await store.datasets()).toEqual([]);
  };

  it(
    'hostile names, circles of kinds and 10 MB in one cell come in as they are',
    async () => {
      const store = await storeWith('made', nodes, claims);
      const files = await exported(store, format);
      const back = await imported(files.map(({ name, text }) => inputOf(name, text)));
      expect(back).toEqual(await rowsOf(store));
      expect(Object.prototype).not.toHaveProperty('word');
    },
    patience,
  );

  it('a byte order mark, CRLF, UTF-16 and gzip change nothing', async () => {
    const files = await filesOf();
    const plain = await imported(files.map(({ name, text }) => inputOf(name, text)));
    const ways: ((text: string) => string | Uint8Array)[] = [
      (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
      (text) => text.replaceAll(/\r?\n/g, '\r\n'),
      (text) => Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le'),
      (text) => gzipSync(text),
    ];
    for (const way of ways)
      expect(await imported(files.map(({ name, text }) => inputOf(name, way(text))))).toEqual(plain);
  });

  it('cut gzip, another encoding and emptiness are refused, and nothing is left', async () => {
    await refused((text) => gzipSync(text).subarray(0, -12));
    await refused((text) => Buffer.concat([Buffer.from(text.slice(0, 40)), Buffer.from([0xe9, 0x28, 0xff])]));
    await refused(() => new Uint8Array());
  });
});

it(
  'a million nodes are read without a store, and counted',
  async () => {
    async function* content(): AsyncIterable<Uint8Array> {
      yield Buffer.from('id\tcategory\tname\n');
      for (let at = 0; at < 1_000_000; at += 10_000)
        yield Buffer.from(
          Array.from({ length: 10_000 }, (_, row) => `DOID:${at + row}\tbiolink:Disease\tname\n`).join(''),
        );
    }
    const report = await importFiles(null, [{ name: 'million_nodes.tsv', content: content() }], {
      dryRun: true,
    });
    expect(report).toMatchObject({ read: { nodes: 1_000_000 }, skipped: { total: 0 } });
  },
  patience,
);
