/** Dropped files as a graph: what came in, where to begin, and what is refused. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

  it('refuses a zip archive with what to do', async () => {
    const zip = file('a.tsv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    await expect(readDropped([zip])).rejects.toMatchObject({ code: 'bad_input' });
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
