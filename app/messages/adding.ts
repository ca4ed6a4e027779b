/** The words of adding to the graph: beside the others, because they load with the panel and not with the page. */
import { claims, concepts, count } from './en';

/** What a column of a table can be, in words for people who made the table. */
const uses: Readonly<Record<string, string>> = {
  id: 'code (id)',
  category: 'kind',
  synonym: 'other names',
  xref: 'codes elsewhere',
  etiograph_in_sentence: 'name inside a sentence',
  etiograph_plural: 'whether the name is a plural',
  etiograph_datasets: 'data sets',
  subject: 'from (who or what)',
  predicate: 'relation',
  object: 'to (whom or what)',
  negated: 'whether it is denied',
  primary_knowledge_source: 'source',
  agent_type: 'who made the claim',
  supporting_text: 'quotation',
  frequency_qualifier: 'share of cases',
  original_predicate: 'relation as first written',
  license: 'licence',
  etiograph_sentence: 'sentence number',
  etiograph_paraphrase: 'in other words',
  etiograph_context: 'when it holds',
  etiograph_commonness: 'how often',
  subject_name: 'name of “from”',
  subject_category: 'kind of “from”',
  object_name: 'name of “to”',
  object_category: 'kind of “to”',
  attribute: 'something else, kept',
  ignored: 'nothing, left out',
  exact: 'exact values (Etiograph)',
};

export const adding = {
  heading: 'Add to the graph',
  choose: 'Choose files',
  chooseOther: 'Choose other files',
  how: 'Spreadsheets as CSV, ontologies, networks of Cytoscape or Gephi, KGX and more; gzip and zip too. Choose a table of concepts and one of claims together. What you choose becomes one data set, which can be removed again.',
  chosen: 'Files chosen',
  size: (bytes: number) =>
    bytes < 1000
      ? count(bytes, 'byte', 'bytes')
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000)} KB`
        : `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
  asking: 'Asking whether this page may write…',
  locked:
    'Adding needs the server’s token. Open the link that npm start printed, which ends in #token=…, in this browser, or enter here what stands after token=.',
  token: 'Token',
  enter: 'Enter',
  entering: 'Asking the server…',
  entered: 'This page may add files now.',
  off: 'Writing from the page is off on this server. Start it on this machine with npm start, or with ETIOGRAPH_TOKEN set; or import with npx etiograph import FILE.',
  name: 'Name of the data set',
  nameHow: 'Letters, digits, dots, dashes, underscores. Left empty, it is named after the file.',
  names: 'What concepts are called',
  namesAre: {
    files: 'As in the files',
    population: 'Respectful names for groups of people',
    own: 'Names from a table of my own',
  },
  namesHow: {
    files: 'Nothing is renamed.',
    population:
      'Older vocabularies say “Aged” or “Indians, North American”. Such groups get today’s names; the old ones stay as synonyms, so that search finds both.',
    own: 'A table with a code and a name on each line, parted by a tab. The old names stay as synonyms.',
  },
  chooseNames: 'Choose the table of names',
  ownNames: (file: string) => `Names from ${file}`,
  needsNames: 'Choose the table of names first, or leave the names as they are.',
  renamed: 'Renamed',
  renamedCount: (n: number) => (n === 0 ? 'no concept' : `${concepts(n)}, old names kept as synonyms`),
  check: 'Check first',
  sending: 'Sending the files…',
  checking: 'Reading them. Nothing is written yet…',
  importing: 'Adding them to the graph. This can take a while for large files…',
  cancelled: 'Cancelled. Unless it had just ended, nothing was added; the list of data sets tells.',
  checked: 'Checked: nothing is written yet.',
  checkedTold: (n: number, m: number, skipped: number) =>
    `Checked: ${concepts(n)} and ${claims(m)} can be added${skipped === 0 ? '' : `, ${count(skipped, 'row', 'rows')} would be skipped`}. Nothing is written yet.`,
  mapping: 'What the columns are',
  mappingUnread:
    'Nothing tells what these columns are. Choose the two ends of each claim, or the id or name of each concept, then check again.',
  mappingHow: 'These columns were guessed. Change what is wrong, then check again.',
  table: (file: string, role: 'nodes' | 'edges') =>
    `${file}: a table of ${role === 'nodes' ? 'concepts' : 'claims'}`,
  use: (name: string) => uses[name] ?? name.replace(/^etiograph_/, '').replaceAll('_', ' '),
  checkAgain: 'Check again',
  start: 'Import now',
  more: 'Add more files',
  done: (name: string) => `Imported as ${name}. Search finds it now.`,
  report: 'What came of it',
  dataset: 'Data set',
  read: 'Read',
  written: 'Written',
  joined: 'In the graph already',
  counts: (n: number, m: number) => `${concepts(n)}, ${claims(m)}`,
  joinedCount: (n: number) => (n === 0 ? 'none of these concepts' : concepts(n)),
  sameNames: (n: number, among: number | null) =>
    `${count(n, 'new concept is', 'new concepts are')} called like one that is in the graph under another id${among === null ? '' : ` (among the first ${among} looked up)`}`,
  sameName: (name: string, id: string, stored: string) => `${name}: ${id}, and ${stored} in the graph`,
  relations: (n: number) => count(n, 'relation', 'relations'),
  tally: (name: string, n: number) => `${name}: ${n.toLocaleString('en')}`,
  dangling: (n: number) =>
    `${count(n, 'concept is', 'concepts are')} named in claims and described by no row`,
  prefixes: (n: number) =>
    `${count(n, 'vocabulary is', 'vocabularies are')} not known, so ${n === 1 ? 'its' : 'their'} codes join with nothing`,
  datasets: 'Data sets',
  loading: 'Loading the data sets…',
  noDatasets: 'The graph holds no data set.',
  noLicence: 'licence not known',
  unfinished: 'unfinished: its import did not end',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeSure: (name: string) => `Take ${name} out of the graph? Exactly what came with it goes.`,
  removeNow: 'Remove it',
  removing: 'Removing…',
  removed: (name: string) => `${name} is removed.`,
  empty: {
    how: 'Bring in a graph of your own, or begin with the sample.',
    look: 'Look at files',
    choose: 'Choose files to look at',
    lookHow: (most: string) =>
      `Drop them anywhere on this page, or choose them: up to ${most} together, gzip too. They are read in this browser, sent nowhere and not stored.`,
    add: 'Add files for good',
    addHow: 'They are checked first, and stored when you say so.',
    orCommand: 'Or, on the server’s machine, with one command; then reload this page:',
    sample: 'Begin with the sample',
    sampleHow:
      'What one newspaper article says about leg cramps: 67 concepts and 109 claims, each with its sentence.',
    sampleCommand: 'npx etiograph init --sample',
    fill: 'Fill it with the sample',
    filling: 'Filling it…',
  },
  failures: {
    locked:
      'The server does not take this page’s token any more; it may have been started anew. Enter the token again.',
    server: 'The server met an error of its own. Nothing was added. Its log says more; try again.',
  },
} as const;
