/** What parts the cells of a table: the character that stands equally often in every line of its beginning. */
import { delimiters, type Delimiter } from './mapping';

const sampled = 50;
/** A cell in quotation marks, from one border of a cell to the next. */
const quotedCell = /(^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/gm;
/** Share of the lines that must have as many cells as the first. */
const alike = 0.5;

/** Lines of a text that are whole and not blank, without what stands in quotation marks. */
function bareLines(text: string): string[] {
  const lines = text.replaceAll(quotedCell, '$1').split(/\r?\n/);
  // The last one may be cut off.
  if (lines.length > 2) lines.pop();
  return lines.filter((line) => line.trim() !== '').slice(0, sampled);
}

const countOf = (line: string, delimiter: string): number => line.split(delimiter).length - 1;

/** The delimiter of a table's text, or null where there is none. */
export function delimiterOf(text: string): Delimiter | null {
  const told = /^sep=(.)\r?\n/.exec(text)?.[1];
  const known = delimiters.find((one) => one === told);
  if (known !== undefined) return known;
  const lines = bareLines(text);
  let best: { delimiter: Delimiter; cells: number } | null = null;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => countOf(line, delimiter));
    const [first = 0] = counts;
    const same = counts.filter((count) => count === first).length;
    if (first > (best?.cells ?? 0) && same >= alike * counts.length) best = { delimiter, cells: first };
  }
  return best?.delimiter ?? null;
}

/**
 * Whether quotation marks hold cells together. Tab-separated files of other programs often have no quoting, and then
 * a lone mark (5") would swallow the rows after it.
 */
export function isQuoted(text: string, delimiter: Delimiter): boolean {
  return (
    delimiter !== '\t' ||
    text
      .split('\n')
      .slice(0, -1)
      .every((line) => countOf(line, '"') % 2 === 0)
  );
}

/** The first line's cells, roughly: enough to tell what kind of table it is before the CSV library is loaded. */
export function roughHeading(text: string, delimiter: Delimiter): string[] {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  return (first.startsWith('sep=') ? second : first)
    .split(delimiter)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
