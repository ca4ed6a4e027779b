/** What kind of table a file is, told from its headings: enough to choose its format before it is read. */
import { delimiterOf, roughHeading } from './delimiter';
import { endsOf } from './ends';
import type { TableRole } from './mapping';
import { headingWords, nodeWords } from './words';

/** What kind of table it is, told from its headings alone; null where they do not tell. */
export function roleOfHeadings(headings: readonly string[]): TableRole | null {
  const words = headings.map(headingWords);
  const named = words.some((word) => word === 'name' || word === 'label' || word === 'term');
  const identified = words.some((word) => nodeWords[0]?.[1].includes(word));
  if (endsOf(words, !(named && identified)) !== null) return 'edges';
  return named || identified ? 'nodes' : null;
}

/** The role of a file that is a table, from its beginning; null where it is none. For choosing among formats. */
export function sniffTable(text: string): TableRole | null {
  const delimiter = delimiterOf(text);
  return delimiter === null ? null : roleOfHeadings(roughHeading(text, delimiter));
}
