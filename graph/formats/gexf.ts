/**
 * GEXF, Gephi's format: 1.1, 1.2 and 1.3 are read, 1.3 is written (https://gexf.net). One edge per statement, with its
 * id and all its evidence as attributes; `kind` is the relation, since Gephi keeps parallel edges of different kinds
 * apart and joins those of one. What XML cannot hold stands exact in `etiograph_exact`.
 */
import { lazily } from './text/lazily';
import type { Format } from './types';
import { rootElement } from './xml/root';

export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF (Gephi)',
  extensions: ['gexf'],
  mediaType: 'application/gexf+xml',
  sniff: ({ text }) => (rootElement(text) === 'gexf' ? 'graph' : null),
  read: (text, options) => lazily(async () => (await import('./gexf/read')).readGexf(text, options)),
  write: (source) => [
    { ending: '.gexf', content: lazily(async () => (await import('./gexf/write')).gexfText(source)) },
  ],
};
