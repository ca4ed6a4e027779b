/** Imports: what comes in, what is told, and that nothing stays of one that failed or was ended. */
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import { etiographJson } from './etiographJson';
import {
  everyClaim,
  exported,
  fixtureInput,
  inputOf,
  node,
  rowsOf,
  statement,
  storeWith,
} from './fixtures/support';
import { importFiles, type ImportInput } from './importFiles';
import { kgxTsv } from './kgxTsv';

const nodes = (count: number) =>
  `id\tcategory\tname\n${Array.from({ length: count }, (_, index) => `DOID:${index}\tbiolink:Disease\tname ${index}\n`).join('')}`;
const edges = (count: number) =>
  `id\tsubject\tpredicate\tobject\n${Array.from({ length: count }, (_, index) => `e${index}\tDOID:${index}\tbiolink:causes\tDOID:${index + 1}\n`).join('')}`;

describe('reading', () => {
  it('takes nodes before edges, in whatever order the files are named', async () => {
    const seen: string[] = [];
    const files = [inputOf('x/a_edges.tsv', edges(3)), inputOf('x/a_nodes.tsv', nodes(4))];
    const report = await importFiles(openOracle(), files, { onProgress: ({ file }) => seen.push(file) });
    expect(seen[0]).toBe('x/a_nodes.tsv');
    expect(report).toMatchObject({
      dataset: 'a',
      written: { nodes: 4, statements: 3 },
      kinds: { Condition: 4 },
      relations: { CAUSES: 3 },
    });
  });

  it('counts a node once where one file describes it and another names it', async () => {
    const files = [
      inputOf('a_nodes.tsv', 'id\tname\tkind\nleg\tLeg\tAnatomy\n'),
      inputOf('a.sif', 'leg\tpp\tfoot\n'),
    ];
    expect(await importFiles(openOracle(), files)).toMatchObject({
      read: { nodes: 2, statements: 1 },
      written: { nodes: 2 },
      kinds: { BodyPart: 1 },
    });
  });

  it('leaves out what lies beside a graph, unless it is all there is or its format was said', async () => {
    const beside = inputOf('x/README.md', '# Pears\n');
    const report = await importFiles(openOracle(), [beside, inputOf('x/a_nodes.tsv', nodes(2))]);
    expect(report).toMatchObject({ written: { nodes: 2 }, leftOut: { total: 1, listed: ['x/README.md'] } });
    await expect(importFiles(openOracle(), [beside])).rejects.toMatchObject({ code: 'bad_input' });
    const named = inputOf('notes.md', nodes(3));
    expect(await importFiles(openOracle(), [named], { format: 'kgx' })).toMatchObject({
      written: { nodes: 3 },
      leftOut: { total: 0 },
    });
  });

  it('tells new concepts that are called like a stored one under another id', async () => {
    const store = await storeWith(
      'x',
      [
        { ...node('DOID:1'), name: 'Gout' },
        { ...node('DOID:2'), name: 'Ache' },
      ],
      [],
    );
    const rows =
      'id\tcategory\tname\nMESH:D1\tbiolink:Disease\tgout\nDOID:2\tbiolink:Disease\tAche\nMESH:D3\tbiolink:Disease\tgouty\n';
    for (const dryRun of [true, false]) {
      const report = await importFiles(store, [inputOf('a_nodes.tsv', rows)], { dryRun });
      expect(report).toMatchObject({
        joined: 1,
        sameNames: {
          total: 1,
          listed: [{ id: 'MESH:D1', name: 'gout', stored: 'DOID:1' }],
          lookedUp: 2,
        },
      });
    }
  });

  it('takes files as they arrive where they come one by one', async () => {
    async function* arriving(): AsyncIterable<ImportInput> {
      yield inputOf('a_edges.tsv', edges(3));
      yield inputOf('a_nodes.tsv', nodes(4));
    }
    expect(await importFiles(openOracle(), arriving())).toMatchObject({
      written: { nodes: 4, statements: 3 },
      danglingEnds: { total: 0 },
    });
  });

  it.each(['bom_nodes.tsv', 'utf-16_nodes.tsv', 'two-members_nodes.tsv.gz'])('reads %s', async (name) => {
    const store = openOracle();
    await importFiles(store, [fixtureInput(name)], { dataset: 'x' });
    expect((await store.nodes(['DOID:1']))[0]?.name).toBe('one');
  });

  it.each([
    { name: 'truncated_nodes.tsv.gz', says: /truncated_nodes.tsv.gz is damaged or cut off/ },
    { name: 'wrong-encoding_nodes.tsv', says: /is not text in UTF-8/ },
    { name: 'archive.zip', says: /is a zip archive that cannot be opened here/ },
    { name: 'empty.tsv', says: /empty.tsv is empty/ },
    { name: 'binary.tsv', says: /not a text file/ },
    {
      name: 'heading-only_nodes.tsv',
      says: /Nothing could be read from heading-only_nodes.tsv: it has no rows/,
    },
    { name: 'nothing-in-it.json', says: /Nothing could be read from nothing-in-it.json/ },
  ])('refuses $name and leaves nothing', async ({ name, says }) => {
    const store = openOracle();
    await expect(importFiles(store, [fixtureInput(name)])).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(says) as unknown,
    });
    expect(await store.datasets()).toEqual([]);
  });
});

describe('the report', () => {
  it('tells repeated ids, dangling ends and their lines', async () => {
    const store = openOracle();
    const files = [
      fixtureInput('duplicate-ids_edges.tsv'),
      fixtureInput('dangling_edges.tsv'),
      inputOf('n.tsv', nodes(2)),
    ];
    const report = await importFiles(store, files, { dataset: 'x' });
    expect(report.skipped).toEqual({
      total: 3,
      listed: [
        { file: 'duplicate-ids_edges.tsv', line: 3, reason: 'repeats the id e1' },
        { file: 'dangling_edges.tsv', line: 2, reason: 'repeats the id e1' },
        { file: 'dangling_edges.tsv', line: 3, reason: 'repeats the id e2' },
      ],
    });
    expect(report.danglingEnds).toEqual({ total: 1, listed: ['HP:2'] });
    expect(report).toMatchObject({ read: { nodes: 2, statements: 5 }, written: { statements: 2 } });
  });

  it('joins a node that stands in the file twice', async () => {
    const store = openOracle();
    const report = await importFiles(store, [fixtureInput('repeated-node_nodes.tsv')], { dataset: 'x' });
    expect(report).toMatchObject({ read: { nodes: 3 }, written: { nodes: 2 } });
    expect((await store.nodes(['DOID:1']))[0]).toMatchObject({ name: 'one', synonyms: ['another name'] });
  });

  it('counts the concepts that were there already, and does not call their ends dangling', async () => {
    const store = await storeWith('before', [node('DOID:0'), node('HP:9')], []);
    const more = 'y\tDOID:0\tbiolink:causes\tHP:9\n';
    const report = await importFiles(
      store,
      [inputOf('n.tsv', nodes(3)), inputOf('e.tsv', `${edges(2)}${more}`)],
      { dataset: 'after' },
    );
    expect(report).toMatchObject({ joined: 1, danglingEnds: { total: 0 } });
  });

  it('lists so many skipped rows and counts them all', async () => {
    const bad = `id\tcategory\n${'\tbiolink:Disease\n'.repeat(250)}DOID:1\tbiolink:Disease\n`;
    const { skipped } = await importFiles(openOracle(), [inputOf('bad.tsv', bad)]);
    expect([skipped.total, skipped.listed.length]).toEqual([250, 100]);
  });

  it('says why where no row at all is usable', async () => {
    const bad = inputOf('bad.tsv', 'id\tcategory\n\tbiolink:Disease\n');
    await expect(importFiles(openOracle(), [bad])).rejects.toThrow(
      'Nothing could be read from bad.tsv: bad.tsv line 2 has no node id.',
    );
  });
});

describe('data sets', () => {
  it('is called as the person says, else as the file says, else as the file is called', async () => {
    const file = () => fixtureInput('by-hand.json');
    const dataset = async (options = {}) =>
      (await importFiles(openOracle(), [file()], { dryRun: true, ...options })).dataset;
    expect(await dataset()).toBe('mine');
    expect(await dataset({ dataset: 'yours' })).toBe('yours');
    expect(
      (await importFiles(null, [inputOf('Kürzel & co_nodes.tsv.gz', nodes(1))], { dryRun: true })).dataset,
    ).toBe('Kurzel-co');
  });

  it.each(['', 'two words', 'DOID', '../x', 'x'.repeat(65)])('refuses the name “%s”', async (dataset) => {
    await expect(
      importFiles(null, [inputOf('n.tsv', nodes(1))], { dataset, dryRun: true }),
    ).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('refuses a name that is taken, in a dry run too, and says what to do', async () => {
    const store = await storeWith('x', [node('DOID:1')], []);
    for (const dryRun of [true, false]) {
      const again = importFiles(store, [inputOf('n.tsv', nodes(1))], { dataset: 'x', dryRun });
      await expect(again).rejects.toMatchObject({
        code: 'conflict',
        message: expect.not.stringMatching(/--|etiograph/) as unknown,
        remedy: { what: 'otherName', dataset: 'x' },
      });
    }
    expect(await store.datasets()).toHaveLength(1);
  });

  it('takes title and licence from what lies beside the tables', async () => {
    const files = await exported(await storeWith('made', [node('DOID:1')], []), kgxTsv);
    const store = openOracle();
    await importFiles(
      store,
      files.map(({ name, text }) => inputOf(name, text)),
    );
    expect(await store.datasets()).toMatchObject([{ name: 'made', title: 'About made', license: 'CC0-1.0' }]);
  });

  it.each([etiographJson, kgxTsv])(
    'keeps the claims of two data sets apart that were written together ($id)',
    async (format) => {
      const store = await storeWith(
        'one',
        [node('one:x', { attributes: { originalId: 'x' } })],
        [statement('s', 'one:x', 'DOID:1')],
      );
      await storeWith(
        'two',
        [node('two:x', { attributes: { originalId: 'x' } })],
        [statement('s', 'two:x', 'DOID:1', { negated: true })],
        store,
      );
      const files = await exported(store, format);
      const after = openOracle();
      const report = await importFiles(
        after,
        files.map(({ name, text }) => inputOf(name, text)),
        { dataset: 'both' },
      );
      expect(report.skipped.total).toBe(0);
      const rows = await rowsOf(after);
      expect(
        rows.flatMap((row) => (row.row === 'statement' ? [[row.statement.id, row.statement.subject]] : [])),
      ).toEqual([
        ['s', 'one:x'],
        ['two/s', 'two:x'],
      ]);
    },
  );
});

describe('ending', () => {
  it('writes nothing in a dry run', async () => {
    const store = openOracle();
    const report = await importFiles(store, [inputOf('n.tsv', nodes(5))], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, read: { nodes: 5 }, written: { nodes: 0, statements: 0 } });
    expect((await store.stats(everyClaim)).nodes).toBe(0);
  });

  it('takes everything back where a signal ends it', async () => {
    const store = openOracle();
    const controller = new AbortController();
    const stop = new Error('stopped');
    const run = importFiles(store, [inputOf('n.tsv', nodes(20_000))], {
      signal: controller.signal,
      onProgress: ({ nodes: so }) => so > 6_000 && controller.abort(stop),
    });
    await expect(run).rejects.toBe(stop);
    expect(await store.datasets()).toEqual([]);
  });

  it('ends at once where it waits for data that does not come', async () => {
    const store = openOracle();
    const controller = new AbortController();
    async function* waiting(): AsyncIterable<Uint8Array> {
      yield Buffer.from(nodes(10_000));
      controller.abort(new Error('stopped'));
      await new Promise(() => undefined);
    }
    const run = importFiles(store, [{ name: 'pipe.tsv', content: waiting() }], { signal: controller.signal });
    await expect(run).rejects.toThrow('stopped');
    expect(await store.datasets()).toEqual([]);
  });

  it('makes no store for a file that is none of ours', async () => {
    let opened = 0;
    const open = async () => {
      opened += 1;
      return openOracle();
    };
    await expect(importFiles(open, [fixtureInput('not-ours.json')])).rejects.toThrow();
    expect(opened).toBe(0);
    await importFiles(open, [fixtureInput('by-hand.json')]);
    expect(opened).toBe(1);
  });

  it('takes everything back where a later file is damaged', async () => {
    const store = openOracle();
    const files = [inputOf('n.tsv', nodes(6_000)), fixtureInput('truncated_nodes.tsv.gz')];
    await expect(importFiles(store, files, { dataset: 'x' })).rejects.toMatchObject({ code: 'bad_input' });
    expect(await store.datasets()).toEqual([]);
  });
});
