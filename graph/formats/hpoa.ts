/**
 * HPO annotations (phenotype.hpoa): which features a disease has, how often, and who says so. Only features are
 * symptoms; inheritance, clinical course, modifiers and medical history are relations of their own. The terms
 * themselves are in the ontology: import hp.obo or hp.json too, or their ids stay without names.
 */
import { headingOf } from './hpoa/header';
import { lazily } from './text/lazily';
import type { FileHead, FileRole, Format } from './types';

/** Told by the heading, which comes after the lines with a `#`. Read after the ontology where both are given. */
function sniff({ text }: FileHead): FileRole | null {
  for (const line of text.split(/\r?\n/)) {
    if (headingOf(line) !== null) return 'edges';
    if (line.trim() !== '' && !line.startsWith('#')) return null;
  }
  return null;
}

export const hpoa: Format = {
  id: 'hpoa',
  label: 'HPO annotations',
  extensions: ['hpoa'],
  mediaType: 'text/tab-separated-values',
  sniff,
  read: (text, options) => lazily(async () => (await import('./hpoa/read')).readHpoa(text, options)),
};
