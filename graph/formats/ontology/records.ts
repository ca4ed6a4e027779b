/**
 * Turns terms and axioms into records as they come. Three things wait for the end of the ontology: an obsolete term,
 * which stays only where a claim still needs it; a term whose kind depends on its place (see branches); and a claim
 * whose relation has a number for a name, until the relation's label is read.
 */
import type { Evidence, NodeRecord } from '../../model';
import type { IdReader } from '../ids';
import { IdSet } from '../text/idSet';
import type { FileRecord } from '../types';
import { axiomStatement, type Axiom } from './axiom';
import { branchCategories, isBranched } from './categories';
import { needsLabel } from './relations';
import type { Term } from './term';

interface WaitingTerm {
  node: NodeRecord;
  line: number | null;
  /** Why it is left out if no claim is made about it; null for one that is not obsolete. */
  obsolete: string | null;
}

interface WaitingAxiom {
  axiom: Axiom;
  line: number | null;
  place: string;
}

const obsoleteReason = ({ id, name, replacedBy }: Term): string => {
  const called = name === null ? id : `${id} “${name.slice(0, 80)}”`;
  const now = replacedBy.length === 0 ? '' : ` and replaced by ${replacedBy.slice(0, 5).join(', ')}`;
  return `${called} is obsolete${now}`;
};

const skipped = (line: number | null, reason: string): FileRecord => ({ record: 'skipped', line, reason });

export class OntologyRecords {
  readonly #readId: IdReader;
  readonly #evidence: Evidence;
  readonly #labels = new Map<string, string>();
  readonly #ends = new IdSet();
  /** Of branched ontologies: terms by the one that they are kinds of. */
  readonly #children = new Map<string, string[]>();
  readonly #terms: WaitingTerm[] = [];
  readonly #axioms: WaitingAxiom[] = [];

  /** @param evidence what all claims of the ontology share */
  constructor(readId: IdReader, evidence: Evidence) {
    this.#readId = readId;
    this.#evidence = evidence;
  }

  /** Tells what a relation is called. */
  label(property: string, label: string): void {
    this.#labels.set(property, label);
  }

  /** @param place where the term stands, for formats without lines: begins the reason of a skipped record */
  term(term: Term, line: number | null, place = ''): FileRecord[] {
    const made = term.node(this.#readId);
    if ('reason' in made) return [skipped(line, `${place}${made.reason}`)];
    const { node } = made;
    if (!term.obsolete && !isBranched(node.id)) return [{ record: 'node', node, line }];
    this.#terms.push({ node, line, obsolete: term.obsolete ? `${place}${obsoleteReason(term)}` : null });
    return [];
  }

  axiom(axiom: Axiom, line: number | null, place = ''): FileRecord[] {
    if (needsLabel(axiom.property) && !this.#labels.has(axiom.property)) {
      this.#axioms.push({ axiom, line, place });
      return [];
    }
    return [this.#statement(axiom, line, place)];
  }

  #statement(axiom: Axiom, line: number | null, place: string): FileRecord {
    const label = this.#labels.get(axiom.property);
    const made = axiomStatement(axiom, label, this.#evidence, this.#readId);
    if ('reason' in made) return skipped(line, `${place}${made.reason}`);
    const { statement } = made;
    this.#ends.add(statement.subject);
    this.#ends.add(statement.object);
    if (statement.relation === 'SUBTYPE_OF' && isBranched(statement.subject)) {
      const children = this.#children.get(statement.object);
      if (children === undefined) this.#children.set(statement.object, [statement.subject]);
      else children.push(statement.subject);
    }
    return { record: 'statement', statement, line };
  }

  /** What has waited. */
  *end(): Iterable<FileRecord> {
    for (const { axiom, line, place } of this.#axioms) yield this.#statement(axiom, line, place);
    const categories = branchCategories((id) => this.#children.get(id) ?? []);
    for (const { node, line, obsolete } of this.#terms) {
      if (obsolete !== null && !this.#ends.has(node.id)) yield skipped(line, obsolete);
      else {
        const category = categories.get(node.id);
        yield {
          record: 'node',
          line,
          node: category === undefined ? node : { ...node, categories: [category] },
        };
      }
    }
  }
}
