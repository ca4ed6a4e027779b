/** Archives on disk: read as the files in them, and refused where they are not what they say. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openOracle } from '../../store/contract/oracle';
import { archivedEdges, archivedNodes, badArchives, zipOf } from '../fixtures/archives';
import { collect, everyClaim, node, rowsOf, statement, storeWith } from '../fixtures/support';
import { exportGraph } from '../exportGraph';
import { formatById } from '../formats';
import { archivedInputs } from '../import/archive';
import { exportBytes } from './exportBytes';
import { unpacked } from './gunzip';
import { importPaths, readInThread } from './importPaths';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a zip archive', () => {
  it.each(['kgx', 'csv-lossless', 'neo4j-csv', 'kgx-jsonl'])(
    'that we exported as %s brings everything back',
    async (id) => {
      const before = await storeWith(
        'made',
        [node('DOID:1', { name: 'Ménière\u0000' }), node('HP:1', { plural: true })],
        [statement('s1', 'DOID:1', 'HP:1', { negated: true, attributes: { score: 1 } })],
      );
      const request = {
        format: formatById(id, 'write'),
        selection: { what: 'everything' } as const,
        filter: everyClaim,
        date: new Date('2026-03-01'),
      };
      const { fileName, bytes } = exportBytes(await exportGraph(before, request));
      const after = openOracle();
      await importPaths(after, [written(`${id}-${fileName}`, Buffer.concat(await collect(bytes)))]);
      expect(await rowsOf(after)).toEqual(await rowsOf(before));
    },
  );

  it('is the files in it, packed once more or not, beside what systems add, and gives the data set its name', async () => {
    const zip = zipOf({
      'data/edges.tsv': archivedEdges,
      'data/nodes.tsv.gz': gzipSync(archivedNodes),
      '__MACOSX/data/._edges.tsv': 'Mac OS X',
      'data/.DS_Store': 'x',
      'data/': '',
    });
    expect(await importPaths(openOracle(), [written('my-graph.zip', zip)])).toMatchObject({
      dataset: 'data',
      written: { nodes: 2, statements: 1 },
      danglingEnds: { total: 0 },
    });
    const flat = zipOf({ 'edges.tsv': archivedEdges, 'nodes.tsv': archivedNodes });
    expect(await importPaths(openOracle(), [written('flat-graph.zip', flat)])).toMatchObject({
      dataset: 'flat-graph',
      written: { nodes: 2, statements: 1 },
    });
  });

  it('goes with other files, and says in which file a row was skipped', async () => {
    const nodes = written('other_nodes.tsv', Buffer.from(archivedNodes));
    const zip = written('e.zip', zipOf({ 'e_edges.tsv': `${archivedEdges}e2\tDOID:1\t\tDOID:2\n` }));
    const report = await importPaths(openOracle(), [zip, nodes]);
    expect(report).toMatchObject({ written: { nodes: 2, statements: 1 }, skipped: { total: 1 } });
    expect(report.skipped.listed).toEqual([
      { file: `${zip}/e_edges.tsv`, line: 3, reason: 'has no predicate' },
    ]);
  });

  it('is read in a thread as well', async () => {
    const zip = written(
      'threaded.zip',
      zipOf({ 'g_nodes.tsv': archivedNodes, 'g_edges.tsv': archivedEdges }),
    );
    expect((await collect(readInThread([zip], {}))).at(-1)).toMatchObject({
      is: 'end',
      counts: { read: { nodes: 2, statements: 1 } },
    });
  });
});

describe('what is refused, and leaves nothing', () => {
  it.each(badArchives)('$name', async ({ name, zip, code, says }) => {
    const store = openOracle();
    await expect(importPaths(store, [written(name, zip)])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says) as string,
    });
    expect(await store.datasets()).toEqual([]);
  });

  it('a bomb, by what its directory says', async () => {
    const zip = zipOf({ 'g_nodes.tsv': `${archivedNodes}${'x'.repeat(3_000_000)}` });
    expect(zip.length).toBeLessThan(10_000);
    const archive = {
      name: 'bomb.zip',
      path: 'bomb.zip',
      bytes: { size: zip.length, read: async (at: number, length: number) => zip.slice(at, at + length) },
      unpack: unpacked,
      most: 2_000_000,
      instead: 'Do something else.',
    };
    await expect(archivedInputs(archive)).rejects.toMatchObject({
      code: 'too_large',
      message: 'bomb.zip unpacks to more than 2 MB. Do something else.',
    });
  });
});
