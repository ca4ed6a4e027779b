/** A stanza of an OBO file as a term with its axioms, clause by clause. */
import { contracted, propertyName } from '../ontology/iri';
import type { Axiom } from '../ontology/axiom';
import { Term, type Scope } from '../ontology/term';
import { unescaped } from './clause';
import type { PlacedClause, Stanza } from './stanzas';
import { parseDefinition, parseProperty, parseSynonym, parseXref } from './values';

export interface PlacedAxiom {
  axiom: Axiom;
  line: number;
}

export interface ReadStanza {
  term: Term;
  axioms: PlacedAxiom[];
  /** Clauses that make no sense. The term stays. */
  problems: { line: number; reason: string }[];
}

/** Reads one clause into the term. False where its value makes no sense. */
type ClauseReader = (into: ReadStanza, clause: PlacedClause) => boolean;

const synonym =
  (scope?: Scope): ClauseReader =>
  ({ term }, { value }) => {
    const read = parseSynonym(value, scope);
    if (read !== null) term.addSynonym(read);
    return read !== null;
  };

function addAxiom(into: ReadStanza, clause: PlacedClause, property: string, object: string): void {
  into.axioms.push({
    line: clause.line,
    axiom: {
      subject: into.term.id,
      property: contracted(unescaped(property)),
      object: unescaped(object),
      about: clause.qualifiers,
    },
  });
}

/** `is_a: HP:1`, `relationship: part_of HP:1`: nothing may come after the object. */
const axiomOf =
  (property?: string): ClauseReader =>
  (into, clause) => {
    const words = clause.value.split(/\s+/);
    const [first = '', second = ''] = property === undefined ? words : [property, words[0]];
    const expected = property === undefined ? 2 : 1;
    if (words.length !== expected || first === '' || second === '') return false;
    addAxiom(into, clause, first, second);
    return true;
  };

const readers: Readonly<Record<string, ClauseReader>> = {
  id: () => true,
  name: ({ term }, { value }) => {
    const name = unescaped(value);
    // A term has one name; of several, the others are names too.
    if (term.name === null) term.name = name;
    else term.addSynonym({ text: name, scope: 'RELATED', xrefs: [] });
    return name !== '';
  },
  def: ({ term }, { value }) => {
    const read = parseDefinition(value);
    if (read === null) return false;
    term.definition ??= read.text;
    if (term.definition !== read.text) term.add('def', read.text);
    for (const xref of read.xrefs) term.add('def_xref', xref);
    return true;
  },
  synonym: synonym(),
  exact_synonym: synonym('EXACT'),
  narrow_synonym: synonym('NARROW'),
  broad_synonym: synonym('BROAD'),
  related_synonym: synonym('RELATED'),
  xref: ({ term }, { value }) => {
    const read = parseXref(value);
    if (read === null) return false;
    term.addXref(read.id);
    if (read.title !== undefined) term.add('xref', `${read.id} "${read.title}"`);
    return true;
  },
  is_a: axiomOf('is_a'),
  instance_of: axiomOf('instance_of'),
  relationship: axiomOf(),
  is_obsolete: ({ term }, { value }) => {
    term.obsolete = value === 'true';
    return value === 'true' || value === 'false';
  },
  replaced_by: ({ term }, { value }) => {
    term.addReplacement(unescaped(value));
    return value !== '';
  },
  property_value: ({ term }, { value }) => {
    const read = parseProperty(value);
    if (read === null) return false;
    term.add(propertyName(read.property), read.value);
    return true;
  },
};

/** Any other tag is kept under its name: `comment`, `alt_id`, `intersection_of`, or one that nobody has heard of. */
const keep: ClauseReader = ({ term }, { tag, value }) => {
  if (value !== '') term.add(tag, unescaped(value));
  return value !== '';
};

const isAxiom = (tag: string): boolean => tag === 'is_a' || tag === 'relationship' || tag === 'instance_of';

/** The term of a stanza, or null where it has no id. */
export function readStanza({ clauses, odd }: Stanza, namespace: string | undefined): ReadStanza | null {
  const id = clauses.find(({ tag }) => tag === 'id')?.value ?? '';
  if (id === '') return null;
  const into: ReadStanza = { term: new Term(contracted(unescaped(id))), axioms: [], problems: [] };
  for (const line of odd) into.problems.push({ line, reason: 'has no tag' });
  for (const clause of clauses) {
    const { tag, line, qualifiers } = clause;
    const reader = Object.hasOwn(readers, tag) ? (readers[tag] ?? keep) : keep;
    if (!reader(into, clause))
      into.problems.push({ line, reason: `has a clause “${tag.slice(0, 40)}” that cannot be read` });
    // An axiom has its own attributes; what is said of any other clause stays with the term.
    if (!isAxiom(tag)) for (const [name, value] of qualifiers) into.term.add(`${tag}_${name}`, value);
  }
  if (into.term.namespace === undefined && namespace !== undefined) into.term.add('namespace', namespace);
  return into;
}
