/** What is told to other programs: texts that hide nothing, sources by number. The rest is tested through the tools. */
import { describe, expect, test } from 'vitest';
import { limits } from '../../model';
import { plainText } from './plainText';
import { Sources } from './sources';

describe('plainText', () => {
  test.each([
    ['one\r\n\ttwo\u2028three', 'one two three'],
    ['a\u0000b\u001B[31m', 'a b [31m'],
    ['safe\u202Eevil\u2066x\u2069', 'safeevilx'],
    ['tag\u{E0049}\u{E006D}s', 'tags'],
    ['half \uD83D', 'half'],
    ['  ', ''],
    ['naïve 💊 👩‍⚕️ می‌خواهم', 'naïve 💊 👩‍⚕️ می‌خواهم'],
  ])('%j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('is bounded, and no character is cut in halves', () => {
    expect(plainText('x'.repeat(limits.assistantText))).toBe('x'.repeat(limits.assistantText));
    expect(plainText('x'.repeat(limits.assistantText + 1))).toBe(`${'x'.repeat(limits.assistantText)}…`);
    expect(plainText('xx💊x', 3)).toBe('xx…');
  });
});

test('sources are numbered by id, and only addresses of the web are told', () => {
  const sources = new Sources();
  const source = (id: string, url: string | null) => ({
    id,
    title: `T\n${id}`,
    publisher: null,
    date: null,
    url,
  });
  expect(
    ['a', 'b', 'a', 'c'].map((id) =>
      sources.of(source(id, id === 'b' ? 'https://x.example/' : 'javascript:1')),
    ),
  ).toEqual([1, 2, 1, 3]);
  expect(sources.list).toEqual([
    { number: 1, id: 'a', title: 'T a', publisher: null, date: null, url: null },
    { number: 2, id: 'b', title: 'T b', publisher: null, date: null, url: 'https://x.example/' },
    { number: 3, id: 'c', title: 'T c', publisher: null, date: null, url: null },
  ]);
});
