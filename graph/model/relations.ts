/**
 * Relations: how a claim ties two concepts. One table says how each is written and read, how it is said in a
 * sentence from both ends, denied and with its commonness, what its list is called, and how its line is drawn.
 *
 * In a template {s} is the subject and {o} the object, and [is|are] follows the number of whichever of the two
 * comes first. Every form is hedged: none says more than a source that only says "can".
 */
import type { Commonness } from './commonness';
import { limits } from './limits';

export const relations = [
  'CAUSES',
  'CONTRIBUTES_TO',
  'HAS_SYMPTOM',
  'AT_RISK_OF',
  'TREATS',
  'USED_FOR',
  'EASES',
  'PREVENTS',
  'CONTRAINDICATED_IN',
  'NEEDS_CARE',
  'LOCATED_IN',
  'AFFECTS',
  'SUBTYPE_OF',
  'PART_OF',
  'RESEMBLES',
] as const;
export type KnownRelation = (typeof relations)[number];

/** A known relation, or one made from a predicate's name ("DERIVES_FROM"). */
export type Relation = KnownRelation | (string & {});

/** How a line ends. No two relations share both end and weight, so that colour only helps. */
export type ArrowShape =
  | 'triangle'
  | 'hollow-triangle'
  | 'circle'
  | 'hollow-circle'
  | 'diamond'
  | 'hollow-diamond'
  | 'square'
  | 'hollow-square'
  | 'vee'
  | 'tee'
  | 'triangle-cross';
export type LineColour = 'slate' | 'amber' | 'pink' | 'green' | 'grey' | 'red';

export interface RelationForms {
  /** Read from the subject. */
  forward: string;
  /** Read from the object. */
  backward: string;
  negatedForward: string;
  negatedBackward: string;
  /** Said in place of both directions where a claim tells how often; a missing one gets an adverb. */
  commonness?: Partial<Record<Commonness, string>>;
}

export interface RelationRow {
  relation: Relation;
  /** Biolink predicate written on export, without prefix. */
  predicate: string;
  /** Further predicates read as this relation. */
  alsoReads: readonly string[];
  /** Predicates that say the same from the other end: read with subject and object swapped. */
  inverses: readonly string[];
  /** Short label of the line. */
  label: string;
  /** Heading of the list of objects, on the subject's page. */
  outHeading: string;
  /** Heading of the list of subjects, on the object's page. */
  inHeading: string;
  /** The same where subjects are named and no sentence is told, if that has to be worded otherwise. */
  inNames?: string;
  forms: RelationForms;
  line: { colour: LineColour; arrow: ArrowShape; thin: boolean };
  /** Whether its leaves stay folded until asked for. */
  folded: boolean;
}

/** Lines of their own weight, which grow with the number of sources; and thin ones, which do not. */
const line = (colour: LineColour, arrow: ArrowShape) => ({ colour, arrow, thin: false });
const thin = (colour: LineColour, arrow: ArrowShape) => ({ colour, arrow, thin: true });

export const relationTable: readonly RelationRow[] = [
  {
    relation: 'CAUSES',
    predicate: 'causes',
    alsoReads: [],
    inverses: ['caused_by'],
    label: 'can cause',
    outHeading: 'What it can cause',
    inHeading: 'What can cause it',
    forms: {
      forward: '{s} can cause {o}',
      backward: '{o} can be caused by {s}',
      negatedForward: '{s} [does|do] not cause {o}',
      negatedBackward: '{o} [is|are] not caused by {s}',
      commonness: {
        mostCommon: 'The most common cause of {o} is {s}',
        common: 'A common cause of {o} is {s}',
        occasional: 'An occasional cause of {o} is {s}',
      },
    },
    line: line('slate', 'triangle'),
    folded: false,
  },
  {
    relation: 'CONTRIBUTES_TO',
    predicate: 'contributes_to',
    alsoReads: [],
    inverses: ['contribution_from'],
    label: 'can add to',
    outHeading: 'What it can add to',
    inHeading: 'What can add to it',
    forms: {
      forward: '{s} can add to {o}',
      backward: '{o} can be made more likely by {s}',
      negatedForward: '{s} [does|do] not add to {o}',
      negatedBackward: '{o} [is|are] not made more likely by {s}',
    },
    line: line('slate', 'square'),
    folded: false,
  },
  {
    relation: 'HAS_SYMPTOM',
    predicate: 'has_phenotype',
    alsoReads: [],
    inverses: ['phenotype_of'],
    label: 'can show as',
    outHeading: 'Symptoms',
    inHeading: 'What it can be a symptom of',
    forms: {
      forward: '{s} can show as {o}',
      backward: '{o} can be a symptom of {s}',
      negatedForward: '{s} [does|do] not show as {o}',
      negatedBackward: '{o} [is|are] not a symptom of {s}',
      commonness: {
        mostCommon: 'The most common symptom of {s} is {o}',
        common: 'A common symptom of {s} is {o}',
        occasional: 'An occasional symptom of {s} is {o}',
      },
    },
    line: line('amber', 'diamond'),
    folded: false,
  },
  {
    relation: 'AT_RISK_OF',
    predicate: 'associated_with_increased_likelihood_of',
    alsoReads: ['predisposes_to_condition'],
    inverses: ['increased_likelihood_associated_with', 'condition_predisposed_by'],
    label: 'more likely to have',
    outHeading: 'More common in this group',
    inHeading: 'People at risk',
    forms: {
      forward: 'In {s}, {o} [is|are] more common',
      backward: '{o} [is|are] more common in {s}',
      negatedForward: 'In {s}, {o} [is|are] not more common',
      negatedBackward: '{o} [is|are] not more common in {s}',
      commonness: {
        mostCommon: '{o} [is|are] most common in {s}',
        common: '{o} often [occurs|occur] in {s}',
        occasional: '{o} sometimes [occurs|occur] in {s}',
      },
    },
    line: line('pink', 'hollow-triangle'),
    folded: false,
  },
  {
    relation: 'TREATS',
    predicate: 'treats',
    alsoReads: [],
    inverses: ['treated_by'],
    label: 'used to treat',
    outHeading: 'What it is used to treat',
    inHeading: 'Treatments',
    forms: {
      forward: '{s} [is|are] used to treat {o}',
      backward: '{o} can be treated with {s}',
      negatedForward: '{s} [does|do] not treat {o}',
      negatedBackward: '{o} [is|are] not treated by {s}',
    },
    line: line('green', 'circle'),
    folded: false,
  },
  {
    relation: 'USED_FOR',
    predicate: 'applied_to_treat',
    alsoReads: [],
    inverses: ['treatment_applications_from'],
    label: 'has been used for',
    outHeading: 'What it has been used for',
    inHeading: 'What has been used for it',
    forms: {
      forward: '{s} [has|have] been used for {o}',
      backward: 'For {o}, {s} [has|have] been used',
      negatedForward: '{s} [has|have] not been used for {o}',
      negatedBackward: 'For {o}, {s} [has|have] not been used',
    },
    line: line('green', 'hollow-circle'),
    folded: false,
  },
  {
    relation: 'EASES',
    predicate: 'ameliorates_condition',
    alsoReads: [],
    inverses: ['condition_ameliorated_by'],
    label: 'can ease',
    outHeading: 'What it can ease',
    inHeading: 'What can ease it',
    forms: {
      forward: '{s} can ease {o}',
      backward: '{o} can be eased by {s}',
      negatedForward: '{s} [does|do] not ease {o}',
      negatedBackward: '{o} [is|are] not eased by {s}',
    },
    line: line('green', 'hollow-square'),
    folded: false,
  },
  {
    relation: 'PREVENTS',
    predicate: 'preventative_for_condition',
    alsoReads: [],
    inverses: ['has_preventative_intervention', 'condition_prevented_by'],
    label: 'can prevent',
    outHeading: 'What it can prevent',
    inHeading: 'What can prevent it',
    forms: {
      forward: '{s} can prevent {o}',
      backward: '{o} can be prevented by {s}',
      negatedForward: '{s} [does|do] not prevent {o}',
      negatedBackward: '{o} [is|are] not prevented by {s}',
    },
    line: line('green', 'tee'),
    folded: false,
  },
  {
    relation: 'CONTRAINDICATED_IN',
    predicate: 'contraindicated_in',
    alsoReads: [],
    inverses: ['has_contraindication'],
    label: 'should not be used in',
    outHeading: 'Where it should not be used',
    inHeading: 'What should not be used here',
    forms: {
      forward: '{s} should not be used in {o}',
      backward: 'In {o}, {s} should not be used',
      negatedForward: '{s} can be used in {o}',
      negatedBackward: 'In {o}, {s} can be used',
    },
    line: line('red', 'triangle-cross'),
    folded: false,
  },
  {
    relation: 'NEEDS_CARE',
    predicate: 'related_to',
    alsoReads: [],
    inverses: [],
    label: 'advised for',
    outHeading: 'When it is advised',
    inHeading: 'When to see a doctor',
    // A treatment under “When to see a doctor” would read as a reason to see one.
    inNames: 'What is advised',
    forms: {
      forward: '{o} should be seen by a doctor',
      backward: '{o} should be seen by a doctor',
      negatedForward: '{o} [does|do] not need to be seen by a doctor',
      negatedBackward: '{o} [does|do] not need to be seen by a doctor',
    },
    line: line('green', 'vee'),
    folded: false,
  },
  {
    relation: 'LOCATED_IN',
    predicate: 'disease_has_location',
    alsoReads: ['located_in'],
    inverses: ['location_of_disease', 'location_of'],
    label: 'in',
    outHeading: 'Where in the body',
    inHeading: 'What is found here',
    forms: {
      forward: '{s} [is|are] in {o}',
      backward: 'In {o}, there can be {s}',
      negatedForward: '{s} [is|are] not in {o}',
      negatedBackward: '{s} [is|are] not in {o}',
      commonness: {
        mostCommon: '{s} [is|are] most often in {o}',
        common: '{s} [is|are] often in {o}',
        occasional: '{s} [is|are] sometimes in {o}',
      },
    },
    line: thin('slate', 'hollow-circle'),
    folded: false,
  },
  {
    relation: 'AFFECTS',
    predicate: 'affects',
    alsoReads: [],
    inverses: ['affected_by'],
    label: 'affects',
    outHeading: 'What it affects',
    inHeading: 'What affects it',
    forms: {
      forward: '{s} [affects|affect] {o}',
      backward: '{o} can be affected by {s}',
      negatedForward: '{s} [does|do] not affect {o}',
      negatedBackward: '{o} [is|are] not affected by {s}',
      commonness: {
        mostCommon: '{s} most often [affects|affect] {o}',
        common: '{s} often [affects|affect] {o}',
        occasional: '{s} sometimes [affects|affect] {o}',
      },
    },
    line: thin('slate', 'vee'),
    folded: false,
  },
  {
    relation: 'SUBTYPE_OF',
    predicate: 'subclass_of',
    alsoReads: [],
    inverses: ['superclass_of'],
    label: 'a kind of',
    outHeading: 'What it is a kind of',
    inHeading: 'Kinds of it',
    forms: {
      forward: '{s} [is|are] a kind of {o}',
      backward: '{o} [includes|include] {s}',
      negatedForward: '{s} [is|are] not a kind of {o}',
      negatedBackward: '{s} [is|are] not a kind of {o}',
    },
    line: thin('grey', 'hollow-triangle'),
    folded: true,
  },
  {
    relation: 'PART_OF',
    predicate: 'part_of',
    alsoReads: [],
    inverses: ['has_part'],
    label: 'part of',
    outHeading: 'What it is part of',
    inHeading: 'Parts of it',
    forms: {
      forward: '{s} [is|are] part of {o}',
      backward: 'One part of {o} is {s}',
      negatedForward: '{s} [is|are] not part of {o}',
      negatedBackward: '{s} [is|are] not part of {o}',
    },
    line: thin('grey', 'hollow-diamond'),
    folded: true,
  },
  {
    relation: 'RESEMBLES',
    predicate: 'similar_to',
    alsoReads: [],
    inverses: [],
    label: 'resembles',
    outHeading: 'What it resembles',
    inHeading: 'What resembles it',
    forms: {
      forward: '{s} [resembles|resemble] {o}',
      backward: '{o} [is|are] similar to {s}',
      negatedForward: '{s} [does|do] not resemble {o}',
      negatedBackward: '{o} [is|are] not similar to {s}',
    },
    line: thin('grey', 'circle'),
    folded: false,
  },
];

/** What stands in original_predicate when a NEEDS_CARE claim is written as the weaker `related_to`. */
export const needsCarePredicate = 'etiograph:needs_care';

const byRelation = new Map<string, RelationRow>(relationTable.map((row) => [row.relation, row]));

/** "derives_from", "DERIVES_FROM" or "derivesFrom" → "derives from". */
function spaced(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** Rows that were read from names: a picture asks for the same few thousands of times. */
const made = new Map<string, RelationRow>();

/** The table's row of a relation; an unknown one gets a row of its own, read from its name. */
export function relationRow(relation: Relation): RelationRow {
  const known = byRelation.get(relation) ?? made.get(relation);
  if (known !== undefined) return known;
  const row = rowFrom(relation);
  if (made.size >= limits.relationRows) made.clear();
  made.set(relation, row);
  return row;
}

function rowFrom(relation: Relation): RelationRow {
  const words = spaced(relation);
  // A name from a file must not be read as a template.
  const plain = words.replace(/[{}[\]|]/g, ' ');
  return {
    relation,
    predicate: /^[A-Z0-9_]+$/.test(relation) ? relation.toLowerCase() : relation,
    alsoReads: [],
    inverses: [],
    label: words,
    outHeading: `“${words}”, from here`,
    inHeading: `“${words}”, to here`,
    forms: {
      forward: `{s}: ${plain} {o}`,
      backward: `{s}: ${plain} {o}`,
      negatedForward: `of {s}: not “${plain}” {o}`,
      negatedBackward: `of {s}: not “${plain}” {o}`,
    },
    line: { colour: 'grey', arrow: 'vee', thin: true },
    folded: false,
  };
}

/** Heading of a list that names what is at the other ends of a relation, seen from its subject (out) or object (in). */
export function namesHeading(relation: Relation, direction: 'out' | 'in'): string {
  const { outHeading, inHeading, inNames } = relationRow(relation);
  return direction === 'out' ? outHeading : (inNames ?? inHeading);
}
