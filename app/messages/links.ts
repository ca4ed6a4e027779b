/** Words of “What links two things”, loaded with it. */
import { concepts, count } from './en';

const paths = (n: number) => count(n, 'path', 'paths');

/** Exact, or at least so many. */
export type Total = number | { atLeast: number };
const told = (total: Total) =>
  typeof total === 'number' ? total.toLocaleString('en') : `at least ${total.atLeast.toLocaleString('en')}`;

export const links = {
  heading: (from: string, to: string) => `What links ${from} with ${to}?`,
  ends: 'The two things',
  endsOf: (from: string, to: string) => `What links ${from} with ${to}`,
  from: 'What links…',
  to: '…with…',
  swap: 'Swap the two',
  length: 'Claims on a path, at most',

  missing: 'Choose two concepts above. Then the claims that link them are looked up, path by path.',
  missingOne:
    'Choose the other concept above. Then the claims that link the two are looked up, path by path.',
  twice: (name: string) =>
    `Both ends are ${name}, and there is nothing to link a concept with itself. Take one of them out and choose another one.`,

  chain:
    'Each sentence is a claim of its own, with its own evidence. A chain of claims is no claim about its two ends.',

  lists: {
    causation: {
      heading: 'Along causation',
      how: 'Every claim leads the same way: from who is at risk or what can cause it to what can follow.',
    },
    other: {
      heading: 'Other links',
      how: 'Through anything else: a treatment, a body part, a common cause.',
    },
  },
  headingOf: (heading: string, total: Total) => `${heading} (${told(total)})`,
  loading: {
    causation: 'Looking for paths along causation…',
    other: 'Looking for other paths…',
  },
  shown: (n: number, total: Total) => `The best ${n} of ${told(total)} are listed.`,
  best: 'The shortest come first, then those with the best evidence through the most specific concepts.',
  most: (n: number) => `No more than ${n} can be listed. Choose shorter paths to see fewer.`,
  cut: 'The search was ended early, because very much is tied to these two: there may be more paths, and better ones.',
  more: (n: number) => `Show ${n} more`,
  moreListed: (n: number) => `${paths(n)} listed.`,
  path: (n: number, names: string) => `Path ${n}: ${names}`,
  pathHead: (n: number, claims: number) =>
    `Path ${n}, ${claims === 1 ? 'a single claim' : `${claims} claims`}`,

  add: 'Add to the picture',
  mark: 'Mark in the picture',
  ofPath: (deed: string, names: string) => `${deed}: ${names}`,
  addAll: (n: number) => `Add all ${n} shown to the picture`,
  markAll: (n: number) => `Mark all ${n} shown in the picture`,
  added: (added: number, left: number) =>
    [
      added === 0
        ? 'It is on the picture already, and is marked there.'
        : `${concepts(added)} added to the picture. The path is marked there.`,
      left === 0 ? '' : `The picture is full: ${paths(left)} had no room.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  addedAll: (n: number, added: number, left: number) =>
    [
      added === 0
        ? 'All concepts of these paths are on the picture already, and are marked there.'
        : `${concepts(added)} added to the picture. ${count(n - left, 'path is', 'paths are')} marked there.`,
      left === 0 ? '' : `The picture is full: ${paths(left)} had no room.`,
    ]
      .filter((part) => part !== '')
      .join(' '),

  found: (causation: Total, other: Total) =>
    `Along causation: ${told(causation)}. Other links: ${told(other)}.`,
  none: {
    causation: (n: number) => `No path of up to ${n} claims leads from cause to effect all the way.`,
    other: (n: number) => `No other path of up to ${n} claims.`,
  },
  nothing: (n: number) => `No path of up to ${n} claims links the two.`,
  nothingMeans: 'That does not mean that nothing ties them: these sources may only not speak of it.',
  longer: (n: number) => `Look for paths of up to ${n} claims`,
  unchecked: (n: number) =>
    `${count(n, 'claim was', 'claims were')} found by a program and checked by nobody. They are switched off.`,
  showUnchecked: 'Show them too',
  onlyGroup:
    'Only what is said about the chosen group of people may stand between the two. Show everyone again to look further.',
} as const;
