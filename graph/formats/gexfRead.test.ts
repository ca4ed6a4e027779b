/** GEXF of other programs. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openOracle } from '../store/contract/oracle';
import {
  exported,
  fixtureText,
  inputOf,
  nodesOf,
  readAll,
  rowsOf,
  skippedOf,
  statementsOf,
} from './fixtures/support';
import { gexf } from './gexf';
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';

describe('a file with times, children and drawing', () => {
  it('is read with all of them as attributes', async () => {
    const records = await readAll(gexf, fixtureText('dynamic-nested.gexf'));
    expect(skippedOf(records)).toEqual(['31 has no node id']);
    const nodes = new Map(nodesOf(records).map((one) => [one.attributes.originalId, one]));
    expect(nodes.get('0')).toMatchObject({ name: 'Outer', categories: ['biolink:PhenotypicFeature'] });
    expect(nodes.get('0')?.attributes).toEqual({
      Price: ['12.5 (start 2009-01-01, end 2009-03-01)', '13 (start 2009-03-01)'],
      big: '12345678901234567890',
      type: 'symptom',
      nobody: 'declared this',
      frog: true,
      spells: ['start 2009-01-01, end 2009-02-01', 'start 2009-05-01'],
      start: '2009-01-01',
      end: '2009-12-31',
      'viz:color.r': 1,
      'viz:color.g': 2,
      'viz:color.b': 3,
      'viz:color.a': 0.5,
      'viz:position.x': 1.5,
      'viz:position.y': -2,
      'viz:size': 3,
      'viz:shape': 'disc',
      originalId: '0',
    });
    expect(nodes.get('1')?.attributes).toEqual({ frog: false, parent: '0', originalId: '1' });
    expect(nodes.get('2')?.attributes).toMatchObject({ parent: ['1', '5', '0'] });
    expect(
      statementsOf(records).map(({ id, relation, attributes }) => ({ id, relation, attributes })),
    ).toEqual([
      { id: '7', relation: 'LIKES', attributes: { weight: 2.5, directed: false } },
      { id: expect.any(String) as string, relation: 'CAUSES', attributes: { start: '2009-01-01' } },
      { id: expect.any(String) as string, relation: 'RELATED_TO', attributes: { type: 'mutual' } },
    ]);
  });

  it('gives its drawing back to the next one that reads GEXF', async () => {
    const store = openOracle();
    await importFiles(store, [inputOf('a.gexf', fixtureText('dynamic-nested.gexf'))]);
    const [file] = await exported(store, gexf);
    const text = file?.text ?? '';
    const outer = text.split('\n').find((line) => line.includes('label="Outer"')) ?? '';
    expect(outer.slice(outer.indexOf('</attvalues>'))).toBe(
      '</attvalues><viz:color r="1" g="2" b="3" a="0.5"/><viz:position x="1.5" y="-2"/><viz:size value="3"/><viz:shape value="disc"/></node>',
    );
    const likes = text.split('\n').find((line) => line.startsWith('<edge id="7"')) ?? '';
    expect(likes).toContain(' weight="2.5">');
  });
});

describe('what is none', () => {
  it('is refused', async () => {
    await expect(readAll(gexf, '<graphml/>')).rejects.toMatchObject({ code: 'bad_input' });
  });
});

const folder = fileURLToPath(new URL('../../../shared/data/formats/gexf/', import.meta.url));
describe.skipIf(!existsSync(folder))('files of graphology (skipped where ../shared/data is missing)', () => {
  it.each([
    { file: 'gly-basic', nodes: 2, statements: 2 },
    { file: 'gly-data', nodes: 4, statements: 5 },
    { file: 'gly-les_miserables', nodes: 77, statements: 254 },
    { file: 'gly-v1_3', nodes: 2, statements: 1 },
  ])('$file has $nodes nodes and $statements edges', async ({ file, nodes, statements }) => {
    const store = openOracle();
    const report = await importFiles(store, [fileInput(`${folder}${file}.gexf`)]);
    expect(report).toMatchObject({
      read: { nodes, statements },
      written: { nodes, statements },
      skipped: { total: 0 },
      danglingEnds: { total: 0 },
    });
    expect((await rowsOf(store)).filter(({ row }) => row === 'node')).toSatisfy((rows: unknown[]) =>
      rows.every((row) => JSON.stringify(row).includes('"originalId"')),
    );
  });

  it('tells lists in every way that is found', async () => {
    const store = openOracle();
    await importFiles(store, [fileInput(`${folder}gly-v1_3.gexf`)], { dataset: 'v1' });
    const [suzy] = await store.nodes(['v1:Suzy']);
    expect(suzy?.attributes).toMatchObject({
      pipe: ['a', 'b', 'c'],
      comma: ['a', 'b', 'c'],
      raw: ['a', 'b', 'c'],
      single: ['a', "'b'", 'c'],
      double: ['a', 'b', 'c'],
      mixed: ['a', 'b', 'c'],
      booleans: ['true', 'false', 'false'],
      numbers: ['1', '1.5', '2'],
      'viz:color.hex': '#ff00ff',
    });
  });
});
