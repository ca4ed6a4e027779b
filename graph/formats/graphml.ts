/**
 * GraphML (http://graphml.graphdrawing.org): one edge per statement, with its id and all its evidence as data. Lists
 * are joined by `|`.
 */
import { lazily } from './text/lazily';
import type { Format } from './types';

export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML (yEd, Gephi, networkx)',
  extensions: ['graphml', 'xml'],
  mediaType: 'application/graphml+xml',
  write: (source) => [
    {
      ending: '.graphml',
      content: lazily(async () => (await import('./graphml/write')).graphmlText(source)),
    },
  ],
};
