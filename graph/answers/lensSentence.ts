/**
 * The sentence that ends a lens: what the sources say about the chosen groups, whom else it is said of, and what
 * their silence does not mean. It counts claims that something is more common in a group or should not be used in it,
 * and nothing else.
 */
import { isPlural, limits, nameInSentence, type GroupMatch } from '../model';
import type { SentenceNode } from './sentences';
import { countWords, listSome } from './words';

/** Some concepts: how many, and the few that are named. */
export interface Told {
  count: number;
  named: readonly SentenceNode[];
}

/** What the sentence is made from. */
export interface LensTold {
  /** The chosen groups, in the order asked. */
  groups: readonly SentenceNode[];
  /** Of several groups: what is said of any of them, or of each. */
  match: GroupMatch;
  /** Conditions said to be more common in a chosen group itself. */
  direct: Told;
  broader: {
    /** Groups that a chosen one is a kind of and that something is said of. */
    groups: Told;
    /** The chosen group that is a kind of the broader one, where there is one broader group. */
    of: SentenceNode | null;
    /** Conditions said to be more common in these and in no chosen group. */
    added: Told;
  };
  /** What should not be used in them; and whether some of it only in a broader group. */
  avoid: { what: Told; broader: boolean };
  /** Other groups of which all of it is said, and of which some of it is. */
  others: { all: number; some: number };
  /** Claims of either sort about these groups that a program found and that are switched off. */
  switchedOff: number;
  /** What is told and only claims found by a program are behind. */
  uncheckedOnly: number;
  /** Whether the cap on members cut the lens. */
  cut: boolean;
}

const silence = 'Where they say nothing, that does not mean no risk.';

const list = (told: Told, last: 'and' | 'or' = 'and'): string =>
  listSome(told.named.map(nameInSentence), told.count, last);

/** "varicose veins are more common". */
function moreCommon(told: Told): string {
  const [first] = told.named;
  const many = told.count > 1 || (first !== undefined && isPlural(first));
  return `${list(told)} ${many ? 'are' : 'is'} more common`;
}

/** Several groups are joined by "or" where not everything is said of each. */
function whom({ groups, match }: LensTold): string {
  const told = { count: groups.length, named: groups.slice(0, limits.lensNames) };
  return match === 'all' && groups.length > 1 ? `each of ${list(told)}` : list(told, 'or');
}

function directSentence(told: LensTold): string {
  const { groups, match, direct, broader, avoid, switchedOff } = told;
  const who = whom(told);
  if (direct.count > 0) {
    return `These sources say ${countWords(direct.count, 'thing', 'things')} about ${who}: ${moreCommon(direct)}.`;
  }
  if (broader.added.count > 0)
    return match === 'all' && groups.length > 1
      ? `These sources name nothing that is said of ${who} alone.`
      : `These sources say nothing about ${who} alone.`;
  if (switchedOff === 0 || avoid.what.count > 0)
    return `These sources name nothing that is more common in ${who}.`;
  const claims = countWords(switchedOff, 'claim found by a program is', 'claims found by a program are');
  return `These sources say nothing about ${who} that is checked; ${claims} switched off.`;
}

function broaderSentence({ broader: { groups, of, added } }: LensTold): string {
  if (groups.count === 0) return '';
  const what = list(groups);
  const who = of === null ? `the broader groups ${what}` : what;
  const since =
    of === null ? '' : `, since ${nameInSentence(of)} ${isPlural(of) ? 'are' : 'is'} a kind of ${what}`;
  return `What is said of ${who} is counted in${since}${added.count === 0 ? '' : `: ${moreCommon(added)}`}.`;
}

function avoidSentence(told: LensTold): string {
  const { what, broader } = told.avoid;
  if (what.count === 0) return '';
  return `They say that ${list(what)} should not be used in ${whom(told)}${broader ? ', or in a broader group' : ''}.`;
}

function othersSentence({ others: { all, some } }: LensTold): string {
  const groups = (count: number) => countWords(count, 'other group', 'other groups');
  if (all > 0)
    return `The same is said of ${groups(all)}${some > 0 ? `, and some of it of ${some === 1 ? 'one' : some} more` : ''}.`;
  return some > 0 ? `Some of this is also said of ${groups(some)}.` : '';
}

function uncheckedSentence({ direct, broader, avoid, switchedOff, uncheckedOnly }: LensTold): string {
  const told = direct.count + broader.added.count + avoid.what.count;
  if (told === 0) return '';
  if (switchedOff > 0) {
    const claims = countWords(switchedOff, 'further claim', 'further claims');
    return `There ${switchedOff === 1 ? 'is' : 'are'} ${claims}, found by a program and checked by nobody, switched off.`;
  }
  if (uncheckedOnly === 0) return '';
  const found = 'found by a program and checked by nobody';
  if (uncheckedOnly === told) return `${told === 1 ? 'This was' : 'All of this was'} ${found}.`;
  return `${uncheckedOnly === 1 ? 'One of these was' : `${uncheckedOnly} of these ${told} were`} ${found}.`;
}

/** What a lens says at its end: a few sentences, the last of which is always what silence does not mean. */
export function lensSentence(told: LensTold): string {
  const [broader, others] = [broaderSentence(told), othersSentence(told)];
  return [
    directSentence(told),
    // "The same" has to stand right behind what it repeats.
    ...(told.direct.count > 0 ? [others, broader] : [broader, others]),
    avoidSentence(told),
    uncheckedSentence(told),
    told.cut ? `Only the first ${limits.lensMembers} concepts are marked.` : '',
    silence,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
