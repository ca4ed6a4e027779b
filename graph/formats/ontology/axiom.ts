/** An axiom between two terms as a statement. */
import { attributesFrom, type AttributeValue, type Evidence, type StatementRecord } from '../../model';
import type { IdReader } from '../ids';
import { contentId } from '../text/contentHash';
import { Gathered } from './gathered';
import { contracted } from './iri';
import { axiomRelation } from './relations';

export interface Axiom {
  subject: string;
  /** "is_a", "part_of", "BFO:0000050". */
  property: string;
  object: string;
  /** What is said of the axiom itself: where it comes from, whether a reasoner inferred it. */
  about: readonly (readonly [string, string])[];
}

const isPublication = (value: string): boolean => /^(PMID|PMC|DOI|doi|ISBN[-\d]*):\S/.test(value);

function gather(about: Axiom['about']): { publications: string[]; others: [string, AttributeValue][] } {
  const publications = new Set<string>();
  const others = new Gathered();
  for (const [name, value] of about) {
    if ((name === 'source' || name === 'xref') && isPublication(value)) publications.add(value);
    else others.add(name, value);
  }
  return { publications: [...publications], others: others.entries() };
}

/** A reasoner's conclusion from what curators wrote is neither their own assertion nor an unchecked find. */
function evidenceOf(base: Evidence, about: Axiom['about'], publications: string[]): Evidence {
  const inferred = about.some(([name, value]) => name === 'is_inferred' && value === 'true');
  if (!inferred && publications.length === 0) return base;
  return {
    ...base,
    publications,
    ...(inferred ? { knowledgeLevel: 'logical_entailment', agentType: 'not_provided' } : {}),
  };
}

/** The statement, or the reason why there can be none. */
export function axiomStatement(
  axiom: Axiom,
  label: string | undefined,
  base: Evidence,
  readId: IdReader,
): { statement: StatementRecord } | { reason: string } {
  const subject = readId(contracted(axiom.subject), 'subject');
  const object = readId(contracted(axiom.object), 'object');
  if ('reason' in subject) return { reason: subject.reason };
  if ('reason' in object) return { reason: object.reason };
  if (axiom.property.trim() === '') return { reason: 'has no relation' };
  const { publications, others } = gather(axiom.about);
  return {
    statement: {
      id: contentId(`${subject.id}\t${axiom.property}\t${object.id}`),
      subject: subject.id,
      relation: axiomRelation(axiom.property, label),
      object: object.id,
      negated: false,
      qualifiers: {},
      originalPredicate: axiom.property,
      evidence: evidenceOf(base, axiom.about, publications),
      attributes: attributesFrom(others),
    },
  };
}
