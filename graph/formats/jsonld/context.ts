/**
 * The context of our JSON-LD: every prefix that has IRIs, and the columns of our tables as terms. Names are the Biolink
 * Model's, with the IRIs that it gives them; what begins with `etiograph_` is ours.
 */
import { tableColumns } from '../tables/columns';
import { bases, ownTerm } from './iris';

const standard: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
};

/** Slots that the Biolink Model takes from other vocabularies. */
const borrowed: Readonly<Record<string, string>> = {
  subject: 'rdf:subject',
  predicate: 'rdf:predicate',
  object: 'rdf:object',
  name: 'rdfs:label',
  description: 'dct:description',
};

const termOf = (column: string): string =>
  borrowed[column] ?? (column.startsWith('etiograph_') ? ownTerm(column.slice(10)) : `biolink:${column}`);

/** Columns whose values are ids or addresses. */
export const referring: ReadonlySet<string> = new Set([
  'category',
  'xref',
  'subject',
  'predicate',
  'object',
  'primary_knowledge_source',
  'publications',
  'etiograph_source_url',
]);

function makeContext(): object {
  const columns = Object.values(tableColumns).flatMap((table) => Object.keys(table));
  return {
    '@version': 1.1,
    ...standard,
    // Said outright, since a prefix that ends in a letter or an underscore is none by itself.
    ...Object.fromEntries([...bases].map(([prefix, base]) => [prefix, { '@id': base, '@prefix': true }])),
    ...Object.fromEntries(
      columns.filter((column) => column !== 'id').map((column) => [column, termOf(column)]),
    ),
    kind: ownTerm('kind'),
    relation: ownTerm('relation'),
  };
}

export const context = makeContext();
