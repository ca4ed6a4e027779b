/** A JSON file in elements: the same for every cut of the text, however the file is laid out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, pieces } from '../fixtures/support';
import { jsonElements } from './elements';
import { parseExactly } from './parseExactly';

const split = async (text: string, wanted = ['$.nodes[*]', '$.edges[*]'], length = 5) =>
  (await collect(jsonElements(pieces(text, length), wanted, 'graph.json'))).flat();

describe('jsonElements', () => {
  it('gives what the text holds, for every layout, order and cut', async () => {
    const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
    const file = fc.record({ nodes: fc.array(json), between: json, edges: fc.array(json), '': json });
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.nat({ max: 3 }),
        fc.integer({ min: 1, max: 20 }),
        async (value, indent, length) => {
          const found = await split(JSON.stringify(value, null, indent), undefined, length);
          const of = (path: string) => found.flatMap((one) => (one.path === path ? [one.value] : []));
          // Through text and back, since JSON has no -0.
          expect(of('$.nodes[*]')).toEqual(JSON.parse(JSON.stringify(value.nodes)));
          expect(of('$.edges[*]')).toEqual(JSON.parse(JSON.stringify(value.edges)));
          const frame = { ...value, nodes: value.nodes.map(() => 0), edges: value.edges.map(() => 0) };
          expect(of('$')).toEqual([JSON.parse(JSON.stringify(frame))]);
        },
      ),
    );
  });

  it('finds elements of lists in lists and under deeper keys', async () => {
    const found = await split('[{"nodes": [1]}, {"x": [2]}, {"nodes": [3, "four"]}]', ['$[*].nodes[*]']);
    expect(found.map(({ place, value }) => [place, value])).toEqual([
      ['nodes[0]', 1],
      ['nodes[1]', 3],
      ['nodes[2]', 'four'],
      ['', [{ nodes: [0] }, { x: [2] }, { nodes: [0, 0] }]],
    ]);
  });

  it('says of an element what is wrong with it, and reads the others', async () => {
    const found = await split('{"nodes": [{"a": NaN}, {"a" 1}, 2, {"b": tru}]}');
    expect(found.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('NaN') as unknown,
      expect.stringContaining('is not valid JSON') as unknown,
      undefined,
      expect.stringContaining('is not valid JSON') as unknown,
      undefined,
    ]);
  });

  it.each(['{"nodes": [{"a": 1}', '{"nodes": [{"a": "', '{"nodes": [1, 2', '{"x": "', '['])(
    'says that %j breaks off',
    async (text) => {
      await expect(split(text)).rejects.toMatchObject({
        code: 'bad_input',
        message: expect.stringContaining('graph.json breaks off') as unknown,
      });
    },
  );

  it.each([
    '',
    ' ',
    'hello',
    '{"nodes": [1 2]}',
    '{"nodes": [1],}',
    '{"nodes": [1]}}',
    '{"nodes": [1]} {"edges": []}',
  ])('says that %j is not JSON', async (text) => {
    await expect(split(text)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining('graph.json is not valid JSON') as unknown,
    });
  });

  it('is not deepened by brackets without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const found = await split(`{"nodes": [${deep}], "x": ${deep}}`, undefined, 1000);
    expect(found.map(({ path }) => path)).toEqual(['$.nodes[*]', '$']);
  });
});

describe('parseExactly', () => {
  it.each([
    { json: '12345678901234567890', value: '12345678901234567890' },
    { json: '-44483627195189450', value: -44_483_627_195_189_450 },
    { json: '9007199254740992', value: 9_007_199_254_740_992 },
    { json: '9007199254740993', value: '9007199254740993' },
    { json: '[1e999, -1e999, 1e-999]', value: ['1e999', '-1e999', 0] },
    { json: '0.12345678901234567890', value: 0.123_456_789_012_345_68 },
    { json: String.raw`{"12345678901234567890": "\"1e999"}`, value: { '12345678901234567890': '"1e999' } },
  ])('$json', ({ json, value }) => expect(parseExactly(json)).toEqual(value));

  it('is JSON.parse for everything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseExactly(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    expect(() => parseExactly('{"a": 1e999 12345678901234567890}')).toThrow(SyntaxError);
    expect(() => parseExactly('1234567890123456789012-3')).toThrow(SyntaxError);
  });
});
