/** The table of nodes beside a SIF file: id, name, kind, and any further column as an attribute. */
import { attributesFrom } from '../../model';
import { categoriesOf, categoryOfWord } from '../categories';
import type { IdReader } from '../ids';
import { parseCell, type CellValue } from '../tables/cell';
import type { FileRecord } from '../types';
import { hetionetId, hetionetKinds } from './hetionet';

/** Whether a first line is the heading of such a table. */
export function isNodeHeading(cells: readonly string[]): boolean {
  return cells.includes('id') && cells.includes('kind') && !cells.includes('category');
}

function categoryOf(kind: string): string {
  const row = Object.hasOwn(hetionetKinds, kind) ? hetionetKinds[kind] : undefined;
  return row?.category ?? categoryOfWord(kind);
}

/** Hetionet's ids without a prefix are ids of public vocabularies: told as cross-references, so that links work. */
function xrefsOf(id: string): string[] {
  const inside = hetionetId(id);
  const vocabulary = inside === null ? null : (hetionetKinds[inside.kind]?.vocabulary ?? null);
  return inside === null || vocabulary === null ? [] : [`${vocabulary}:${inside.reference}`];
}

/** Makes the reader of the table's rows. */
export function nodeRowReader(
  header: readonly string[],
  readId: IdReader,
): (cells: readonly string[], line: number) => FileRecord {
  const idAt = header.indexOf('id');
  const nameAt = header.indexOf('name');
  const kindAt = header.indexOf('kind');
  const others = header.flatMap((name, index) =>
    index === idAt || index === nameAt || index === kindAt ? [] : [{ name, index }],
  );
  return (cells, line) => {
    const text = cells[idAt] ?? '';
    const read = readId(text, 'node id');
    if ('reason' in read) return { record: 'skipped', line, reason: read.reason };
    const kind = cells[kindAt] ?? '';
    const name = cells[nameAt] ?? '';
    const categories = categoriesOf(kind === '' ? [] : [categoryOf(kind)]);
    const attributes: [string, CellValue][] = [];
    // A kind that its category does not tell word for word is kept as the file has it.
    if (kind !== '' && categories[0] !== `biolink:${kind}`) attributes.push(['kind', kind]);
    for (const other of others) {
      const value = parseCell(cells[other.index] ?? '', 'any');
      if (value !== undefined) attributes.push([other.name, value]);
    }
    if (read.originalId !== undefined) attributes.push(['originalId', read.originalId]);
    return {
      record: 'node',
      line,
      node: {
        id: read.id,
        categories,
        name: name === '' ? null : name,
        synonyms: [],
        xrefs: xrefsOf(text),
        attributes: attributesFrom(attributes),
      },
    };
  };
}
