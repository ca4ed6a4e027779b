/**
 * OBO Graphs, the JSON of ontologies (https://github.com/geneontology/obographs), read whole. Classes and individuals
 * become nodes, edges claims; logical definitions and equivalences are kept with the term. Properties and rules about
 * them are no concepts: they are left out, each with a reason, once their labels have named the relations.
 */
import { jsonHead } from './json/head';
import { lazily } from './text/lazily';
import type { FileHead, FileRole, Format } from './types';

const sniff = ({ text }: FileHead): FileRole | null => {
  const head = jsonHead(text);
  const isOboGraphs =
    head?.root === 'object' && (head.has('$.graphs[*].nodes') || head.has('$.graphs[*].id'));
  return isOboGraphs ? 'graph' : null;
};

export const oboGraphs: Format = {
  id: 'obographs',
  label: 'OBO Graphs (ontology)',
  extensions: ['json'],
  mediaType: 'application/json',
  sniff,
  read: (text, options) =>
    lazily(async () => (await import('./obographs/read')).readOboGraphs(text, options)),
};
