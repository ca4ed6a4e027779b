/**
 * How easy a text is to read: the Flesch Reading Ease, 206.835 − 1.015 × words per sentence − 84.6 × syllables per
 * word (R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32(3), 1948, pages 221 to 233,
 * https://doi.org/10.1037/h0057532). It was made for English; 60 to 70 is plain English. Long words that nobody can
 * help, such as the names of diseases, count as all others do.
 */
import { syllable } from 'syllable';

export interface ReadingEase {
  /** Rounded; beyond 0 to 100 for texts at the ends of the scale. */
  score: number;
  /** What the score means: "fairly easy". */
  level: string;
  sentences: number;
  words: number;
}

/** Flesch's own steps; his “standard” is called by the name that it has since got. */
const levels: readonly [least: number, level: string][] = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'plain English'],
  [50, 'fairly hard'],
  [30, 'hard'],
  [Number.NEGATIVE_INFINITY, 'very hard'],
];

/** A word with its hyphens and apostrophes is one word, as Flesch counts. */
const wordPattern = /[\p{L}\p{N}]+(?:['’‐-][\p{L}\p{N}]+)*/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, without those that hold no word. */
export const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => wordsOf(one).length > 0);

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];

/**
 * @param sentences one each
 * @returns null where there is no word
 */
export function readingEase(sentences: readonly string[]): ReadingEase | null {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  // A number has no letters to count and is still said.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const score = Math.round(
    206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length),
  );
  const level = levels.find(([least]) => score >= least)?.[1] ?? '';
  return { score, level, sentences: sentences.length, words: words.length };
}
