/** The small parts that streams of text are read with. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import { bytes, collect, pieces } from '../fixtures/support';
import { contentId } from './contentHash';
import { decodeText } from './decode';
import { IdSet } from './idSet';
import { lineBatches } from './lines';
import { peek } from './peek';

const linesOf = async (text: string, length: number) =>
  (await collect(lineBatches(pieces(text, length), 'x'))).flat();

describe('lines', () => {
  it.each([1, 2, 3, 100])('are the same whatever the pieces of %i are', async (length) => {
    expect(await linesOf('a\r\nbb\n\nccc', length)).toEqual(['a', 'bb', '', 'ccc']);
    expect(await linesOf('a\n', length)).toEqual(['a']);
    expect(await linesOf('', length)).toEqual([]);
  });

  it('may be as long as a large cell, and no longer than the limit', async () => {
    const cell = 'x'.repeat(10_000_000);
    expect((await linesOf(`a\t${cell}\nb`, 65_536)).map(({ length }) => length)).toEqual([10_000_002, 1]);
    await expect(linesOf('x'.repeat(limits.fileLine + 1), 1_000_000)).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});

describe('decodeText', () => {
  const decoded = async (content: Uint8Array, length: number) =>
    (await collect(decodeText(bytes(content, length), 'x'))).join('');

  it.each([2, 3, 5, 64])('reads characters that are cut in two by pieces of %i', async (length) => {
    expect(await decoded(Buffer.from('\uFEFFMénière 💥'), length)).toBe('Ménière 💥');
    expect(await decoded(Buffer.from('\uFEFFMénière', 'utf16le'), length)).toBe('Ménière');
  });

  it('refuses what is no UTF-8, cut off or not', async () => {
    await expect(decoded(Buffer.from('Ménière', 'latin1'), 64)).rejects.toMatchObject({ code: 'bad_input' });
    await expect(decoded(Buffer.from('é').subarray(0, 1), 64)).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('ids from content', () => {
  it('are the same for the same text and differ for others', () => {
    const texts = Array.from({ length: 200_000 }, (_, index) => `Gene::${index % 997}\tGiG\tGene::${index}`);
    expect(new Set(texts.map(contentId)).size).toBe(texts.length);
    expect(contentId('Gene::1')).toBe(contentId('Gene::1'));
    expect(contentId('')).toMatch(/^[0-9a-v]{13}$/);
  });

  it('are remembered while the set grows', () => {
    const set = new IdSet();
    const ids = Array.from({ length: 50_000 }, (_, index) => `id ${index}`);
    expect(ids.every((id) => set.add(id))).toBe(true);
    expect(ids.some((id) => set.add(id))).toBe(false);
    expect(set.size).toBe(ids.length);
    expect([set.has('id 49999'), set.has('id 50000')]).toEqual([true, false]);
  });
});

describe('peek', () => {
  it('gives the whole stream after a look at its beginning, and closes it either way', async () => {
    let closed = 0;
    async function* stream() {
      try {
        yield* [1, 2, 3];
      } finally {
        closed += 1;
      }
    }
    const looked = await peek(stream(), (head) => head.length >= 2);
    expect(looked.head).toEqual([1, 2]);
    expect(await collect(looked.all)).toEqual([1, 2, 3]);
    expect(closed).toBe(1);
    await (await peek(stream(), (head) => head.length >= 1)).close();
    expect(closed).toBe(2);
  });
});
