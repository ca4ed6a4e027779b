/** A row of our own spreadsheet, read back: guards taken off, labels made relations and qualifiers again. */
import type { Row } from '../tables/rowReader';
import { relationOfLabel, unguarded } from './claimUses';

/** "object direction qualifier: increased|…" → by name. Words lost their underscores on the way out. */
function qualifiersOf(text: string): Record<string, string> {
  const pairs = text.split('|').flatMap((part): [string, string][] => {
    const at = part.indexOf(': ');
    return at === -1 ? [] : [[underscored(part.slice(0, at)), underscored(part.slice(at + 2))]];
  });
  return Object.fromEntries(pairs);
}

const underscored = (text: string): string => text.trim().replaceAll(' ', '_');

export const claimRow = {
  cells: (cells: readonly string[]): string[] => cells.map(unguarded),

  /** Changes the row in place. */
  restore(row: Row): void {
    const { predicate } = row.values;
    if (typeof predicate === 'string') row.relation = relationOfLabel(predicate);
    const { qualifiers } = row.qualifiers;
    if (qualifiers !== undefined) row.qualifiers = qualifiersOf(qualifiers);
  },
};
