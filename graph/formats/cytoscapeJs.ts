/**
 * Cytoscape.js JSON (https://js.cytoscape.org/#notation/elements-json), which Cytoscape reads and writes too (.cyjs).
 * One edge per statement, with its id and all its evidence as data. Read: elements in groups or as a flat list, with
 * their data in `data` or without. Coordinates become the attributes `position.x` and `position.y`, and are written
 * where they were; the style sheet and what was selected, locked or shown just then are left out.
 */
import { sniffCytoscapeJs } from './cytoscape/sniffJs';
import { lazily } from './text/lazily';
import type { Format } from './types';

export const cytoscapeJs: Format = {
  id: 'cytoscape',
  label: 'Cytoscape.js JSON',
  extensions: ['cyjs', 'json'],
  mediaType: 'application/json',
  sniff: sniffCytoscapeJs,
  read: (text, options) =>
    lazily(async () => (await import('./cytoscape/readJs')).readCytoscapeJs(text, options)),
  write: (source) => [
    {
      ending: '.cyjs',
      content: lazily(async () => (await import('./cytoscape/writeJs')).cytoscapeJsText(source)),
    },
  ],
};
