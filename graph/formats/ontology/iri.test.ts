/** IRIs as CURIEs, and what stays an IRI. */
import { describe, expect, it } from 'vitest';
import { contracted, localName, propertyName } from './iri';

describe('contracted', () => {
  it.each([
    ['http://purl.obolibrary.org/obo/DOID_1234', 'DOID:1234'],
    ['https://purl.obolibrary.org/obo/HP_0000001', 'HP:0000001'],
    ['http://purl.obolibrary.org/obo/NEW_1', 'NEW:1'],
    ['http://purl.obolibrary.org/obo/APOLLO_SV_00000001', 'APOLLO_SV:00000001'],
    ['http://www.ebi.ac.uk/efo/EFO_0000001', 'EFO:0000001'],
    ['http://www.orpha.net/ORDO/Orphanet_558', 'ORPHA:558'],
    ['http://identifiers.org/mesh/D000001', 'MESH:D000001'],
    ['http://identifiers.org/hgnc/5', 'HGNC:5'],
    ['https://omim.org/entry/100050', 'OMIM:100050'],
    ['https://omim.org/phenotypicSeries/PS100', 'OMIMPS:100'],
    ['HP:0000001', 'HP:0000001'],
  ])('%s is %s', (iri, curie) => expect(contracted(iri)).toBe(curie));

  it.each([
    'http://purl.obolibrary.org/obo/go#goslim_generic',
    'http://purl.obolibrary.org/obo/symp.owl',
    'http://purl.obolibrary.org/obo/HP_1 2',
    'http://purl.obolibrary.org/obo/HP_',
    'https://omim.org/entry/',
    'https://omim.org/entry/a b',
    'http://identifiers.org/constructor/1',
    'http://example.org/x',
    'part_of',
    '',
  ])('%s stays', (text) => expect(contracted(text)).toBe(text));
});

it('names properties by their vocabulary', () => {
  expect(propertyName('http://www.geneontology.org/formats/oboInOwl#hasOBONamespace')).toBe(
    'oboInOwl:hasOBONamespace',
  );
  expect(propertyName('http://purl.obolibrary.org/obo/IAO_0000233')).toBe('IAO:0000233');
  expect(propertyName('__proto__')).toBe('__proto__');
  expect(localName('http://purl.obolibrary.org/obo/symp#part_of')).toBe('part_of');
});
