/** Our own JSON: every field of the model, in one file that is read whole. */
import { jsonFile } from './json/write';
import { lazily } from './text/lazily';
import type { FileHead, FileRole, Format } from './types';

function sniff({ text }: FileHead): FileRole | null {
  return /^\s*\{/.test(text) && /"format"\s*:\s*"etiograph"/.test(text) ? 'graph' : null;
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
