import { describe, expect, it } from 'vitest';
import { labelLines, sizes, textWidth } from './measure';

describe('textWidth', () => {
  it('knows that letters differ in width', () => {
    expect(textWidth('ill')).toBeLessThan(textWidth('mmm'));
  });

  it('gives Asian scripts more room and marks on letters none', () => {
    expect(textWidth('静')).toBeGreaterThan(textWidth('n'));
    expect(textWidth('e\u0301')).toBe(textWidth('e'));
  });

  it('grows with the font and with weight', () => {
    expect(textWidth('leg', 24)).toBeCloseTo(2 * textWidth('leg', 12));
    expect(textWidth('leg', 12, true)).toBeGreaterThan(textWidth('leg', 12));
  });
});

describe('labelLines', () => {
  it('keeps a short name in one line', () => {
    expect(labelLines('Leg cramps')).toEqual(['Leg cramps']);
  });

  it('leaves the stroke between two names with the first', () => {
    expect(labelLines('Varicose veins / Varices')).toEqual(['Varicose veins /', 'Varices']);
  });

  it('breaks evenly', () => {
    expect(labelLines('People with a standing job')).toEqual(['People with a', 'standing job']);
  });

  it.each([
    ['a word wider than the line', 'Pneumonoultramicroscopicsilicovolcanoconiosis'],
    ['a long name', 'Autosomal recessive spastic ataxia of Charlevoix and Saguenay with something more'],
    ['no spaces', '下肢の静脈に血液がたまることによって起こる病気の名前'],
    ['emoji', '🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵🦵'],
  ])('never makes a line too wide or lines too many: %s', (_, name) => {
    const lines = labelLines(name);
    expect(lines.length).toBeLessThanOrEqual(sizes.labelLines);
    for (const line of lines) {
      expect(textWidth(line)).toBeLessThanOrEqual(sizes.labelWidth);
      // No half of a surrogate pair.
      expect(line).not.toMatch(/\p{Cs}/u);
    }
  });

  it('says where it cut', () => {
    expect(labelLines('one two three four five six seven eight nine ten eleven twelve', 60).at(-1)).toMatch(
      /…$/,
    );
  });

  it('takes control characters and line breaks for spaces', () => {
    expect(labelLines('leg\u0000\n\tcramps\u202E')).toEqual(['leg cramps']);
  });

  it('gives an empty name one empty line', () => {
    expect(labelLines('')).toEqual(['']);
  });
});
