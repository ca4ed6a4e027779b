/** The article's text is not ours to copy: no text of the sample repeats a run of its words. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastSentence } from './legCramps/source';
import { sampleInfo, sampleNodes, sampleQuestions, sampleStandingLine, sampleStatements } from './sample';

/** As many words in a row as no two writers hit upon by chance. */
const run = 8;

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const text = new URL('leg-cramps-article.txt', seeds);
const table = new URL('leg-cramps-sentences.tsv', seeds);
const missing = existsSync(text) && existsSync(table) ? null : 'skipped: ../shared/seeds is not here';

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of so many words. */
function runsOf(words: string): string[] {
  const all = wordsOf(words);
  return all.slice(0, Math.max(0, all.length - run + 1)).map((_, at) => all.slice(at, at + run).join(' '));
}

/** Every text of the sample with what it belongs to. */
const texts: [where: string, text: string][] = [
  ...sampleNodes.flatMap(({ id, name, inSentence, synonyms, description }) =>
    [name, inSentence, description, ...synonyms].map((one): [string, string] => [id, one ?? '']),
  ),
  ...sampleStatements.flatMap(({ id, evidence }) =>
    [evidence.paraphrase, evidence.context, evidence.note].map((one): [string, string] => [id, one ?? '']),
  ),
  ...sampleQuestions.map((question): [string, string] => ['question', question.text]),
  ['title', sampleInfo.title],
  ['standing line', sampleStandingLine],
];

describe.skipIf(missing !== null)(
  `the sample in our own words${missing === null ? '' : ` (${missing})`}`,
  () => {
    const article = missing === null ? new Set(runsOf(readFileSync(text, 'utf8'))) : new Set<string>();

    it(`repeats no ${run} words in a row`, () => {
      const copied = texts.flatMap(([where, one]) =>
        runsOf(one)
          .filter((words) => article.has(words))
          .map((words) => `${where}: ${words}`),
      );
      expect(copied).toEqual([]);
    });

    it('would notice a copied run', () => {
      const [some = ''] = article;
      expect(runsOf(`As they say, ${some.toUpperCase()}!`).some((words) => article.has(words))).toBe(true);
    });

    it('numbers its sentences as the table of the article does', () => {
      const numbers = readFileSync(table, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => Number(line.split('\t')[0]));
      expect(numbers).toEqual(Array.from({ length: lastSentence }, (_, place) => place + 1));
    });
  },
);
