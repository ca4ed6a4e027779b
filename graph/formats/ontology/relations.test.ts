/** Relations of ontologies: none is turned round, and none becomes a stronger one. */
import { expect, it } from 'vitest';
import { axiomRelation } from './relations';

it.each([
  { property: 'is_a', relation: 'SUBTYPE_OF' },
  { property: 'part_of', relation: 'PART_OF' },
  { property: 'BFO:0000050', label: 'whatever it is called', relation: 'PART_OF' },
  { property: 'BFO:0000051', label: 'has part', relation: 'HAS_PART' },
  { property: 'has_part', relation: 'HAS_PART' },
  { property: 'caused_by', relation: 'CAUSED_BY' },
  { property: 'RO:0002452', relation: 'HAS_SYMPTOM' },
  { property: 'RO:0002610', label: 'correlated with', relation: 'CORRELATED_WITH' },
  { property: 'RO:0002610', relation: 'RO_0002610' },
  { property: 'RO:0002610', label: ' ', relation: 'RO_0002610' },
  { property: 'RO:0002610', label: 'x'.repeat(300), relation: 'RO_0002610' },
  { property: 'http://purl.obolibrary.org/obo/symp#part_of', relation: 'PART_OF' },
  { property: 'EX:1', label: 'odd: name', relation: 'ODD_NAME' },
  { property: 'constructor', relation: 'CONSTRUCTOR' },
])('$property, “$label”, is $relation', ({ property, label, relation }) =>
  expect(axiomRelation(property, label)).toBe(relation),
);
