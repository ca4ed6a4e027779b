/**
 * Headings in files of their own, as Neo4j's admin import has them: "nodes-header.csv" beside "nodes.csv" or
 * "nodes-part001.csv.gz". Each data file gets its heading, and the heading's file is read with it.
 */
import { sniffHeader } from '../neo4j/header';
import type { FileHead } from '../types';

const baseName = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? path).replace(/\.gz$/i, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');

/** What the names of a heading's data files begin with; null where the file is no heading. */
function stemOf({ name, text }: FileHead): string | null {
  const stem = /^(.+?)[-_. ]?headers?$/i.exec(baseName(name))?.[1];
  if (stem === undefined || sniffHeader(text) === null) return null;
  return text.trim().includes('\n') ? null : stem;
}

/** The heading of each file that has it in another one, by that file; and the files that are nothing but headings. */
export function pairHeadings<File extends { start: FileHead }>(
  files: readonly File[],
): { headings: ReadonlyMap<File, string>; spent: ReadonlySet<File> } {
  const headings = new Map<File, string>();
  const spent = new Set<File>();
  const stems = files
    .map((file) => ({ file, stem: stemOf(file.start) ?? '' }))
    .filter(({ stem }) => stem !== '')
    // "disease-gene-header" before "disease-header", which its data files' names begin with as well.
    .sort((a, b) => b.stem.length - a.stem.length);
  for (const { file, stem } of stems) {
    for (const data of files) {
      if (headings.has(data) || !baseName(data.start.name).startsWith(stem)) continue;
      if (sniffHeader(data.start.text) !== null) continue;
      headings.set(data, file.start.text);
      spent.add(file);
    }
  }
  return { headings, spent };
}
