/** The words of the table: beside the others, because they load with the table and not with the page. */
import { claims, concepts, lines } from './en';

const of = (shown: number, all: number, what: (n: number) => string) =>
  shown === all ? what(all) : `${shown.toLocaleString('en')} of ${what(all)}`;

export const table = {
  region: 'Table',
  tabs: 'What to list',
  tab: {
    concepts: (n: number) => `Concepts (${n.toLocaleString('en')})`,
    lines: (n: number) => `Lines (${n.toLocaleString('en')})`,
    claims: (n: number | null) => (n === null ? 'Claims' : `Claims (${n.toLocaleString('en')})`),
  },
  caption: {
    concepts: 'Concepts on the picture',
    lines: 'Lines on the picture',
    claims: 'Claims behind the lines on the picture',
  },
  shown: {
    concepts: (shown: number, all: number) => of(shown, all, concepts),
    lines: (shown: number, all: number) => of(shown, all, lines),
    claims: (shown: number, all: number) => of(shown, all, claims),
  },

  filter: 'Filter the table',
  filterHow: 'The table alone is filtered; the picture stays.',
  clear: 'Clear the filter',
  within: 'Look in',
  everywhere: 'all columns',
  columns: 'Columns',
  columnsHow: 'At least the first column stays.',
  usualColumns: 'The usual columns',
  csv: 'CSV',
  csvHow: 'Save this table as CSV: these rows and columns, in this order',
  saved: (name: string) => `Saved as ${name}.`,

  keys: 'In the table, the up and down arrows, Page Up, Page Down, Home and End move from row to row; Enter opens one.',
  select: (name: string) => `Select ${name}`,
  sortBy: (heading: string) => `Sort by ${heading}`,
  yes: 'yes',
  no: 'no',

  empty: {
    concepts: 'Nothing is on the picture. Search for something, or undo.',
    lines: 'No line is on the picture.',
    claims: 'No line is on the picture, so there is no claim behind one.',
  },
  filtered: (word: string) => `No row holds “${word}”.`,

  loading: (n: number) => `Fetching ${claims(n)}…`,
  progress: 'How many are here',
  stopped: 'The claims were not fetched: you cancelled it.',
  fetch: 'Fetch the claims',
  cut: (n: number) =>
    `There are more claims than a table holds. These are ${n.toLocaleString('en')} of them; sorting and filtering look at these alone. Hide some concepts, or take all claims along with Share.`,
  older: 'The picture has changed. These are the claims of before, until the new ones are here.',

  concept: {
    name: 'name',
    kind: 'kind',
    lines: 'lines here',
    more: 'neighbours not shown',
    lens: 'linked to the group',
    also: 'also called',
    definition: 'what it is',
    codes: 'codes',
    id: 'id',
    datasets: 'data sets',
    stored: 'stored',
    opened: (name: string) => `Opened ${name}`,
  },
  line: {
    sentence: 'line',
    from: 'from',
    relation: 'relation',
    to: 'to',
    often: 'how often',
    claims: 'claims',
    sources: 'sources',
    weight: 'how sure, 0 to 1',
    negated: 'denied',
    disputed: 'sources disagree',
    unchecked: 'found by a program, unchecked',
    when: 'when it holds',
    id: 'id',
  },
} as const;
