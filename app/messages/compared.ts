/** Words of “Compare”, loaded with it. */
import { concepts, count } from './en';

const rows = (n: number) => count(n, 'row', 'rows');
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const compared = {
  heading: (names: readonly string[]) => `Compare ${list(names)}`,
  chosen: 'Compared',
  pick: (chosen: number) => (chosen === 0 ? 'Compare…' : '…with…'),
  full: (most: number) => `No more than ${most} can be compared. Take one out to compare another.`,
  missing: (chosen: number, most: number) =>
    chosen === 0
      ? `Choose two to ${most} concepts above: conditions, treatments, anything. What sources say of each is then set side by side.`
      : `Choose at least one more concept above. What sources say of each is then set side by side.`,
  loading: 'Setting side by side what is said…',

  which: 'What to show',
  all: 'Everything',
  shared: (n: number) => (n === 2 ? 'Said of both' : `Said of all ${n}`),
  partly: 'Said of some',
  only: (name: string) => `Only of ${name}`,
  disagree: 'Sources disagree',
  option: (label: string, n: number, atLeast: boolean) =>
    `${label}: ${atLeast ? 'at least ' : ''}${n.toLocaleString('en')}`,
  nowShown: (label: string, n: number) => `${label}: ${rows(n)}.`,
  found: (total: number, shared: string) => `${rows(total)} set side by side. ${shared}.`,
  notSaid: '“Nothing said” means that no source here speaks of it. It does not mean no.',
  cut: (listed: number, total: number) =>
    `There are ${total.toLocaleString('en')} rows. The first ${listed.toLocaleString('en')} are listed, relation by relation; what follows is in none of the tables, files and pictures made here.`,
  nothing: 'Nothing is said of any of them under these settings.',
  none: 'Nothing of this kind is said of them. Choose something else above.',

  concept: 'Concept',
  held: {
    yes: 'said',
    opposite: 'said not to be so',
    no: 'nothing said',
    both: 'both are said',
  },
  caption: (heading: string, names: readonly string[]) => `${heading}: what sources say of ${list(names)}`,
  headingOf: (heading: string, n: number) => `${heading} (${n.toLocaleString('en')})`,
  open: (name: string) => `Sentences: ${name}`,
  more: (n: number) => `Show ${n} more`,
  moreOf: (n: number, heading: string) => `Show ${n} more: ${heading}`,
  disagreeMark: 'sources disagree',
  between: (n: number) => `Between them (${n.toLocaleString('en')})`,

  csv: 'Save as CSV',
  csvHow: (n: number) => `A spreadsheet of exactly these ${rows(n)}, with the sentences.`,
  saved: (name: string) => `Saved as ${name}.`,
  picture: {
    shared: 'Show what they share as a picture',
    shown: 'Show these as a picture',
  },
  pictureHow: 'From the picture, Share makes one file, a spreadsheet or a print of it.',
  pictured: (added: number, left: number) =>
    [
      added === 0
        ? 'All of it is on the picture already, and is marked there.'
        : `${concepts(added)} added to the picture. What is compared is marked there.`,
      left === 0 ? '' : `The picture is full: ${rows(left)} had no room.`,
    ]
      .filter((part) => part !== '')
      .join(' '),

  column: {
    concept: 'concept',
    relation: 'relation',
    kind: 'kind',
    disagree: 'sources disagree',
    lens: 'linked to the group',
    sentences: 'sentences',
    sources: 'sources',
    claims: 'claims',
    id: 'id',
  },
  yes: 'yes',
  no: 'no',
} as const;
