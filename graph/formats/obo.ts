/**
 * The OBO flat file format 1.4 of ontologies, read as it streams. Terms become nodes, `is_a` and `relationship` claims;
 * logical definitions (`intersection_of` and its kin) are kept with the term as attributes. Of the header, the title,
 * version, licence, id spaces and default namespace are taken up; the data set has no place for the rest.
 */
import { lazily } from './text/lazily';
import type { FileHead, FileRole, Format } from './types';

/** Told by its first line that is no comment: the header's first tag, or a stanza; and by there being a stanza. */
function sniff({ text }: FileHead): FileRole | null {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('!')) ?? '';
  if (/^(format-version:|\[(Term|Typedef|Instance)\]\s*$)/.test(first)) return 'graph';
  return /^[a-z-]+:\s/.test(first) && /^\[(Term|Typedef)\]\s*$/m.test(text) ? 'graph' : null;
}

export const obo: Format = {
  id: 'obo',
  label: 'OBO (ontology)',
  extensions: ['obo'],
  mediaType: 'text/plain',
  sniff,
  read: (text, options) => lazily(async () => (await import('./obo/read')).readObo(text, options)),
};
