/** Words of “About this data”, loaded with it. */
import { claims, concepts, count } from './en';

export const about = {
  heading: 'About this data',
  loading: 'Counting what there is…',
  whole: (nodes: number, statements: number, sources: number) =>
    `${concepts(nodes)} and ${claims(statements)} from ${count(sources, 'source', 'sources')}.`,
  overlay: 'Files that lie on top are not counted here: this is the stored graph.',
  shape: 'What there is, and how it is tied',
  shapeHow: 'Choose a kind or a line to begin with it.',
  picture: (kinds: number, ties: number) =>
    `Picture of ${count(kinds, 'kind', 'kinds')} and ${count(ties, 'sort of line', 'sorts of lines')} between them. The table below says the same.`,
  kind: (label: string, n: number) => `${label}, ${concepts(n)}`,
  cut: (shown: number, all: number) => `The picture has the ${shown} most frequent of ${all} sorts of lines.`,

  none: 'Choose a kind to see its best connected concepts, or a sort of line to see examples.',
  ofKind: (label: string, n: number) => `${label} (${n.toLocaleString('en')})`,
  best: 'The best connected first. Each starts a picture.',
  more: 'Show more',
  examples: 'Examples, each with its evidence.',
  noExample: 'The best connected concepts have no such line. Search for one by name.',
  lookingUp: 'Looking up examples…',
  noConcepts: 'No concept of this kind is seen under these settings.',

  table: 'Sorts of lines, the most frequent first',
  from: 'From',
  relation: 'Line',
  to: 'To',
  pairs: 'Pairs',
  not: (label: string) => `not: ${label}`,
  exampleOf: (from: string, relation: string, to: string) => `Examples: ${from} ${relation} ${to}`,
  all: (n: number) => `Show all ${n.toLocaleString('en')}`,

  datasets: 'Data sets and their licences',
  licence: (name: string) => `Licence: ${name}`,
  noLicence: 'No licence is stated.',
  imported: (date: string) => `Imported on ${date}`,
  sources: 'Sources',
  source: (n: number, unchecked: number) =>
    unchecked === 0 ? claims(n) : `${claims(n)}; unchecked: ${unchecked.toLocaleString('en')}`,
  unchecked: 'What is unchecked',
  noneUnchecked: 'Nothing: no claim here was found by a program alone.',
  someUnchecked: (n: number) =>
    `${claims(n)} ${n === 1 ? 'was' : 'were'} found by a program, and nobody has checked ${n === 1 ? 'it' : 'them'}. They count in no answer unless they are switched on.`,
  showUnchecked: 'Show them',
} as const;
