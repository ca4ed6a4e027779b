/** A hand-out for chosen groups of people: what is said of them first, and where they are not spoken of. */
import { nameInSentence, type GraphNode, type GroupMatch } from '../../model';
import { plainText } from '../told/plainText';
import { listWords } from '../words';
import type { Line } from './lines';
import type { SectionRow } from './sections';
import type { HandoutLens } from './types';

export interface LensView {
  groups: readonly GraphNode[];
  match: GroupMatch;
  /** The groups and those that they are a kind of. */
  people: ReadonlySet<string>;
  sentence: string;
  /** Compares for sort: said of the group first. */
  order: (a: Line, b: Line) => number;
  mark: (line: Line, row: SectionRow) => string | null;
}

export function lensView({ groups, lens }: HandoutLens): LensView {
  const members = new Set(lens.members.map(({ id }) => id));
  const isSaid = ({ others }: Line): boolean => others.some(({ id }) => members.has(id));
  const people = lens.members.filter(({ reason }) => reason.why === 'chosen' || reason.why === 'broader');
  return {
    groups,
    match: lens.match,
    people: new Set(people.map(({ id }) => id)),
    sentence: lens.sentence,
    order: (a, b) => Number(isSaid(b)) - Number(isSaid(a)),
    mark: (line, row) => (row.marks === true && !isSaid(line) ? 'not said for this group' : null),
  };
}

/** Names of groups of people: "pregnant women or older people"; where each is meant, with "and". */
export const groupNames = (groups: readonly GraphNode[], match: GroupMatch = 'any'): string =>
  listWords(
    groups.map((group) => plainText(nameInSentence(group))),
    match === 'all' ? 'and' : 'or',
  );
