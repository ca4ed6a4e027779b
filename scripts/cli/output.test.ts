/** Files of an export: whole or not there, whatever happens meanwhile. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportGraph, formatById, type GraphExport } from '../../graph/formats';
import { openOracle } from '../../graph/store/contract/oracle';
import { writeExport } from './output';

const onBytes = () => undefined;
const writing = { signal: new AbortController().signal, onBytes };
let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etiograph-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An export whose files are given. */
async function exportOf(...contents: AsyncIterable<string>[]): Promise<GraphExport> {
  const request = {
    format: formatById('json', 'write'),
    selection: { what: 'everything' } as const,
    filter: { unchecked: true, riskGroups: [] },
    date: new Date('2026-03-01'),
  };
  const graph = await exportGraph(openOracle(), request);
  return { ...graph, files: contents.map((content, index) => ({ ending: `_${index}.txt`, content })) };
}

async function* good(): AsyncIterable<string> {
  yield 'all ';
  yield 'of it';
}
async function* failing(): AsyncIterable<string> {
  yield 'a part of it';
  throw new Error('the store is gone');
}

describe('writeExport', () => {
  it('writes a file, over an old one too', async () => {
    writeFileSync(at('x.txt'), 'old');
    expect(await writeExport(await exportOf(good()), at('x.txt'), writing)).toEqual([at('x.txt')]);
    expect(readFileSync(at('x.txt'), 'utf8')).toBe('all of it');
  });

  it('leaves what was there where its content breaks off', async () => {
    writeFileSync(at('x.txt'), 'old');
    await expect(writeExport(await exportOf(failing()), at('x.txt'), writing)).rejects.toThrow(
      'the store is gone',
    );
    expect(readFileSync(at('x.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['x.txt']);
  });

  it('puts no table in place where another one fails', async () => {
    await expect(writeExport(await exportOf(good(), failing()), at('tables/'), writing)).rejects.toThrow(
      'the store is gone',
    );
    expect(readdirSync(at('tables'))).toEqual([]);
  });

  it('leaves nothing where a signal ends it', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncIterable<string> {
      for (;;) {
        yield 'more and more of it\n'.repeat(1000);
        controller.abort();
        await new Promise(setImmediate);
      }
    }
    const run = writeExport(await exportOf(endless()), at('x.txt'), { signal: controller.signal, onBytes });
    await expect(run).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('writes what a link points at, and keeps the link', async () => {
    writeFileSync(at('real.txt'), 'old');
    symlinkSync(at('real.txt'), at('link.txt'));
    await writeExport(await exportOf(good()), at('link.txt'), writing);
    expect(readFileSync(at('real.txt'), 'utf8')).toBe('all of it');
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await writeExport(await exportOf(good()), at('x.txt'), {
      ...writing,
      onBytes: (_, bytes) => told.push(bytes),
    });
    expect(told).toEqual([4, 9]);
  });
});
