import { afterEach, describe, expect, test, vi } from 'vitest';
import { streamOf } from './stream';

afterEach(() => void vi.restoreAllMocks());

/** Counts what was read of it and whether it was left properly. */
function counted(parts: number, size: number, failAt = Number.POSITIVE_INFINITY) {
  const seen = { read: 0, left: false };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for (; seen.read < parts; seen.read += 1) {
        if (seen.read === failAt) throw new Error('the disk is gone');
        yield new Uint8Array(size).fill(seen.read);
      }
    } finally {
      seen.left = true;
    }
  }
  return { seen, bytes };
}

describe('streamOf', () => {
  test('gives every byte, small parts gathered', async () => {
    const { bytes } = counted(200, 1_000);
    const stream = streamOf(bytes());
    let pieces = 0;
    let size = 0;
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
      pieces += 1;
      size += piece.byteLength;
    }
    expect(size).toBe(200_000);
    expect(pieces).toBeLessThan(5);
  });

  test('an empty file', async () => {
    expect(await new Response(streamOf(counted(0, 1).bytes())).text()).toBe('');
  });

  test('reads nothing before it is read, and stops when the reader leaves', async () => {
    const { seen, bytes } = counted(1_000, 65_536);
    const reader = streamOf(bytes()).getReader();
    expect(seen.read).toBe(0);
    await reader.read();
    await reader.cancel();
    expect(seen).toEqual({ read: 0, left: true });
  });

  test('a failure breaks it off', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const { seen, bytes } = counted(10, 65_536, 2);
    await expect(new Response(streamOf(bytes())).text()).rejects.toThrow('the disk is gone');
    expect(seen.left).toBe(true);
    expect(logged).toHaveBeenCalledOnce();
  });
});
