/** Cells as people write them: yes and no, lists parted by something else, words of ours with spaces in them. */
import type { CellType, CellValue } from '../tables/cell';
import { headingWords } from '../tables/mapping/words';
import type { ColumnUse, ListSeparator } from '../tables/mapping/mapping';
import { categoryOfWord } from '../categories';

const yes = new Set(['yes', 'y', 'true', '1', 'not', 'negated', 'denied', 'x']);
const no = new Set(['no', 'n', 'false', '0', 'affirmed']);

/** Text that is neither comes back as it is, and is refused. */
function flag(text: string): CellValue {
  const word = text.trim().toLowerCase();
  return yes.has(word) || (no.has(word) ? false : text);
}

const commonnessWords: Readonly<Record<string, string>> = { 'most common': 'mostCommon' };

/** "knowledge assertion" → "knowledge_assertion". */
const underscored = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, '_');

/** Items without the white space around them. */
const listOf = (text: string, separator: ListSeparator): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A number in a column of PubMed's numbers is an id of PubMed. */
const publication = (text: string, isPubmed: boolean): string =>
  isPubmed && /^\d+$/.test(text) ? `PMID:${text}` : text;

/**
 * The way from a cell's text to its value, for a column of a table that is not ours; undefined where it is the usual
 * one.
 * @param trims whether white space around text is left out
 */
export function cellReader(
  use: ColumnUse,
  type: CellType,
  column: string,
  lists: ListSeparator,
  trims: boolean,
): ((text: string) => CellValue | undefined) | undefined {
  if (use === 'category') return (text) => listOf(text, lists).map(categoryOfWord);
  if (use === 'publications') {
    const isPubmed = /^(pmids?|pubmed)\b/.test(headingWords(column));
    return (text) => listOf(text, lists).map((item) => publication(item, isPubmed));
  }
  if (type === 'list') return (text) => listOf(text, lists);
  if (type === 'flag') return flag;
  if (use === 'knowledge_level' || use === 'agent_type') return underscored;
  if (use === 'etiograph_commonness')
    return (text) => commonnessWords[text.trim().toLowerCase()] ?? text.trim();
  // White space around an id or a name that people typed is never meant.
  return type === 'text' && trims ? (text) => (text.trim() === '' ? undefined : text.trim()) : undefined;
}
