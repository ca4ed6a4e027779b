/** The index finds everything that the match would take, and nothing of a text is syntax. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneEdit, typoLength } from '../../answers/match';
import { expressionOf, wholeWords } from './searchTerms';

const letters = ['a', 'b', '静', '𐐨'];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: typoLength, maxLength: 9 })
  .map((parts) => parts.join(''));

/** The pattern of an expression as the index reads it: of a whole word, by letters. */
function patternOf(expression: string): RegExp {
  const [, pattern = ''] = /\/(\(.*\))\//.exec(expression) ?? [];
  return new RegExp(`^${pattern}$`, 'u');
}

/** All words that are one edit away, by the letters above. */
function neighboursOf(typed: string): string[] {
  const parts = [...typed];
  const edits = parts.flatMap((letter, at) => [
    parts.toSpliced(at, 1),
    parts.toSpliced(at, 2, parts[at + 1] ?? '', letter),
    ...letters.flatMap((other) => [parts.toSpliced(at, 1, other), parts.toSpliced(at, 0, other)]),
  ]);
  return edits.map((edit) => edit.join('')).filter((meant) => isOneEdit(typed, meant));
}

it('spells out every way to mistype a word', () => {
  fc.assert(
    fc.property(word, (typed) => {
      const pattern = patternOf(expressionOf([typed]));
      return neighboursOf(typed).every((meant) => pattern.test(meant) || meant.startsWith(typed));
    }),
  );
});

it('finds a word with each letter left out, added, wrong or changed round', () => {
  const pattern = patternOf(expressionOf(['varicose']));
  for (const meant of ['aricose', 'vaaricose', 'varicoze', 'vraicose', 'varicoes'])
    expect(meant).toMatch(pattern);
  for (const other of ['varicsoee', 'veins', 'vari']) expect(other).not.toMatch(pattern);
});

it('asks for all words, short ones as beginnings alone', () => {
  expect(expressionOf(['leg', 'of'])).toBe('("leg"^9 OR leg*) AND ("of"^9 OR of*)');
  expect(expressionOf(['x'.repeat(200)])).toContain(`${'x'.repeat(200)}~1`);
});

it('asks for whole words as they are, the longest ones where they are very many', () => {
  expect(wholeWords(['mesh', 'd1', 'mesh'])).toBe('"mesh" AND "d1"');
  const many = Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1));
  expect(wholeWords(many).split(' AND ')).toHaveLength(8);
  expect(wholeWords(many)).toContain(`"${'x'.repeat(20)}"`);
});
