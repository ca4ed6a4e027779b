/**
 * Relations of ontologies as ours. An axiom says something of every instance of its subject, so it is never turned
 * round: "cell has part nucleus" does not say that every nucleus is part of a cell.
 */
import { limits, readPredicate, type Relation } from '../../model';
import { localName } from './iri';

/** By the Relation Ontology's ids and by the short names that OBO files use. */
const known: Readonly<Record<string, Relation>> = {
  is_a: 'SUBTYPE_OF',
  'BFO:0000050': 'PART_OF',
  'BFO:0000051': 'HAS_PART',
  'RO:0001025': 'LOCATED_IN',
  'RO:0004026': 'LOCATED_IN',
  'RO:0002200': 'HAS_SYMPTOM',
  'RO:0002452': 'HAS_SYMPTOM',
  'RO:0003303': 'CAUSES',
  'RO:0003304': 'CONTRIBUTES_TO',
  'RO:0003307': 'EASES',
  type: 'INSTANCE_OF',
  instance_of: 'INSTANCE_OF',
};

/** A relation named by words: one of ours where they are its name or predicate read forwards, else one of its own. */
function named(words: string): Relation {
  const name = words.trim().replaceAll(/[\s:]+/g, '_');
  const { relation, swapped } = readPredicate(name);
  return swapped ? name.toUpperCase() : relation;
}

const isNumbered = (id: string): boolean => /^[A-Za-z][\w.-]*:\d+$/.test(id);

/** Whether the relation of a property cannot be told without its label. */
export function needsLabel(property: string): boolean {
  return !Object.hasOwn(known, property) && isNumbered(property);
}

/** The relation of a property, by its id, else by its label, else by what its id is called. */
export function axiomRelation(property: string, label?: string): Relation {
  if (Object.hasOwn(known, property)) return known[property] ?? property;
  if (label !== undefined && label.trim() !== '' && label.length <= limits.wordLength) return named(label);
  return named(isNumbered(property) ? property : localName(property)).slice(0, limits.wordLength);
}
