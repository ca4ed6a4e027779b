/** Files read by a thread: the same graph, report and failures as without one; and that it ends when it is told to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openOracle } from '../../store/contract/oracle';
import { node, rowsOf, statement } from '../fixtures/support';
import type { ReadBatch, ReadMessage } from '../import/reading';
import { importFiles } from '../importFiles';
import { fileInput } from './fileInput';
import { importPaths, readInThread } from './importPaths';
import { pack, unpack } from './pack';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${row(index)}\n`).join('');
const filler = 'x'.repeat(100);
const nodes = written(
  'big_nodes.tsv',
  `id\tcategory\tname\n${rows(6_000, (at) => `DOID:${at}\tbiolink:Disease\tname ${at}`)}\tbiolink:Disease\t\n`,
);
const edges = written(
  'big_edges.tsv',
  `id\tsubject\tpredicate\tobject\tsupporting_text\tscore\tnegated\n${rows(
    9_000,
    (at) =>
      `e${at % 8_990}\tDOID:${at % 500}\tbiolink:causes\tDOID:${at}\t${filler}\t${at % 3 === 0 ? at : ''}\t${at % 7 === 0}`,
  )}`,
);

/** What does not differ from run to run. */
const steady = <T extends { seconds: number; statementsPerSecond: number }>(report: T) => ({
  ...report,
  seconds: 0,
  statementsPerSecond: 0,
});

async function allOf(messages: AsyncIterable<ReadMessage>): Promise<ReadMessage[]> {
  const all: ReadMessage[] = [];
  for await (const message of messages) all.push(message);
  return all;
}

describe('importPaths', () => {
  it('gives the same graph and the same report', async () => {
    const [alone, threaded] = [openOracle(), openOracle()];
    const options = { dataset: 'x', labels: new Map([['DOID:1', { name: 'another name' }]]) };
    const expected = await importFiles(
      alone,
      [edges, nodes].map((path) => fileInput(path)),
      options,
    );
    const seen: number[] = [];
    const report = await importPaths(threaded, [edges, nodes], {
      ...options,
      onProgress: ({ statements }) => seen.push(statements),
    });
    expect(report).toMatchObject({ renamed: 1, skipped: { total: 11 }, danglingEnds: { total: 2_990 } });
    expect(steady(report)).toEqual(steady(expected));
    expect(await rowsOf(threaded)).toEqual(await rowsOf(alone));
    expect(seen.at(-1)).toBe(9_000);
  });

  it.each([
    [
      'cut off',
      () => gzipSync(`id\tcategory\n${rows(80_000, (at) => `DOID:${at}\t${Math.sin(at)}`)}`).subarray(0, -9),
      /cut off/,
    ],
    [
      'of another encoding',
      () =>
        Buffer.concat([
          Buffer.from(`id\tcategory\n${rows(80_000, (at) => `DOID:${at}\tx`)}`),
          Buffer.from([0xff]),
        ]),
      /UTF-8/,
    ],
  ])('tells what is wrong with a file that is %s, and leaves nothing', async (_, content, says) => {
    const store = openOracle();
    const path = written('bad.tsv', content());
    const run = importPaths(store, [nodes, edges, path], { format: 'kgx' });
    await expect(run).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
    expect(await store.datasets()).toEqual([]);
  });

  it('is ended by a signal, for the reason that it gives', async () => {
    const store = openOracle();
    const controller = new AbortController();
    const stop = new Error('stopped');
    const run = importPaths(store, [nodes, edges], {
      signal: controller.signal,
      onProgress: () => controller.abort(stop),
    });
    await expect(run).rejects.toBe(stop);
    expect(await store.datasets()).toEqual([]);
    await expect(importPaths(store, [nodes, edges], { signal: AbortSignal.abort(stop) })).rejects.toBe(stop);
  });

  it('tells a failure of the store', async () => {
    const broken = async () => {
      throw new Error('no store');
    };
    await expect(importPaths(broken, [nodes, edges])).rejects.toThrow('no store');
  });
});

describe('readInThread', () => {
  it('ends its thread when nobody reads on', async () => {
    for await (const message of readInThread([edges], {})) {
      expect(message.is).toBe('batch');
      break;
    }
    expect((await allOf(readInThread([edges], {}))).at(-1)).toMatchObject({ is: 'end' });
  });
});

it('packing changes nothing', () => {
  const { evidence } = statement('', '', '');
  const batch: ReadBatch = {
    is: 'batch',
    info: { name: 'x' },
    nodes: [node('DOID:1')],
    fresh: ['DOID:1'],
    statements: [
      statement('a', 'DOID:1', 'DOID:2', { evidence, originalPredicate: 'x' }),
      statement('b', 'DOID:1', 'DOID:1', { evidence, negated: true, attributes: { n: 1 } }),
      statement('c', 'DOID:2', 'DOID:1', { qualifiers: { object_direction_qualifier: 'up' } }),
    ],
    progress: { file: 'f', nodes: 1, statements: 3, skipped: 0 },
  };
  const packed = structuredClone(pack(batch));
  expect(unpack(packed)).toEqual(batch);
  expect(packed.is === 'batch' && packed.statements.evidence.values).toHaveLength(2);
});
