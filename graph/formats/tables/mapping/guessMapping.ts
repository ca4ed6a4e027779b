/** Guesses how a table is to be read, from its beginning. */
import { delimiterOf, isQuoted } from './delimiter';
import { guessUses, ownTable, type Guess } from './guessUses';
import type { KnownNodes } from './knownNodes';
import type { ColumnMapping, ColumnUse, GivenMapping, ListSeparator, TableMapping } from './mapping';
import { roleOfHeadings } from './role';
import { isHeading, sampleOf, valuesOf, type Sample } from './sample';

const listUses: readonly ColumnUse[] = ['synonym', 'category', 'xref', 'publications'];

/** By `|` where one stands in a list's cell, else by `;`. A comma is part of many a name. */
function listSeparator(guess: Guess, sample: Sample, delimiter: string): ListSeparator {
  const cells = [...guess.uses].flatMap(([at, { as }]) =>
    listUses.includes(as) ? valuesOf(sample, at) : [],
  );
  if (cells.some((cell) => cell.includes('|'))) return '|';
  return delimiter !== ';' && cells.some((cell) => cell.includes(';')) ? ';' : '|';
}

/** The name of a column: its heading, or its place where it has none. */
export const columnName = (heading: string | undefined, at: number): string =>
  heading === undefined || heading.trim() === '' ? `column_${at + 1}` : heading;

/**
 * Guesses the mapping of a table.
 * @param head its beginning; the last row may be cut off
 * @param known the nodes that other tables described
 * @param given what a person said of it: only the parts that change what the rest is guessed from are used
 */
export async function guessMapping(
  head: { text: string; name?: string },
  known?: KnownNodes,
  given: Pick<GivenMapping, 'role' | 'delimiter' | 'quoted' | 'heading'> = {},
): Promise<TableMapping> {
  const delimiter = given.delimiter ?? delimiterOf(head.text) ?? ',';
  const quoted = given.quoted ?? isQuoted(head.text, delimiter);
  const sample = await sampleOf(head.text, { delimiter, quoted }, head.name ?? 'the table');
  const heading =
    given.heading ??
    (roleOfHeadings(sample.first) !== null || isHeading(sample) || ownTable(sample.first) !== null);
  const names = sample.first.map((cell, at) => columnName(heading ? cell : undefined, at));
  const guess = guessUses(
    names,
    heading ? sample : { ...sample, rows: [sample.first, ...sample.rows] },
    heading,
    known,
    given.role,
  );
  const columns = names.map((column, at): ColumnMapping => {
    const use = guess.uses.get(at) ?? { as: 'attribute' as const, why: 'kept under its own name' };
    return { column, ...use };
  });
  return {
    role: guess.role,
    delimiter,
    quoted,
    heading,
    lists: listSeparator(guess, sample, delimiter),
    defaults: guess.defaults,
    columns,
  };
}
