/** The words around the claims of a hand-out: the same on the page, in the file and on the sheet. */
import { countWords } from '../words';
import type { ReadingEase } from './readingEase';
import type { HandoutReference } from './types';

/** Words that Flesch took as a sample; a score of fewer says little. */
const sample = 100;

const known = (value: string | null): string => value ?? 'not known';

export const handoutWords = {
  documentTitle: (title: string) => `${title} – plain page`,
  also: (names: readonly string[]) => `Also called ${names.join(', ')}.`,
  informs: 'It informs and never diagnoses.',
  rests: (references: number) =>
    `This is not medical advice.${references === 0 ? '' : ' The numbers say where each sentence comes from: see the end.'}`,
  nothing: 'Nothing that was checked is said of it here.',
  more: (count: number) => `${countWords(count, 'more is', 'more are')} not listed here.`,
  moreReferences: (count: number) => `and ${countWords(count, 'more reference', 'more references')}`,
  silentHeading: 'What these sources do not say',
  silentIntro: 'They say nothing about:',
  silence: 'That does not mean that there is nothing to know, or no risk.',
  references: 'Where this comes from',
  /** What is known of a reference beside its title. The address ends it: on paper, nobody can follow a link. */
  referenceFacts: (reference: HandoutReference): string => {
    const address = `Address: ${known(reference.url)}`;
    if (reference.what === 'publication') return `A publication that a source names. ${address}`;
    const licence = `Licence: ${reference.licences.length === 0 ? 'not known' : reference.licences.join(', ')}`;
    if (reference.what === 'dataset')
      return `The data set that this was imported with. ${licence}. ${address}`;
    const { publisher, date } = reference;
    return `Publisher: ${known(publisher)}. Date: ${known(date)}. ${licence}. ${address}`;
  },
  ways: 'Ways from here',
  toExplorer: 'See the evidence in Etiograph',
  toEveryone: 'The page for everyone',
  made: (date: string) => `Made by Etiograph on ${date}, from the claims alone.`,
  /** Flesch's scale, on which the ends may be passed. */
  ease: ({ score, level, words }: ReadingEase) =>
    `Reading ease of these sentences: ${Math.min(100, Math.max(0, score))} of 100 (${level}; Flesch’s scale, 100 is the easiest)${
      words < sample ? `, from ${words} words only, so it says little` : ''
    }.`,
} as const;
