/** Which lines stand in which section of a hand-out, in their order, before they are cut and numbered. */
import { byCodePoint } from '../codePoint';
import { groupNames, type LensView } from './lens';
import { compareLines, type Line } from './lines';
import { otherRow, sectionRows, tieKey, type Pronouns, type SectionRow } from './sections';
import { asSaidBy, asSentence } from './sentence';
import type { HandoutInput } from './types';

export interface DraftLine {
  line: Line;
  text: string;
  mark: string | null;
}

export interface Draft {
  id: string;
  heading: string;
  /** Sentences before the lines. */
  intro: string[];
  lines: DraftLine[];
  /** Lines that were counted and not fetched. */
  unfetched: number;
}

const draft = (id: string, heading: string, lines: DraftLine[], unfetched = 0): Draft => ({
  id,
  heading,
  intro: [],
  lines,
  unfetched,
});

/** Lines that nobody disputes, as sentences; said of the group first. */
const settled = (lines: readonly Line[], row: SectionRow, lens: LensView | null): DraftLine[] =>
  lines
    .toSorted((a, b) => (lens === null ? 0 : lens.order(a, b)) || compareLines(a, b))
    .map((line) => ({ line, text: asSentence(line.words), mark: lens?.mark(line, row) ?? null }));

/** Lines with how many say so. Both sides of a dispute stand together, those that say yes first. */
const told = (lines: readonly Line[]): DraftLine[] =>
  lines
    .toSorted(
      (a, b) => byCodePoint(a.topic, b.topic) || Number(a.negated) - Number(b.negated) || compareLines(a, b),
    )
    .map((line) => ({ line, text: asSaidBy(line.sources, line.words), mark: null }));

/** Topics that are both said and denied. */
function disputedTopics(lines: readonly Line[]): ReadonlySet<string> {
  const denied = new Set(lines.filter(({ negated }) => negated).map(({ topic }) => topic));
  return new Set(
    lines.filter(({ negated, topic }) => !negated && denied.has(topic)).map(({ topic }) => topic),
  );
}

/** What is said of the concept and the chosen people together, then what the lens says of them in general. */
function lensDraft({ about: { centre } }: HandoutInput, lines: readonly Line[], lens: LensView): Draft {
  const names = groupNames(lens.groups, lens.match);
  const here = lines
    .filter(({ others }) => others.some(({ id }) => lens.people.has(id)))
    .toSorted(compareLines)
    .map((line) => ({ line, text: asSentence(line.words), mark: null }));
  const silence =
    here.length > 0 || centre === null || lens.people.has(centre.id)
      ? []
      : [`These sources do not speak of ${groupNames([centre])} in ${names}.`];
  return {
    ...draft('group', `What is said about ${names}`, here),
    intro: [...silence, lens.sentence],
  };
}

/** Every section that there can be, empty ones too. */
export function draftsOf(
  input: HandoutInput,
  lines: readonly Line[],
  words: Pronouns,
  lens: LensView | null,
): Draft[] {
  const topics = disputedTopics(lines);
  // Advice to see a doctor is never put off, disputed or not.
  const plain = lines.filter(
    ({ negated, topic, row }) => !negated && (row.id === 'care' || !topics.has(topic)),
  );
  const isAmong = ({ towards, row }: Line): boolean => towards === null && row.among !== undefined;
  const rows = [...sectionRows, otherRow];
  const [care, ...own] = rows.map((row) => {
    const unfetched = row.ties.reduce((sum, tie) => sum + (input.unfetched?.get(tieKey(...tie)) ?? 0), 0);
    const here = plain.filter((line) => line.row === row && !isAmong(line));
    return draft(row.id, row.heading(words), settled(here, row, lens), unfetched);
  });
  const among = rows.map((row) => {
    const here = plain.filter((line) => line.row === row && isAmong(line));
    return draft(`among-${row.id}`, row.among ?? '', settled(here, row, lens));
  });
  const denied = lines.filter(({ negated, topic }) => negated && !topics.has(topic));
  return [
    ...(care === undefined ? [] : [care]),
    ...(lens === null ? [] : [lensDraft(input, plain, lens)]),
    ...own,
    ...among,
    draft('denied', 'What sources say is not so', told(denied)),
    draft('disputed', 'What sources disagree on', told(lines.filter(({ topic }) => topics.has(topic)))),
  ];
}
