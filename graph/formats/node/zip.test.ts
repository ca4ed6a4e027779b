/** Archives, read back by another library; and exports as bytes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportGraph } from '../exportGraph';
import { collect, everyClaim, node, pieces, storeWith } from '../fixtures/support';
import { formatById } from '../formats';
import { zipInPage } from '../zipInPage';
import { exportBytes } from './exportBytes';
import { zipFiles } from './zip';

const texts = { 'a.tsv': 'a\tb\n'.repeat(5000), 'ü.json': '{"é": "💥"}' };
const unzip = (archive: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, content]) => [name, strFromU8(content)]));

describe('zipFiles', () => {
  it('holds each file whole', async () => {
    const files = Object.entries(texts).map(([name, text]) => ({ name, content: pieces(text, 999) }));
    expect(unzip(Buffer.concat(await collect(zipFiles(files, new Date('2026-03-01')))))).toEqual(texts);
  });

  it('breaks off where a file fails, and reads no further', async () => {
    async function* failing(): AsyncIterable<string> {
      yield 'so far so good';
      throw new Error('the store is gone');
    }
    const files = [
      { name: 'a', content: failing() },
      { name: 'b', content: pieces('never') },
    ];
    await expect(collect(zipFiles(files, new Date('2026-03-01')))).rejects.toThrow('the store is gone');
  });

  it('lets go of its files where the reader stops early', async () => {
    let closed = false;
    async function* endless(): AsyncIterable<string> {
      try {
        for (let at = 0; ; at += 1) yield `${Math.sin(at)}\n`.repeat(1000);
      } finally {
        closed = true;
      }
    }
    for await (const chunk of zipFiles([{ name: 'a', content: endless() }], new Date('2026-03-01')))
      if (chunk.length > 0) break;
    await expect.poll(() => closed).toBe(true);
  });
});

describe('zipInPage', () => {
  it('holds each file whole', async () => {
    const files = Object.entries(texts).map(([name, content]) => ({ name, content }));
    expect(unzip(await zipInPage(files))).toEqual(texts);
  });
});

describe('exportBytes', () => {
  const bytesOf = async (format: string) => {
    const store = await storeWith('made', [node('DOID:1', { name: 'Ménière' })], []);
    const request = {
      format: formatById(format, 'write'),
      selection: { what: 'dataset', dataset: 'made' } as const,
      filter: everyClaim,
      date: new Date('2026-03-01'),
    };
    return exportBytes(await exportGraph(store, request));
  };

  it('is the file itself where there is one', async () => {
    const { fileName, mediaType, bytes } = await bytesOf('json');
    expect([fileName, mediaType]).toEqual([
      'etiograph-made-2026-03-01.json',
      'application/json; charset=utf-8',
    ]);
    expect(Buffer.concat(await collect(bytes)).toString()).toContain('Ménière');
  });

  it('is an archive of dated names where there are several', async () => {
    const { fileName, mediaType, bytes } = await bytesOf('kgx');
    expect([fileName, mediaType]).toEqual(['etiograph-made-2026-03-01.zip', 'application/zip']);
    expect(Object.keys(unzip(Buffer.concat(await collect(bytes))))).toEqual([
      'etiograph-made-2026-03-01_about.json',
      'etiograph-made-2026-03-01_nodes.tsv',
      'etiograph-made-2026-03-01_edges.tsv',
    ]);
  });
});
