/** Our own JSON: every field of the model, in one file that is read whole. */
import { jsonHead } from './json/head';
import { jsonFile } from './json/write';
import { lazily } from './text/lazily';
import type { FileHead, FileRole, Format } from './types';

function sniff({ text }: FileHead): FileRole | null {
  const head = jsonHead(text);
  if (head?.root !== 'object' || head.another) return null;
  if (head.has('$.format')) return head.text('$.format') === 'etiograph' ? 'graph' : null;
  // Where the word stands behind the records, they are what is seen of the file.
  return head.has('$.nodes[*].categories') || head.has('$.statements[*].evidence') ? 'graph' : null;
}

export const etiographJson: Format = {
  id: 'json',
  label: 'Etiograph JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  sniff,
  read: (text, options) => lazily(async () => (await import('./json/read')).readJson(text, options)),
  write: (source) => [jsonFile(source)],
};
