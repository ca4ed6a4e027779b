/**
 * GraphML (http://graphml.graphdrawing.org), both ways: one edge per statement, with its id and all its evidence as
 * data. Lists are joined by `|`; what that, or XML, cannot hold stands exact in `etiograph_exact`. Read with names,
 * kinds and relations looked for where the file is of another program.
 */
import { lazily } from './text/lazily';
import type { Format } from './types';
import { rootElement } from './xml/root';

export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML (yEd, Gephi, networkx)',
  extensions: ['graphml', 'xml'],
  mediaType: 'application/graphml+xml',
  sniff: ({ text }) => (rootElement(text) === 'graphml' ? 'graph' : null),
  read: (text, options) => lazily(async () => (await import('./graphml/read')).readGraphml(text, options)),
  write: (source) => [
    {
      ending: '.graphml',
      content: lazily(async () => (await import('./graphml/write')).graphmlText(source)),
    },
  ],
};
