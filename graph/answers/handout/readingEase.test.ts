import { describe, expect, it } from 'vitest';
import { readingEase, sentencesOf } from './readingEase';

describe('the Flesch Reading Ease', () => {
  it('is the formula on words, sentences and syllables', () => {
    // 6 words, 6 syllables, one sentence: 206.835 − 1.015 × 6 − 84.6 × 1.
    expect(readingEase(['The cat sat on the mat.'])).toEqual({
      score: 116,
      level: 'very easy',
      sentences: 1,
      words: 6,
    });
    // 8 words, 8 syllables in two sentences: 206.835 − 1.015 × 4 − 84.6.
    expect(readingEase(['Legs can cramp now.', 'Feet can cramp too.'])?.score).toBe(118);
    // “Peripheral” and “neuropathy” have four syllables each: 206.835 − 1.015 × 3 − 84.6 × 9 / 3.
    expect(readingEase(['Peripheral neuropathy hurts.'])).toMatchObject({ score: -50, level: 'very hard' });
  });

  it.each([
    ['one word with a hyphen', 'Sitting cross-legged', 2],
    ['one word with an apostrophe', 'A patient’s leg', 3],
    ['a number, which is said', 'In 12 of 20', 4],
    ['letters with marks', 'Ménière über', 2],
  ])('counts %s', (_, text, words) => {
    expect(readingEase([text])?.words).toBe(words);
  });

  it('is not there where nothing is said', () => {
    expect(readingEase([])).toBeNull();
    expect(readingEase(['–'])).toBeNull();
  });

  it('parts a text into its sentences', () => {
    expect(sentencesOf('It hurts. Does it swell? Yes!')).toEqual(['It hurts.', 'Does it swell?', 'Yes!']);
    expect(sentencesOf('About 1.5 of 10 (sentence 8).')).toHaveLength(1);
    expect(sentencesOf(' … ')).toEqual([]);
  });
});
