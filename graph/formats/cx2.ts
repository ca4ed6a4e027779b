/**
 * CX2, the Cytoscape Exchange format
 * (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/), which NDEx,
 * Cytoscape and Cytoscape Web read. One edge per statement with all its evidence as attributes. Nodes and edges have
 * numbers for ids there, so a node's id is its `represents` and a statement's is `etiograph_id`. Read: aspects whole or
 * in fragments, with aliases and defaults. The style of a network is left out, and so are aspects of single programs.
 */
import { sniffCx2 } from './cytoscape/sniffCx2';
import { lazily } from './text/lazily';
import type { Format } from './types';

export const cx2: Format = {
  id: 'cx2',
  label: 'CX2 (Cytoscape, NDEx)',
  extensions: ['cx2'],
  mediaType: 'application/json',
  sniff: sniffCx2,
  read: (text, options) => lazily(async () => (await import('./cytoscape/readCx2')).readCx2(text, options)),
  write: (source) => [
    { ending: '.cx2', content: lazily(async () => (await import('./cytoscape/writeCx2')).cx2Text(source)) },
  ],
};
