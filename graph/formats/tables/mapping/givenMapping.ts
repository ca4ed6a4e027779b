/** What people say of a table goes before what is guessed of it. */
import { GraphError, type Remedy } from '../../../model';
import type { FileHead } from '../../types';
import { delimiterOf, roughHeading } from './delimiter';
import { guessMapping } from './guessMapping';
import type { KnownNodes } from './knownNodes';
import {
  columnsUsedAs,
  usesOf,
  type ColumnUse,
  type Defaults,
  type GivenMapping,
  type TableMapping,
} from './mapping';

/** A column by its heading, exactly or as people write it down again. */
const columnIn = (columns: readonly { column: string }[], name: string): number => {
  const exact = columns.findIndex(({ column }) => column === name);
  const folded = name.trim().toLowerCase();
  return exact === -1 ? columns.findIndex(({ column }) => column.trim().toLowerCase() === folded) : exact;
};

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

type Asked = NonNullable<GivenMapping['columns']>;

/** The columns of a given mapping that a table has. */
const askedOf = (given: GivenMapping, columns: readonly { column: string }[]): Asked =>
  (given.columns ?? []).filter(({ column }) => columnIn(columns, column) !== -1);

/** Whether a given mapping is meant for a table: by the file's name, else by having one of its columns. */
function fits(given: GivenMapping, guess: TableMapping, file: string): boolean {
  if (given.file !== undefined) return fileName(given.file) === fileName(file);
  return (
    given.columns === undefined || given.columns.length === 0 || askedOf(given, guess.columns).length > 0
  );
}

/** Whether a file is a table that a given mapping speaks of, from its beginning. */
export function isMapped({ name, text }: FileHead, given: GivenMapping): boolean {
  const delimiter = given.delimiter ?? delimiterOf(text);
  if (delimiter === null) return false;
  if (given.file !== undefined) return fileName(given.file) === fileName(name);
  const heading = roughHeading(text, delimiter).map((column) => ({ column }));
  return askedOf(given, heading).length > 0;
}

/** What kind of table a given mapping makes of one. */
const roleOf = (given: GivenMapping, guess: TableMapping): TableMapping['role'] | undefined =>
  given.role ??
  (askedOf(given, guess.columns).some(({ as }) => as === 'subject' || as === 'object') ? 'edges' : undefined);

/** The given columns that count for a table. One that is not there is a mistake where the file was named. */
function columnsFor(given: GivenMapping, guess: TableMapping, file: string): Asked {
  const uses: readonly ColumnUse[] = usesOf[guess.role];
  if (given.file === undefined) return askedOf(given, guess.columns).filter(({ as }) => uses.includes(as));
  for (const { column, as } of given.columns ?? []) {
    if (columnIn(guess.columns, column) === -1) {
      const there = guess.columns.map((one) => one.column).join(', ');
      throw new GraphError('bad_input', `${file} has no column “${column}”. It has: ${there}.`);
    }
    if (!uses.includes(as)) {
      throw new GraphError(
        'bad_input',
        `A column of a table of ${guess.role} cannot be used as ${as}. There are: ${uses.join(', ')}.`,
      );
    }
  }
  return given.columns ?? [];
}

/** Uses that several columns may have. */
const shared: readonly ColumnUse[] = ['attribute', 'qualifier', 'ignored'];

/** What holds for edges of which nothing is known. */
const unsaid: Defaults = { predicate: 'biolink:related_to' };

type Columns = Pick<TableMapping, 'columns'>;
/** Whether the ends are those that were guessed: what their headings say of all rows holds only for them. */
const sameEnds = (guess: Columns, chosen: Columns): boolean =>
  (['subject', 'object'] as const).every(
    (end) => columnsUsedAs(guess, end)[0]?.column === columnsUsedAs(chosen, end)[0]?.column,
  );

function withColumns(guess: TableMapping, given: GivenMapping, file: string): TableMapping {
  const columns = [...guess.columns];
  const asked = columnsFor(given, guess, file);
  for (const { as } of asked) {
    const before = shared.includes(as) ? -1 : columns.findIndex((column) => column.as === as);
    const column = columns[before];
    if (column !== undefined)
      columns[before] = { ...column, as: 'attribute', why: `another column was chosen as ${as}` };
  }
  for (const { column, as, why } of asked) {
    const at = columnIn(columns, column);
    columns[at] = { column: columns[at]?.column ?? column, as, why: why ?? 'as you said' };
  }
  const defaults = { ...(sameEnds(guess, { columns }) ? guess.defaults : unsaid), ...given.defaults };
  const hasPredicate = columns.some(({ as }) => as === 'predicate');
  if (hasPredicate && given.defaults?.predicate === undefined) delete defaults.predicate;
  if (guess.role === 'nodes') delete defaults.predicate;
  return { ...guess, lists: given.lists ?? guess.lists, defaults, columns };
}

/**
 * The mapping of a table: as a person said, else guessed.
 * @param all what was said; the first that fits counts
 * @throws GraphError `bad_input` where what was said of this file does not fit it
 */
export async function chooseMapping(
  head: { text: string; name: string },
  all: readonly GivenMapping[],
  known?: KnownNodes,
): Promise<TableMapping> {
  const guess = await guessMapping(head, known);
  for (const given of all) {
    const role = roleOf(given, guess);
    const { delimiter, quoted, heading } = given;
    const changes = {
      ...(role === undefined ? {} : { role }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(quoted === undefined ? {} : { quoted }),
      ...(heading === undefined ? {} : { heading }),
    };
    const guessed = Object.keys(changes).length === 0 ? guess : await guessMapping(head, known, changes);
    if (fits(given, guessed, head.name)) return withColumns(guessed, given, head.name);
  }
  return guess;
}

/** What was said of tables that none of an import's tables has, as a sentence; null where all was used. */
export function unusedMapping(
  all: readonly GivenMapping[],
  tables: readonly (TableMapping & { file: string })[],
): string | null {
  for (const given of all) {
    const { file } = given;
    if (file !== undefined) {
      if (tables.some((table) => fileName(table.file) === fileName(file))) continue;
      return `There is no table ${file} among the files, but columns were given for it.`;
    }
    const missing = given.columns?.find(({ column }) =>
      tables.every(({ columns }) => columnIn(columns, column) === -1),
    );
    if (missing === undefined) continue;
    const there = tables.flatMap(({ columns }) => columns.map(({ column }) => column)).join(', ');
    return `There is no column “${missing.column}” to use as ${missing.as}. ${there === '' ? 'None of the files is a table whose columns can be chosen.' : `The columns are: ${there}.`}`;
  }
  return null;
}

/** A failure where a table cannot be read by a mapping, with what is to be told; null where it can. */
export function mappingProblem(mapping: TableMapping, file: string): GraphError | null {
  const has = (use: ColumnUse): boolean => columnsUsedAs(mapping, use).length > 0;
  const columns = mapping.columns.map(({ column }) => column).join(', ');
  const told = (what: string, remedy: Remedy) =>
    new GraphError(
      'bad_input',
      `${what} cannot be told from ${columns === '' ? 'it' : `its headings (${columns})`}.`,
      {
        remedy,
      },
    );
  if (mapping.role === 'edges' && !(has('subject') && has('object')))
    return told(`Which columns of ${file} are the two ends of its edges`, { what: 'tellEnds' });
  if (mapping.role === 'nodes' && !has('id') && !has('name'))
    return told(`Which column of ${file} names its nodes`, { what: 'tellNames' });
  return null;
}
