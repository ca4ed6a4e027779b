/** Words of “Conditions whose sources list these symptoms”. Loaded with the panel. */
import { concepts, count } from './en';

const conditions = (n: number) => count(n, 'condition', 'conditions');

export const conditionWords = {
  about:
    'Choose symptoms, and see which conditions’ sources list them. This is not a diagnosis: it tells what sources say, not what somebody has.',
  symptoms: 'Symptoms',
  presence: {
    present: { heading: 'Present', pick: 'Add a symptom that is present', none: 'None chosen yet.' },
    absent: {
      heading: 'Not there, though looked for',
      pick: 'Add a symptom that is not there',
      none: 'None. This list may stay empty.',
    },
  },
  move: {
    present: (name: string) => `Give ${name} as present`,
    absent: (name: string) => `Give ${name} as not there`,
  },
  full: (n: number) => `These are ${n} symptoms, as many as one question can take.`,

  empty: 'Choose at least one symptom that is present. The answer comes at once.',
  absentOnly: 'What is not there fits every condition. Choose at least one symptom that is present as well.',
  found: 'What the sources list',
  ready: (n: number) =>
    n === 0
      ? 'No condition here lists one of these symptoms.'
      : `${conditions(n)} ${n === 1 ? 'lists' : 'list'} one of these symptoms or one close to it.`,
  none: 'No condition here lists one of these symptoms or one close to it. That does not mean that nothing is behind them.',
  uncheckedOff: (n: number) =>
    `${count(n, 'claim was', 'claims were')} found by a program and checked by nobody. They are switched off.`,
  showUnchecked: 'Show claims found by a program',
  order: 'Those whose lists fit best come first.',
  shownOf: (shown: number, total: number) =>
    `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} are shown.`,
  cut: (shown: number) =>
    `Only the first ${shown.toLocaleString('en')} can be shown. Another symptom, present or not there, changes which come first.`,
  more: (n: number) => `Show ${n.toLocaleString('en')} more`,
  loadingMore: 'Fetching more…',

  lensOnly: (names: string) =>
    `Only conditions that the sources tie to ${names} are counted. Others may have these symptoms too.`,
  lensOther: (names: string) =>
    `All conditions are counted. Those that the sources tie to ${names} are marked; “Only these” above leaves out the others.`,
  everyone: 'Count all conditions',

  fits: (name: string) => `What ${name} is said to show as`,
  how: {
    narrower: (chosen: string) => `a kind of ${chosen}, which you chose`,
    broader: (chosen: string) => `you chose a kind of it: ${chosen}`,
    related: (chosen: string, shared: string) =>
      `near to ${chosen}, which you chose: both are kinds of ${shared}`,
  },
  unexplained: (names: string) => `Chosen, but not listed for it: ${names}.`,
  missing: (n: number) => `Also listed for it, not among those present (${n.toLocaleString('en')}):`,
  lookedFor: (name: string) => `${name} (looked for, not there)`,
  missingRest: (n: number) => `and ${n.toLocaleString('en')} more`,
  noCare:
    'No source here says when these symptoms should be seen by a doctor. That does not mean that they need not be.',

  add: 'Add to the picture',
  addOf: (name: string) => `Add to the picture: ${name} and what fits`,
  addFirst: (n: number) => (n === 1 ? 'Add it to the picture' : `Add the first ${n} to the picture`),
  bring: {
    adding: 'Adding to the picture…',
    added: (n: number) => `Added ${concepts(n)} to the picture`,
    allThere: 'All of it is on the picture.',
  },

  teaching: {
    heading: 'For teaching and curation',
    how: 'What the order rests on. Each symptom that is present gives points: the logarithm of how much likelier it is with what the condition lists than without, so one that nearly all list may take some away. What few conditions list is worth more. What is listed and not present, listed and absent, or denied takes points away. The sum orders; it is no probability.',
    shareAssumed: (share: string) => `Where no source says how often, ${share} is assumed.`,
    basis: 'What the formula is made from:',
    references: [
      { name: 'Resnik 1995', href: 'https://doi.org/10.48550/arXiv.cmp-lg/9511007' },
      { name: 'Jiang and Conrath 1997', href: 'https://doi.org/10.48550/arXiv.cmp-lg/9709008' },
      { name: 'Köhler and others 2009', href: 'https://doi.org/10.1016/j.ajhg.2009.09.003' },
      { name: 'Bauer and others 2012', href: 'https://doi.org/10.1093/bioinformatics/bts471' },
      { name: 'Robinson and others 2020', href: 'https://doi.org/10.1016/j.ajhg.2020.06.021' },
    ],
    scores: 'Points, condition by condition',
    scoreOf: (name: string) => `The points of ${name}`,
    score: (points: string) => `${points} points`,
    sum: 'Sum',
    part: 'Symptom',
    points: 'Points',
    fits: (points: number) =>
      points > 0 ? 'present and listed' : 'present and listed, though no more than for others here',
    fitsBy: (listed: string) => `present; listed is ${listed}`,
    shared: (name: string, information: string) => `in common: ${name} (information ${information})`,
    unexplained: 'present, not listed for it',
    missing: 'listed, not among those present',
    lookedFor: (name: string) => `${name} (looked for, not there)`,
    missingRest: (n: number) => `${n.toLocaleString('en')} more, listed and not among those present`,
    why: { absent: 'not there, though listed', denied: 'present, though a source denies it' },
    share: (share: string) => `found in ${share}`,
    noShare: 'no source says how often',
    percent: (share: number) => `${(share * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`,
    number: (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`,
    amount: (value: number) => value.toFixed(2),
    separating: 'What would tell the first ones apart best',
    separatingSymptom: (name: string, bits: string) =>
      `Whether ${name} is there: knowing it is expected to tell ${bits} bits, taking the first ones as equally likely.`,
    noSeparating: 'Nothing that is listed tells the first ones apart.',
    condition: 'Condition',
    howOften: 'How often it has it',
    listedNoShare: 'listed; no source says how often',
    notListed: 'not listed',
  },
} as const;
