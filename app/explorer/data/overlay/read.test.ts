/** Dropped files as a graph: what came in, where to begin, and what is refused. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { badArchives, zipOf } from '@/graph/formats/fixtures/archives';
import { fixturePath } from '@/graph/formats/fixtures/support';
import { limits } from '@/graph/model';
import { readDropped } from './read';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const fixture = (name: string) => file(name, new Uint8Array(readFileSync(fixturePath(name))));

const nodes =
  'id\tcategory\tname\nDOID:1\tbiolink:Disease\tGout\nDOID:2\tbiolink:Disease\tAche\nx\tbiolink:Drug\tSalve\n';
const edges =
  'id\tsubject\tpredicate\tobject\n1\tx\tbiolink:treats\tDOID:1\n2\tDOID:2\tbiolink:causes\tDOID:1\n';
const caps = { text: limits.droppedText, records: limits.droppedRecords };
const all = { unchecked: false, riskGroups: [] };

describe('readDropped', () => {
  it('reads tables of nodes and edges together, packed or not, in any order', async () => {
    const packed = file('edges.tsv.gz', new Uint8Array(gzipSync(edges)));
    const { graph, summary } = await readDropped([packed, file('nodes.tsv', nodes)]);
    expect(summary).toMatchObject({ nodes: 3, statements: 2, skipped: { total: 0 } });
    expect(summary.kinds).toEqual([
      { kind: 'Condition', count: 2 },
      { kind: 'Treatment', count: 1 },
    ]);
    expect(summary.examples.map(({ name }) => name)).toEqual(['Gout', 'Ache', 'Salve']);
    expect((await graph.search({ text: 'gou', limit: 5, filter: all })).hits[0]?.node.id).toBe('DOID:1');
    const rows = await graph.rows(['DOID:1', 'DOID:2']);
    expect(rows.map(({ row }) => row)).toEqual(['node', 'node', 'statement']);
  });

  it('leaves out what lies beside a graph, and says so', async () => {
    const given = [file('README.md', '# Pears'), file('nodes.tsv', nodes), file('.DS_Store', '\u0000')];
    const { summary } = await readDropped(given);
    expect(summary).toMatchObject({
      nodes: 3,
      leftOut: { total: 2, listed: ['README.md', '.DS_Store'] },
    });
  });

  it('reads what was packed in several members', async () => {
    expect((await readDropped([fixture('two-members_nodes.tsv.gz')])).summary.nodes).toBeGreaterThan(1);
  });

  it.each([
    ['truncated_nodes.tsv.gz', 'bad_input', /damaged or cut off/],
    ['empty.tsv', 'bad_input', /empty/],
  ])('refuses %s', async (name, code, says) => {
    const given = existsSync(fixturePath(name)) ? fixture(name) : file(name, '');
    await expect(readDropped([given])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says) as string,
    });
  });

  it('reads an archive as the files in it, packed once more or not', async () => {
    const zip = zipOf({ 'a/edges.tsv.gz': gzipSync(edges), 'a/nodes.tsv': nodes, '__MACOSX/x': 'x' });
    const { summary } = await readDropped([file('a.zip', zip)]);
    expect(summary).toMatchObject({ dataset: 'a', nodes: 3, statements: 2 });
  });

  it.each(badArchives)('refuses $name', async ({ name, zip, code }) => {
    await expect(readDropped([file(name, zip)])).rejects.toMatchObject({ code });
  });

  it('stops at an archive that unpacks to more than a page should hold', async () => {
    const zip = zipOf({ 'a_nodes.tsv': `id\tcategory\n${'a'.repeat(3_000_000)}\n` });
    await expect(
      readDropped([file('bomb.zip', zip)], undefined, { ...caps, text: 2_000_000 }),
    ).rejects.toMatchObject({ code: 'too_large' });
  });

  it.each([
    ['another checksum', (packed: Uint8Array) => packed.fill(1, -8, -4)],
    ['another length', (packed: Uint8Array) => packed.fill(1, -4)],
    ['another letter', (packed: Uint8Array) => packed.fill(0x5a, 20, 21)],
    ['its last bytes gone', (packed: Uint8Array) => packed.subarray(0, -3)],
    ['its checksum gone', (packed: Uint8Array) => packed.subarray(0, -8)],
  ])('refuses gzip with %s', async (_, change) => {
    // Stored, so that a letter can be changed without the data ceasing to be such.
    const packed = new Uint8Array(change(new Uint8Array(gzipSync(nodes, { level: 0 }))));
    await expect(readDropped([file('a_nodes.tsv.gz', packed)])).rejects.toMatchObject({ code: 'bad_input' });
  });

  it.each(['first', 'second'])('refuses gzip of two members whose %s was changed', async (which) => {
    const members = [nodes, 'x2\tbiolink:Drug\tTea\n'].map((text) => new Uint8Array(gzipSync(text)));
    const damaged = members[which === 'first' ? 0 : 1];
    damaged?.fill(1, -8, -4);
    const packed = new Uint8Array(Buffer.concat(members));
    await expect(readDropped([file('a_nodes.tsv.gz', packed)])).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('stops at a small file that unpacks to more than a page should hold', async () => {
    const bomb = gzipSync(`id\tcategory\n${'a'.repeat(3_000_000)}\n`);
    expect(bomb.length).toBeLessThan(5_000);
    await expect(
      readDropped([file('bomb.tsv.gz', new Uint8Array(bomb))], undefined, { ...caps, text: 2_000_000 }),
    ).rejects.toMatchObject({ code: 'too_large' });
  });

  it('stops at more concepts and claims than a page should hold', async () => {
    await expect(
      readDropped([file('nodes.tsv', nodes), file('edges.tsv', edges)], undefined, { ...caps, records: 4 }),
    ).rejects.toMatchObject({ code: 'too_large' });
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await readDropped([file('nodes.tsv', nodes)], ({ done }) => seen.push(done));
    expect(seen.at(-1)).toBe(1);
  });
});
