/**
 * IRIs of ontologies as CURIEs: OBO's permanent addresses by their own rule, others by the prefixes that we know.
 * What is left stays an IRI and is scoped to its data set like any other id that means nothing elsewhere.
 */
import { knownPrefix, parseCurie, prefixes } from '../../model';

/** https://obofoundry.org/id-policy: an id space, an underscore and a local id. */
const oboPurl =
  /^https?:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z]+)?)_([A-Za-z0-9]+)$/;
/** identifiers.org writes `mesh/D1`, `mesh:D1` and `MONDO:0001`. */
const identifiersOrg = /^https?:\/\/identifiers\.org\/([A-Za-z][\w.]*)[/:](\S+)$/;

/** Addresses that ontologies use beside the ones that our map shows to a reader. */
const further: readonly (readonly [string, keyof typeof prefixes])[] = [
  ['www.orpha.net/ORDO/Orphanet_', 'ORPHA'],
  ['id.nlm.nih.gov/mesh/', 'MESH'],
  ['purl.bioontology.org/ontology/ICD10CM/', 'ICD10CM'],
  ['linkedlifedata.com/resource/umls/id/', 'UMLS'],
  ['identifiers.org/snomedct/', 'SNOMEDCT'],
  ['www.ncbi.nlm.nih.gov/pubmed/', 'PMID'],
];

const withoutScheme = (iri: string): string => iri.replace(/^https?:\/\//, '');

/** Longest first, so that the most telling one counts. Of two prefixes with one address, the first in the map. */
const bases: readonly (readonly [string, string])[] = [
  ...further,
  ...Object.entries(prefixes).flatMap(([prefix, base]) =>
    base === null ? [] : [[withoutScheme(base), prefix] as const],
  ),
].sort(([a], [b]) => b.length - a.length);

const byLowerCase = new Map(Object.keys(prefixes).map((prefix) => [prefix.toLowerCase(), prefix]));

const isIri = (text: string): boolean => /^https?:\/\//.test(text);

/** The id space of an OBO permanent address, or null. */
export function oboPrefix(iri: string): string | null {
  return oboPurl.exec(iri)?.[1] ?? null;
}

/** The CURIE of an IRI; the text as it stands where it is none or we know no prefix for it. */
export function contracted(text: string): string {
  if (!isIri(text)) return text;
  const [, space, local] = oboPurl.exec(text) ?? [];
  if (space !== undefined && local !== undefined) return `${space}:${local}`;
  const rest = withoutScheme(text);
  const base = bases.find(([one]) => rest.startsWith(one));
  if (base !== undefined) {
    const curie = `${base[1]}:${rest.slice(base[0].length)}`;
    if (parseCurie(curie) !== null) return curie;
  }
  const [, registered, reference] = identifiersOrg.exec(text) ?? [];
  const prefix =
    registered === undefined
      ? undefined
      : (knownPrefix(registered) ?? byLowerCase.get(registered.toLowerCase()));
  return prefix === undefined || reference === undefined ? text : `${prefix}:${reference}`;
}

/** Vocabularies in which ontologies write about their terms, as OBO files abbreviate them. */
const vocabularies: Readonly<Record<string, string>> = {
  'http://www.geneontology.org/formats/oboInOwl#': 'oboInOwl',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/2002/07/owl#': 'owl',
  'http://www.w3.org/2004/02/skos/core#': 'skos',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://xmlns.com/foaf/0.1/': 'foaf',
  'http://www.w3.org/ns/prov#': 'prov',
};

/** The short name of a property: a CURIE where there is one, else its IRI. */
export function propertyName(iri: string): string {
  const at = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  const base = iri.slice(0, at);
  const vocabulary = Object.hasOwn(vocabularies, base) ? vocabularies[base] : undefined;
  return vocabulary === undefined ? contracted(iri) : `${vocabulary}:${iri.slice(at)}`;
}

/** What an IRI is called at its end: "…/obo/symp#part_of" → "part_of". */
export function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}
