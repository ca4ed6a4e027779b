/** What formats have no place for, in sentences. */
import type { Survey } from './survey';

/** Of a format for people: columns of the files that the graph came from, which only programs read. */
export function leavesOutAttributes({ nodeAttributes, statementAttributes }: Survey): string[] {
  const names = [...new Set([...nodeAttributes, ...statementAttributes])];
  if (names.length === 0) return [];
  const some = names.slice(0, 5).join(', ');
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [
    `Further properties from the original files are left out (${some}${more}). To keep them, use a format for other programs.`,
  ];
}

/** Of a format that cannot say “not”: such claims would read as their opposite, so none is written. */
export function leavesOutNegated({ negated }: Survey): string[] {
  if (negated === 0) return [];
  return [
    negated === 1
      ? 'One claim that says “not” is left out: this format has no way to say so.'
      : `${negated.toLocaleString('en')} claims that say “not” are left out: this format has no way to say so.`,
  ];
}
