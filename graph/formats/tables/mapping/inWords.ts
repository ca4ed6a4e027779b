/** A mapping as people read it. */
import type { ReadTable } from '../../import/report';
import type { Delimiter } from './mapping';

const names: Record<Delimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const used = (as: string, why: string): string =>
  as === 'attribute' ? 'an attribute of that name' : `${as} (${why})`;

/** What a table is read as: a line for the whole, then one for each column. */
export function mappingLines({ file, role, delimiter, heading, defaults, columns }: ReadTable): string[] {
  const named = heading ? '' : ', without headings';
  return [
    `${file}: a table of ${role}, parted by ${names[delimiter]}${named}`,
    ...columns.map(({ column, as, why }) => `  ${column} → ${used(as, why)}`),
    ...Object.entries(defaults).map(([use, text]) => `  every row without one: ${use} = ${text}`),
  ];
}
