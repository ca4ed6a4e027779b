/**
 * What each column of a table is used as: by its heading, in a table of words that people use for them, and by what
 * stands in it. It never guesses that a claim says more than the table does.
 */
import { claimUses, isClaimHeading } from '../../csv/claimUses';
import { exactColumn, isQualifierColumn, tableColumns } from '../columns';
import { endsOf } from './ends';
import type { KnownNodes } from './knownNodes';
import type { ColumnUse, Defaults, TableRole } from './mapping';
import { roleOfHeadings } from './role';
import { valuesOf, type Sample } from './sample';
import { edgeWords, headingWords, nodeWords } from './words';

/** Share of a column's values that have to be ids or names of known nodes, for it to be an end. */
const mostly = 0.5;

export interface Guess {
  role: TableRole;
  uses: Map<number, { as: ColumnUse; why: string }>;
  defaults: Defaults;
}

/** A table of ours says by its headings what everything is. */
export function ownTable(headings: readonly string[]): Guess | null {
  const uses: Guess['uses'] = new Map();
  if (headings.includes(exactColumn)) {
    const role = headings.includes('subject') && headings.includes('object') ? 'edges' : 'nodes';
    const fields = tableColumns[role === 'edges' ? 'statements' : 'nodes'];
    const why = 'a column of ours';
    headings.forEach((heading, at) => {
      if (heading === exactColumn) uses.set(at, { as: 'exact', why });
      else if (Object.hasOwn(fields, heading)) uses.set(at, { as: heading as ColumnUse, why });
      else if (role === 'edges' && isQualifierColumn(heading)) uses.set(at, { as: 'qualifier', why });
    });
    return { role, uses, defaults: {} };
  }
  if (!isClaimHeading(headings)) return null;
  headings.forEach((heading, at) => {
    const as = Object.hasOwn(claimUses, heading) ? claimUses[heading] : undefined;
    if (as !== undefined) uses.set(at, { as, why: 'a column of our spreadsheet' });
  });
  return { role: 'edges', uses, defaults: {} };
}

/** Words that mean something else where the values say so. */
function contradicted(as: ColumnUse, values: readonly string[]): boolean {
  if (values.length === 0) return false;
  // Gephi's tables say in “Type” whether an edge has a direction.
  if (as === 'predicate') return values.every((value) => /^(un)?directed$/i.test(value));
  // The number of a sentence is no quotation.
  if (as === 'supporting_text') return values.every((value) => /^[\d, ]+$/.test(value));
  return false;
}

/** Gives each field the column whose heading is the surest word for it, among those that have no use yet. */
function byWords(guess: Guess, words: readonly string[], sample: Sample): void {
  const taken = new Set([...guess.uses.values()].map(({ as }) => as));
  for (const [as, names] of guess.role === 'edges' ? edgeWords : nodeWords) {
    if (taken.has(as)) continue;
    for (const name of names) {
      const at = words.findIndex(
        (word, index) =>
          word === name && !guess.uses.has(index) && !contradicted(as, valuesOf(sample, index)),
      );
      if (at === -1) continue;
      guess.uses.set(at, { as, why: `“${name}” is a usual heading for it` });
      break;
    }
  }
}

/** Two columns whose values are ids or names of nodes that other tables described. */
function endsByContent(sample: Sample, known: KnownNodes): Guess['uses'] {
  const uses: Guess['uses'] = new Map();
  const ends = ['subject', 'object'] as const;
  sample.first.forEach((_, at) => {
    const values = valuesOf(sample, at);
    const end = ends[uses.size];
    if (end === undefined || values.length === 0) return;
    const met = values.filter((value) => known.find(value) !== undefined).length;
    if (met >= mostly * values.length)
      uses.set(at, { as: end, why: 'its values are ids or names of the nodes' });
  });
  return uses.size === 2 ? uses : new Map<number, never>();
}

/** A table of two or three columns without headings: the two ends, and what ties them between. */
function byPlace(width: number): Guess['uses'] {
  const places: ColumnUse[] =
    width === 2 ? ['subject', 'object'] : width === 3 ? ['subject', 'predicate', 'object'] : [];
  return new Map(places.map((as, at) => [at, { as, why: 'by its place, since there are no headings' }]));
}

/** What each column is used as, as far as can be told. */
export function guessUses(
  headings: readonly string[],
  sample: Sample,
  hasHeading: boolean,
  known: KnownNodes | undefined,
  given: TableRole | undefined,
): Guess {
  const own = hasHeading ? ownTable(headings) : null;
  if (own !== null) return own;
  const words = headings.map(headingWords);
  const role = given ?? (hasHeading ? roleOfHeadings(headings) : null);
  const guess: Guess = { role: role ?? 'edges', uses: new Map(), defaults: {} };
  if (guess.role === 'edges') {
    const ends = hasHeading ? endsOf(words, true) : null;
    for (const [at, as] of ends?.uses ?? []) guess.uses.set(at, { as, why: 'its heading names an end' });
    if (ends === null && known !== undefined && known.size > 0) guess.uses = endsByContent(sample, known);
    if (guess.uses.size === 0 && !hasHeading) guess.uses = byPlace(headings.length);
    guess.defaults = { ...ends?.defaults };
  }
  if (hasHeading) byWords(guess, words, sample);
  if (guess.role === 'edges') {
    headings.forEach((heading, at) => {
      if (!guess.uses.has(at) && isQualifierColumn(heading))
        guess.uses.set(at, { as: 'qualifier', why: 'its heading is a Biolink qualifier’s' });
    });
    const tied = [...guess.uses.values()].some(({ as }) => as === 'predicate');
    if (tied) delete guess.defaults.predicate;
    else guess.defaults.predicate ??= 'biolink:related_to';
  }
  return guess;
}
