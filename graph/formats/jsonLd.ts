/**
 * JSON-LD (https://www.w3.org/TR/json-ld11/) in the Biolink Model's words. Each statement is a biolink:Association with
 * its evidence, never a bare triple. Write only: read our JSON or KGX to bring a graph back.
 */
import { lazily } from './text/lazily';
import type { Format } from './types';

export const jsonLd: Format = {
  id: 'jsonld',
  label: 'JSON-LD (RDF)',
  extensions: ['jsonld'],
  mediaType: 'application/ld+json',
  write: (source) => [
    { ending: '.jsonld', content: lazily(async () => (await import('./jsonld/write')).jsonLdText(source)) },
  ],
};
