/** All words of the interface. Claims are worded in graph/model/relations.ts; everything else a user reads is here. */
import {
  agentWords,
  commonnessWords,
  levelWords,
  lineWords,
  sentenceWords,
} from '@/graph/answers/evidenceWords';
import type { Relation } from '@/graph/model';
import { plain } from './plain';

export const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
export const claims = (n: number) => count(n, 'claim', 'claims');
export const sources = (n: number) => count(n, 'source', 'sources');
export const concepts = (n: number) => count(n, 'concept', 'concepts');
export const lines = (n: number) => count(n, 'line', 'lines');

/** What the neighbours of a concept are to it; those of other relations are neighbours. */
const neighbourNouns: Readonly<Record<string, (n: number, name: string) => string>> = {
  'in CAUSES': (n, name) => `${count(n, 'cause', 'causes')} of ${name}`,
  'out CAUSES': (n, name) => `${count(n, 'thing', 'things')} that ${name} can cause`,
  'in CONTRIBUTES_TO': (n, name) => `${count(n, 'thing', 'things')} that can add to ${name}`,
  'out HAS_SYMPTOM': (n, name) => `${count(n, 'symptom', 'symptoms')} of ${name}`,
  'in HAS_SYMPTOM': (n, name) => `${count(n, 'thing', 'things')} that can show as ${name}`,
  'in AT_RISK_OF': (n, name) => `${count(n, 'group', 'groups')} at risk of ${name}`,
  'out AT_RISK_OF': (n, name) => `${count(n, 'condition', 'conditions')} more common in ${name}`,
  'in TREATS': (n, name) => `${count(n, 'treatment', 'treatments')} of ${name}`,
  'in SUBTYPE_OF': (n, name) => `${count(n, 'kind', 'kinds')} of ${name}`,
  'in PART_OF': (n, name) => `${count(n, 'part', 'parts')} of ${name}`,
};

type Tie = { relation: Relation; direction: 'in' | 'out' } | null;

const neighbourWords = (name: string, n: number, tie: Tie) =>
  neighbourNouns[`${tie?.direction} ${tie?.relation}`]?.(n, name) ??
  `${count(n, 'neighbour', 'neighbours')} of ${name}`;

export const text = {
  name: plain.name,
  title: 'Etiograph: what causes it, and who says so',
  description:
    'Ask what causes a symptom, walk the graph of causes, and read the evidence behind every line.',
  skip: 'Skip to the answer',
  aboutData: 'About this data',
  informs: 'It informs and never diagnoses.',

  search: {
    label: 'Search a symptom, condition, cause or treatment',
    /** @param examples names that are in the graph */
    placeholder: (examples: readonly string[]) =>
      examples.length === 0 ? 'Search by name or code' : `Search: ${examples.join(', ')}…`,
    clear: 'Clear the search',
    searching: 'Searching…',
    none: (query: string) => `Nothing is called “${query}” here. Try another word, or one of the questions.`,
    cut: (shown: number, total: string) => `${shown} of ${total}`,
    total: (n: number) => count(n, 'hit', 'hits'),
    atLeast: (n: number) => `more than ${n.toLocaleString('en')} hits`,
    as: (matched: string) => `also called ${matched}`,
    code: (matched: string) => `code ${matched}`,
  },

  questions: { heading: 'Questions to start with' },

  asked: {
    more: 'More to ask',
    conditions: 'From symptoms',
    links: 'Links between',
    compared: 'Compare',
    open: 'Your question',
    back: 'Back to the answer',
    away: 'Put the question away',
    linksWith: 'What links it with…',
    compareWith: 'Compare with…',
    linksThese: 'What links these two',
    compareThese: 'Compare these',
    listing: (n: number) =>
      n === 1 ? 'Conditions that list it' : `Conditions that list these ${n} symptoms`,
  },

  first: {
    heading: 'What do you want to know the cause of?',
    empty: 'This graph is empty',
    emptyCommand: 'npx etiograph import FILE',
    kinds: 'What is in this graph',
  },

  details: {
    region: 'Answer',
    trail: 'How you got here',
    also: 'Also called',
    code: 'Codes',
    definition: 'What it is',
    inShort: 'In short',
    inShortOf: (name: string) => `In short: ${name}`,
    doctor: 'When to see a doctor',
    loading: 'Loading what is said…',
    group: (heading: string, n: number) => `${heading} (${n.toLocaleString('en')})`,
    inLens: (n: number, of: number) =>
      `${n.toLocaleString('en')} of ${of.toLocaleString('en')} linked to the group`,
    more: (n: number) => `Show ${count(n, 'more', 'more')}`,
    evidence: 'Evidence',
    evidenceOf: (sentence: string) => `Evidence: ${sentence}`,
    expand: (n: number) => `Add to the picture: ${n}`,
    addToPicture: 'Add to the picture',
    inPicture: 'in the picture',
    notInLens: 'not said for this group',
    notStored: 'not stored',
    startHere: 'Start a new picture here',
    plainPage: 'Plain page to print',
    tellsUnchecked: 'found by a program, unchecked',
    several: (n: number) => `${n} concepts selected`,
  },

  same: {
    heading: (n: number) => `May be the same as (${n.toLocaleString('en')})`,
    has: (codes: number) => (codes === 1 ? 'has the code' : 'has the codes'),
    inCommon: 'in common',
    more: (n: number) => `Show ${count(n, 'more', 'more')}`,
    unlisted: (n: number) => `${count(n, 'more is', 'more are')} not listed.`,
    show: 'Show as one',
    showOf: (name: string, mark: string) => `Show as one: ${name} (${mark})`,
    shown: 'Shown as one',
    how: 'You chose to show these concepts as one. In the graph they stay apart, and so they do in every file.',
    apart: 'Show apart',
    apartOf: (name: string, mark: string) => `Show apart: ${name} (${mark})`,
    also: 'Also called',
    codes: 'Codes',
    datasets: 'Data sets',
    sources: 'Sources of the claims listed',
    none: 'none',
    common: 'In common',
  },

  evidence: {
    heading: 'Evidence',
    back: (name: string) => `Back to ${name}`,
    loading: 'Loading the claims…',
    claims: (n: number) => (n === 1 ? 'One claim says so' : `${n} claims say so`),
    opposite: (n: number) => (n === 1 ? 'One claim says the opposite' : `${n} claims say the opposite`),
    noOpposite: 'No claim here says the opposite.',
    cut: (n: number) => `Only the first ${n} claims are listed.`,
    inOurWords: 'In our words',
    wordForWord: 'Word for word',
    source: 'Source',
    publisher: 'Publisher',
    date: 'Date',
    unknown: 'not known',
    sentence: sentenceWords,
    where: 'Where in the source',
    statedBy: 'Who says so',
    context: 'When it holds',
    howOften: 'How often',
    frequency: 'Share of cases',
    line: 'Line of treatment',
    lineOf: lineWords,
    note: 'Note',
    publications: 'Publications',
    license: 'Licence',
    dataset: 'Data set',
    howSure: 'How it was made',
    howSureTitle: 'How sure is this?',
    howSureText: (weight: string) =>
      `Weight ${weight} on a scale from 0 to 1. It is a convention, not a probability: what a person states counts more than what a program finds, and more independent sources count more.`,
    weightBasis: 'What the claim rests on',
    weightFactor: 'Times: how it was entered',
    weightRest: (bonus: string) =>
      `Each publication named adds ${bonus}, up to three. A line’s weight is 1 − Π (1 − w) over its distinct sources, each by its best claim.`,
    predicate: 'Written as',
    qualifier: 'Qualifier',
  },

  commonness: commonnessWords,
  levels: levelWords,
  agents: agentWords,

  filters: {
    button: 'Filters',
    heading: 'Filters',
    active: (n: number) => `Filters, ${n} on`,
    kinds: 'Kinds',
    relations: 'Relations',
    sources: 'Sources',
    commonness: 'How often',
    unchecked: 'Claims found by a program, unchecked',
    uncheckedCount: (n: number) => `+${n.toLocaleString('en')} found by a program, unchecked`,
    clear: 'Show everything',
    nothing: 'Everything on the picture is of one kind: there is nothing to filter.',
  },

  lens: {
    button: 'Show what is said about…',
    heading: 'Show what is said about…',
    find: 'Find a group',
    none: 'No group of people is named in this graph.',
    noneChecked: 'No checked claim names a group of people. Claims found by a program are switched off.',
    noMatch: 'No group of that name.',
    choose: (name: string, n: number) => `${name}, ${count(n, 'condition', 'conditions')}`,
    active: (names: string) => `What is said about ${names}`,
    each: (names: string, last: string) => `each of ${names} and ${last}`,
    match: 'Of these groups',
    matches: { any: 'Said of any', all: 'Said of each' },
    off: 'Show everyone again',
    storedOnly: 'Groups are looked up in the stored graph. Files that lie on top are not counted in.',
    loading: 'Looking up what is said about them…',
    reasons: 'Why these are shown',
    mode: 'How to show it',
    modes: {
      mark: { label: 'mark', button: 'Mark' },
      dim: { label: 'dim the rest', button: 'Dim the rest' },
      only: { label: 'only these', button: 'Only these' },
    },
    cut: 'There is more than can be shown here.',
    marked: 'linked to this group',
    outside: 'not said for this group',
    inPicture: (n: number, of: number) => `${n} of ${count(of, 'concept', 'concepts')} in the picture`,
    why: {
      chosen: () => 'the group itself',
      broader: (of: string) => `${of} are a kind of it`,
      atRisk: (group: string) => `more common in ${group}`,
      avoid: (group: string) => `should not be used in ${group}`,
      tied: (to: string) => `tied to ${to}`,
      leadsTo: (to: string) => `can lead to ${to}`,
      general: (of: string) => `said of ${of} in general`,
    },
  },

  canvas: {
    region: 'Picture',
    label: (nodes: number, edges: number, centre: string | null) =>
      `Picture of ${concepts(nodes)} and ${lines(edges)}${centre === null ? '' : ` around ${centre}`}. The same is told as text before it.`,
    toolbar: 'Picture tools',
    layout: 'Arrange',
    columns: 'Columns',
    force: 'Web',
    tree: 'Tree of kinds',
    treeShort: 'Tree',
    fit: 'Fit the picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    expand: 'Add neighbours',
    hide: 'Hide',
    keep: 'Keep only',
    remove: 'Remove',
    actions: 'More actions',
    keys: 'Keys in the picture',
    showHidden: (n: number) => `Show ${n} hidden`,
    selection: 'With what is selected',
    empty: 'Nothing is on the picture. Search for something, or undo.',
    untouched: 'The picture begins with the concept that you search for or choose.',
    filtered: 'Everything is filtered away.',
    cut: (shown: number, total: number) => `${shown} of ${total} neighbours shown`,
    failed: 'The picture could not be drawn',
    legend: 'Legend',
  },

  history: {
    button: 'History',
    undo: 'Undo',
    redo: 'Redo',
    undoOf: (label: string) => `Undo: ${label}`,
    redoOf: (label: string) => `Redo: ${label}`,
  },

  share: {
    button: 'Share',
    heading: 'Share and export',
    copy: 'Copy link',
    copied: 'The link is copied: it opens this very picture.',
    copyFailed: 'The browser did not allow copying. Copy the address from the address bar.',
    tooLong:
      'This picture is too large for a link. Save the view as a file: opened here by “Open files on top”, or dropped on this page, it shows the picture again.',
    saveView: 'Save the view as a file',
    what: 'What to export',
    seen: (n: number) => `What is seen (${concepts(n)})`,
    selected: (n: number) => `What is selected (${concepts(n)})`,
    as: 'As',
    working: 'Preparing the file…',
    done: (name: string) => `Saved as ${name}.`,
    nothing: 'There is nothing on the picture to export.',
    picture: 'Picture',
    png: 'Picture (PNG)',
    svg: 'Picture that scales (SVG)',
    print: 'Print',
    printing: 'Preparing the page to print…',
    html: 'One file to share (HTML)',
    plainPage: 'Plain page for patients and carers',
    spreadsheet: 'Spreadsheet (CSV)',
    other: 'For other programs',
    nothingNamed: 'several concepts',
    pictureOf: (nodes: number, edges: number, centre: string) =>
      `Picture of ${concepts(nodes)} and ${lines(edges)} around ${centre}.`,
    pictureOfAll: (nodes: number, edges: number) => `Picture of ${concepts(nodes)} and ${lines(edges)}.`,
    claimsHeading: 'Claims',
    references: 'References',
    reference: (n: number) => `[${n}]`,
    whatWords: (n: number, centre: string) => `a view of ${concepts(n)} around ${centre}`,
    filterWords: (unchecked: boolean, off: readonly string[]) =>
      `${unchecked ? 'claims found by a program and checked by nobody are included' : 'claims found by a program and checked by nobody are left out'}${off.length === 0 ? '' : `; switched off: ${off.join(', ')}`}`,
    lensWords: (groups: string, mode: string) => `what is said about ${groups} (${mode})`,
    rests: (standing: string, date: string) => `${standing} Exported on ${date}.`,
    openFile: 'Open files on top',
    openHow: (most: string) =>
      `Or drop them anywhere on the page: up to ${most} together, gzip and zip too; tables of nodes and of edges at once. They are shown on top and are not stored.`,
  },

  import: { button: 'Add to the graph' },

  overlay: {
    heading: 'On top, not stored',
    files: (names: readonly string[]) => (names.length > 2 ? `${names.length} files` : names.join(' and ')),
    opened: (name: string, n: number, m: number) =>
      `${name}: ${concepts(n)} and ${claims(m)} on top of the graph, not stored.`,
    kinds: 'What came in',
    examples: 'Start with',
    unchecked: (n: number) => `${claims(n)} of these were found by a program, unchecked.`,
    leftOut: (names: readonly string[], more: number) =>
      `Left out, since plainly no graph: ${names.join(', ')}${more === 0 ? '' : ` and ${count(more, 'more', 'more')}`}.`,
    skipped: (n: number) => `${count(n, 'row was', 'rows were')} skipped`,
    row: (file: string, line: number | null, reason: string) =>
      `${file}${line === null ? '' : `, line ${line.toLocaleString('en')}`}: ${reason}`,
    andMore: (n: number) => `and ${count(n, 'more', 'more')}`,
    keep: 'Keep it',
    drop: 'Drop files to show them on top of the picture',
    close: 'Take it off',
    tellColumns: 'Choose “Add to the graph”: there you can say what its columns are.',
    badge: 'not stored',
  },

  theme: {
    colours: 'Colours',
    button: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
  },

  parts: { list: 'List', picture: 'Picture', both: 'Both', table: 'Table', view: 'What to see' },

  close: 'Close',
  cancel: 'Cancel',
  retry: plain.retry,
  dismiss: 'Put away',

  activity: {
    opening: (name: string) => `Looking up ${name}…`,
    expanding: (name: string) => `Adding neighbours of ${name}…`,
    adding: 'Adding to the picture…',
    more: 'Fetching more…',
    arranging: 'Arranging the picture…',
    link: 'Opening the link…',
    steps: 'Opening the steps…',
    reading: 'Reading…',
    readingFile: (name: string, nodes: number, statements: number) =>
      `Reading ${name}: ${concepts(nodes)}, ${claims(statements)}…`,
    progress: 'How far it is',
    asOne: (one: string, two: string) => `Looking up ${two} to show it as one with ${one}…`,
  },

  announce: {
    started: (name: string, nodes: number, edges: number) =>
      `A picture around ${name}: ${concepts(nodes)}, ${lines(edges)}.`,
    moreListed: (n: number) => `${n} more listed.`,
    added: (name: string, n: number) =>
      `${count(n, 'neighbour', 'neighbours')} of ${name} added to the picture.`,
    nothingNew: (name: string) => `All neighbours of ${name} are on the picture.`,
    wentTo: (label: string) => `Now at: ${label}`,
    openAlready: (name: string) => `The text speaks of ${name} already.`,
    evidenceAlready: (sentence: string) => `The evidence is listed in the text: ${sentence}`,
    lineNotSelected: 'Only concepts can be selected together.',
    lineStays: 'A line goes with its concepts. The legend and the filters switch off its relation.',
    keysOn: 'The picture has its keys again.',
    keysOff: 'The keys in the picture are off. Every action is a button too.',
    signedIn: 'You may write to this graph from this browser.',
  },

  steps: {
    start: 'The beginning',
    link: 'Opened a link',
    started: (name: string) => `New picture around ${name}`,
    opened: (name: string) => `Opened ${name}`,
    evidence: (sentence: string) => `Evidence: ${sentence}`,
    expanded: (name: string, n: number, tie: Tie = null) => `Added ${neighbourWords(name, n, tie)}`,
    added: (n: number) => `Added ${concepts(n)}`,
    saved: (name: string) => `Opened “${name}”`,
    hid: (n: number) => `Hid ${concepts(n)}`,
    shownHidden: 'Showed what was hidden',
    kept: (n: number) => `Kept only ${concepts(n)}`,
    removed: (n: number) => `Removed ${concepts(n)}`,
    hidOf: (name: string) => `Hid ${name}`,
    keptOf: (name: string) => `Kept only ${name}`,
    removedOf: (name: string) => `Removed ${name}`,
    selectedOf: (name: string) => `Selected ${name} as well`,
    unselected: (name: string) => `Took ${name} out of the selection`,
    moved: (n: number) => `Moved ${concepts(n)}`,
    movedPinned: (name: string) => `Moved ${name} and pinned it there`,
    pinned: (name: string) => `Pinned ${name}`,
    unpinned: (name: string) => `Unpinned ${name}`,
    unpinnedAll: (n: number) => `Unpinned ${concepts(n)}`,
    letOut: (name: string, n: number, tie: Tie = null) =>
      `Showed ${neighbourWords(name, n, tie)} ${n === 1 ? 'by itself' : 'by themselves'}`,
    letOutSome: (n: number) => `Showed ${concepts(n)} ${n === 1 ? 'by itself' : 'by themselves'}`,
    letIn: (name: string, n: number, tie: Tie = null) => `Counted ${neighbourWords(name, n, tie)} together`,
    letInSome: (n: number) => `Counted ${concepts(n)} together`,
    arranged: (layout: string) => `Arranged as ${layout}`,
    filter: (label: string, on: boolean) => `${on ? 'Showed' : 'Hid'}: ${label}`,
    cleared: 'Showed everything',
    lens: (names: string, mode: string) => `What is said about ${names}: ${mode}`,
    lensOff: 'Showed everyone again',
    uncheckedOn: 'Showed claims found by a program',
    uncheckedOff: 'Hid claims found by a program',
    overlay: (name: string) => `Opened ${name} on top`,
    overlayOff: (name: string) => `Took ${name} off`,
    asOne: (one: string, two: string) => `Showed ${one} and ${two} as one`,
    apart: (name: string) => `Showed ${name} apart`,
    selected: (n: number) => `Selected ${concepts(n)}`,
    deselected: 'Selected nothing',
  },

  notices: {
    missing: (n: number) =>
      n === 1
        ? 'One concept of this picture is no longer in the graph and is left out.'
        : `${n} concepts of this picture are no longer in the graph and are left out.`,
    offline: 'You are offline. What is on the page stays; new questions wait.',
    online: 'You are online again.',
  },

  failures: {
    unexpected: plain.unexpected,
    offline:
      'The server does not answer. Check that it runs and that you are online. This page goes on by itself once it answers.',
    cancelled: 'Cancelled.',
    status: (status: number) => `The server answered with status ${status}. Try again.`,
    line: 'This line cannot be read from the link. Open the concept and choose the line there.',
    link: {
      broken:
        'This link is broken: it may have been cut when it was copied. The first picture is shown instead.',
      newer:
        'This link comes from a newer version of Etiograph. Update this one to open it. The first picture is shown instead.',
      long: 'This link is too long to be one of ours. The first picture is shown instead.',
    },
    view: {
      broken: 'It holds a view of Etiograph that cannot be read: it may have been cut or changed.',
      newer: 'It holds a view of a newer version of Etiograph. Update this one to open it.',
    },
    token: 'This address’s token is not this server’s. Use the link that npm start printed last.',
    file: (name: string, why: string) => `${name} was not opened. ${why}`,
    fileSize: (most: string) =>
      `It is larger than ${most}, the most that can be opened on top. Add it to the graph, or import it with npx etiograph import.`,
    uploadFiles: (most: number) => `At most ${most} files can be sent together.`,
    uploadSize: (most: string) =>
      `These files are larger than ${most} together, the most that can be sent. Import them with npx etiograph import.`,
    uploadBroke:
      'The connection broke while the files were sent. Nothing was imported. Check that the server runs, then try again.',
    tooLarge: 'These files are larger than the server takes. Import them with npx etiograph import.',
    picture: 'The picture could not be drawn. The text beside it says the same.',
  },
} as const;
