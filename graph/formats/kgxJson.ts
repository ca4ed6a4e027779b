/**
 * KGX JSON (https://github.com/biolink/kgx/blob/master/specification/kgx-format.md): one object with a list of nodes
 * and one of edges. Read only: what we write of KGX is its tables and its JSON Lines, which need not be read whole.
 */
import { readKgxJson, sniffKgxJson } from './kgx/readJson';
import type { Format } from './types';

export const kgxJson: Format = {
  id: 'kgx-json',
  label: 'KGX JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  sniff: sniffKgxJson,
  read: readKgxJson,
};
