/** Whatever a file calls things: it can be stored, put into quotes and read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../contract/hostile';
import { kindLabel, quoted, readName, storedName } from './names';

const anyName = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string());
/** Half a surrogate pair becomes U+FFFD, as in UTF-8. */
const asUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe('storedName', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(anyName, (name) => asUtf8(readName(storedName(name))) === asUtf8(name)),
      { numRuns: 1_000 },
    );
  });

  it('is never empty, and holds nothing that ends a quotation or starts an escape', () => {
    fc.assert(
      fc.property(anyName, (name) => /^`[^`\\\p{Cc}]+`$/u.test(quoted(storedName(name)))),
      { numRuns: 1_000 },
    );
  });

  it.each(['CAUSES', 'interacts with', 'has-😀', "O'Hara"])('leaves %s as it is', (name) => {
    expect(storedName(name)).toBe(name);
  });

  it('tells apart what looks like its own mark', () => {
    const names = ['', 'etiograph:', 'etiograph:%', 'a`b', 'a\\u0060b'];
    expect(new Set(names.map((name) => storedName(name))).size).toBe(names.length);
    for (const name of names) expect(readName(storedName(name))).toBe(name);
  });
});

it('refuses to quote what was not made for it', () => {
  for (const name of ['', 'a`b', 'a\\u0060', 'a\nb']) expect(() => quoted(name)).toThrow(RangeError);
});

it('gives no kind a label that means something else', () => {
  for (const kind of ['Node', 'EtiographStore', 'EtiographRecord', ''])
    expect(kindLabel(kind)).not.toBe(kind);
  expect(kindLabel('Condition')).toBe('Condition');
  expect(readName(kindLabel('Node'))).toBe('Node');
});
