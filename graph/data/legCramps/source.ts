/**
 * Where the sample's claims come from. Of the article no publisher, date or address is known, and none is made
 * up. What only orders the words (pregnant women are women) is no claim of the article and has a source of its own.
 */
import type { Source } from '../../model';

export const article: Source = {
  id: 'etiograph:leg-cramps-article',
  title: 'A newspaper article on why legs cramp and go numb, by senior medical reporter Byung-moon Lee',
  publisher: null,
  date: null,
  url: null,
};

export const arrangement: Source = {
  id: 'etiograph:arrangement-of-terms',
  title: 'Etiograph’s own arrangement of terms',
  publisher: null,
  date: null,
  url: null,
};

/** Who speaks in the article: the neurologist where it quotes him, else the reporter. */
export const reporter = 'Byung-moon Lee, senior medical reporter';
export const neurologist = 'Yoon Seung-jae, head of the Department of Neurology at Seran Hospital';

/** Number of the article's last sentence. */
export const lastSentence = 23;

/** Licence of the sample: it covers our words, which are all that it contains. */
export const license = 'CC-BY-4.0';
