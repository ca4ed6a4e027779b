/**
 * Ids and names as IRIs. A CURIE of a vocabulary that we know stands for the vocabulary's own; everything else gets a
 * URN of ours, so that it is never taken for something of the web that it is not.
 */
import { parseCurie, prefixes, sameCurie } from '../../model';

/** Halves of characters, which no IRI and no literal of RDF may hold. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

const urn = (kind: string, ...parts: string[]): string =>
  ['urn:etiograph', kind, ...parts.map(encoded)].join(':');

/** Vocabularies whose terms have an IRI, but no page that our map could link to. */
const withoutPage: Readonly<Record<string, string>> = { infores: 'https://w3id.org/biolink/infores/' };

/** Where the IRIs of a vocabulary begin, by prefix. */
export const bases: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...prefixes, ...withoutPage }).flatMap(([prefix, base]): [string, string][] =>
    base === null ? [] : [[prefix, base]],
  ),
);

/** A reference that means the same in an IRI as in a CURIE. */
const plainReference = /^[\w.~-]+$/;

/** An id as a CURIE of the context, where it is one, or as an absolute IRI. */
export function iriOf(id: string): string {
  const curie = parseCurie(id);
  const base = curie === null ? undefined : bases.get(curie.prefix);
  if (curie === null || base === undefined)
    return urn('id', ...(curie === null ? [id] : Object.values(curie)));
  if (plainReference.test(curie.reference)) return id;
  return `${base}${encoded(curie.reference).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

const webAddress = /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u;

/** Whether a text says of itself that it is an IRI: a CURIE that we know, or an address. */
const isIri = (text: string): boolean => webAddress.test(text) || bases.has(parseCurie(text)?.prefix ?? '');

/** What a text points at, or the text where it points at nothing that is known. */
export function referenceOf(said: string): { '@id': string } | string {
  const text = sameCurie(said);
  if (!isIri(text)) return wellFormed(text);
  return { '@id': webAddress.test(text) ? wellFormed(text) : iriOf(text) };
}

export const statementIri = (dataset: string, id: string): string => urn('statement', dataset, id);
export const datasetIri = (name: string): string => urn('dataset', name);
/** Of a property that no vocabulary has: an attribute of a source, under its name there. */
export const attributeIri = (name: string): string => urn('attribute', name);
/** Of our own words. */
export const ownTerm = (name: string): string => urn('term', name);
