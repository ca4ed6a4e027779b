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
