/** The shape of a JSON file's beginning, however it is laid out and wherever it is cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonHead } from './head';

describe('jsonHead', () => {
  it('shows where there are values', () => {
    const head = jsonHead(
      '{ "b": {"x": 1}, "elements": {"nodes": [{"data": {"id": "1"}}], "edges": []}, "format": "some" }',
    );
    expect(head?.root).toBe('object');
    expect(
      ['$.b.x', '$.elements.nodes[*].data.id', '$.elements.edges', '$.format'].every((path) =>
        head?.has(path),
      ),
    ).toBe(true);
    expect(head?.has('$.nodes')).toBe(false);
    expect(head?.text('$.format')).toBe('some');
    expect(head?.text('$.b.x')).toBeNull();
    expect(head?.another).toBe(false);
  });

  it('takes brackets, quotes and keys inside texts for text', () => {
    const head = jsonHead(String.raw`[{"a \"b\" {[": "}]\\", "c": "\"nodes\":"}, {"d\u0065": [1, "x"]}]`);
    expect(head?.root).toBe('list');
    expect(head?.has('$[*].c')).toBe(true);
    expect(head?.has('$[*].a "b" {[')).toBe(true);
    expect(head?.has('$[*].de[*]')).toBe(true);
    expect(head?.has('$[*].nodes')).toBe(false);
  });

  it('tells one value from several', () => {
    expect(jsonHead('{"id": "a"}\n{"nodes": []}\n')).toMatchObject({ another: true });
    expect(jsonHead('{"id": "a"}\n{"nodes": []}\n')?.has('$.nodes')).toBe(false);
    expect(jsonHead('{"id": "a"}\n\n')).toMatchObject({ another: false });
  });

  it.each(['', 'hello', '"text"', '42', '[Term]\nid: x', '{ not: json', '<a>{}</a>', 'id\tname\n[]\t{}'])(
    'is null for %j',
    (text) => expect(jsonHead(text)).toBeNull(),
  );

  it.each(['{', ' [ ', '{"a', '{"a":', '{"a": "b', '{"a": tr', '[{"a": [1,', '[[[[[[[[[[', '{}', '[]'])(
    'copes with %j',
    (text) => expect(jsonHead(text)).not.toBeNull(),
  );

  it('shows the same for every layout of a value, and never fails on its beginning', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 3, values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null)] }),
        fc.nat(),
        (value, cut) => {
          const plain = JSON.stringify(value);
          const laidOut = JSON.stringify(value, null, 3);
          for (const key of Object.keys(value)) {
            expect(jsonHead(plain)?.has(`$.${key}`)).toBe(true);
            expect(jsonHead(laidOut)?.has(`$.${key}`)).toBe(true);
          }
          expect(() => jsonHead(laidOut.slice(0, cut % laidOut.length))).not.toThrow();
        },
      ),
    );
  });

  it('is bounded where brackets have no end', () => {
    expect(jsonHead('['.repeat(10_000_000))?.root).toBe('list');
    expect(jsonHead('{"a":'.repeat(1_000_000))?.has('$.a.a.a')).toBe(true);
  });
});
