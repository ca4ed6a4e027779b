/**
 * The sections of a hand-out, in the order in which they are read, and which claims stand in each. A heading never
 * says more than the weakest claim under it: what has been used for something has a section apart from treatments.
 */
import type { KnownRelation, Relation } from '../../model';

export type Towards = 'out' | 'in';

/** How the concept is spoken of: "it" and "is", or "them" and "are". */
export interface Pronouns {
  they: string;
  them: string;
  are: string;
  do: string;
}

export const pronouns = (plural: boolean): Pronouns =>
  plural
    ? { they: 'they', them: 'them', are: 'are', do: 'do' }
    : { they: 'it', them: 'it', are: 'is', do: 'does' };

export interface SectionRow {
  id: string;
  /** Claims with the concept as their subject (out) or object (in). */
  ties: readonly (readonly [Towards, KnownRelation])[];
  heading: (words: Pronouns) => string;
  /** Heading of the same claims between other concepts; without one they stand under `heading`. */
  among?: string;
  /** Kinds of concepts whose readers look for it: where it is missing, the page says so. */
  lookedFor?: readonly string[];
  /** Under a lens, whether a line says that it is not said for the group. */
  marks?: true;
}

const ill = ['Condition', 'Symptom'];

export const sectionRows: readonly SectionRow[] = [
  {
    id: 'care',
    ties: [['in', 'NEEDS_CARE']],
    heading: () => 'When to see a doctor',
    lookedFor: ill,
  },
  {
    id: 'causes',
    ties: [['in', 'CAUSES']],
    heading: ({ them }) => `What can cause ${them}`,
    among: 'What can cause what',
    lookedFor: ill,
  },
  {
    id: 'likely',
    ties: [['in', 'CONTRIBUTES_TO']],
    heading: ({ them }) => `What can make ${them} more likely`,
    among: 'What can add to what',
  },
  {
    id: 'groups',
    ties: [['in', 'AT_RISK_OF']],
    heading: ({ them }) => `Who has ${them} more often`,
    among: 'Who has what more often',
    lookedFor: ill,
  },
  {
    id: 'shows',
    ties: [['out', 'HAS_SYMPTOM']],
    heading: ({ they }) => `How ${they} can show`,
    among: 'How other things can show',
    lookedFor: ['Condition'],
  },
  {
    id: 'treatments',
    ties: [['in', 'TREATS']],
    heading: ({ them }) => `What is used to treat ${them}`,
    among: 'What is used to treat what',
    lookedFor: ill,
    marks: true,
  },
  {
    id: 'used',
    ties: [['in', 'USED_FOR']],
    heading: ({ them }) => `What has been used for ${them}`,
    among: 'What has been used for what',
    marks: true,
  },
  {
    id: 'helps',
    ties: [
      ['in', 'EASES'],
      ['in', 'PREVENTS'],
    ],
    heading: ({ them }) => `What can ease or prevent ${them}`,
    among: 'What can ease or prevent what',
    lookedFor: ill,
    marks: true,
  },
  {
    id: 'treats',
    ties: [['out', 'TREATS']],
    heading: ({ they, are }) => `What ${they} ${are} used to treat`,
    lookedFor: ['Treatment'],
  },
  {
    id: 'used-for',
    ties: [['out', 'USED_FOR']],
    heading: ({ they, are }) => `What ${they} ${are === 'is' ? 'has' : 'have'} been used for`,
  },
  {
    id: 'eases',
    ties: [
      ['out', 'EASES'],
      ['out', 'PREVENTS'],
    ],
    heading: ({ they }) => `What ${they} can ease or prevent`,
  },
  {
    id: 'unfit',
    ties: [['in', 'CONTRAINDICATED_IN']],
    heading: () => 'What should not be used',
    among: 'What should not be used in what',
    lookedFor: ill,
  },
  {
    id: 'unfit-for',
    ties: [['out', 'CONTRAINDICATED_IN']],
    heading: ({ they }) => `Where ${they} should not be used`,
    lookedFor: ['Treatment'],
  },
  {
    id: 'advised',
    ties: [['out', 'NEEDS_CARE']],
    heading: ({ they, are }) => `When ${they} ${are} advised`,
  },
  { id: 'effects', ties: [['out', 'CAUSES']], heading: ({ they }) => `What ${they} can cause` },
  { id: 'adds', ties: [['out', 'CONTRIBUTES_TO']], heading: ({ they }) => `What ${they} can add to` },
  {
    id: 'symptom-of',
    ties: [['in', 'HAS_SYMPTOM']],
    heading: ({ they }) => `What ${they} can be a symptom of`,
  },
  { id: 'risks', ties: [['out', 'AT_RISK_OF']], heading: () => 'What is more common in this group' },
  {
    id: 'body',
    ties: [
      ['out', 'AFFECTS'],
      ['in', 'AFFECTS'],
      ['out', 'LOCATED_IN'],
      ['in', 'LOCATED_IN'],
    ],
    heading: () => 'In the body',
    among: 'What affects what, and where it is',
  },
  {
    id: 'kinds',
    ties: [
      ['out', 'SUBTYPE_OF'],
      ['in', 'SUBTYPE_OF'],
      ['out', 'PART_OF'],
      ['in', 'PART_OF'],
      ['out', 'RESEMBLES'],
      ['in', 'RESEMBLES'],
    ],
    heading: () => 'Kinds and parts',
    among: 'Kinds and parts of other things',
  },
];

/** Whatever the table does not name. */
export const otherRow: SectionRow = { id: 'other', ties: [], heading: () => 'What else is said' };

export const tieKey = (towards: Towards, relation: Relation): string => `${towards} ${relation}`;

const byTie = new Map<string, SectionRow>(
  sectionRows.flatMap((row) => row.ties.map(([towards, relation]) => [tieKey(towards, relation), row])),
);
/** Between two other concepts, each relation is read from its object where the table names it so first. */
const byRelation = new Map<string, SectionRow>(
  sectionRows
    .filter((row) => row.among !== undefined || row.id === 'care')
    .flatMap((row) => row.ties.map(([, relation]) => [relation, row])),
);

/** The section of a claim. @param towards null where neither of its ends is the concept */
export const rowOf = (towards: Towards | null, relation: Relation): SectionRow =>
  (towards === null ? byRelation.get(relation) : byTie.get(tieKey(towards, relation))) ?? otherRow;

const places = new Map<string, number>(
  sectionRows.flatMap((row, place) => row.ties.map((tie) => [tieKey(...tie), place])),
);
/** Where a tie's section stands among the others. */
export const placeOf = (towards: Towards, relation: Relation): number =>
  places.get(tieKey(towards, relation)) ?? sectionRows.length;
