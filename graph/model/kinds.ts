/**
 * Kinds: what a concept is to a reader. One table says how each is named on screen, which Biolink categories
 * it stands for, its column in the picture and its look. The palette is Okabe and Ito's, safe for colour-blind
 * readers (https://jfly.uni-koeln.de/color/); shape is the main cue and colour the second.
 */
export const kinds = [
  'Condition',
  'Symptom',
  'Cause',
  'Mechanism',
  'Treatment',
  'RiskGroup',
  'BodyPart',
] as const;
export type KnownKind = (typeof kinds)[number];

/** A known kind, or the local name of any other category ("Gene"). */
export type Kind = KnownKind | (string & {});

/** Cytoscape's names of node shapes. */
export type Shape =
  'ellipse' | 'diamond' | 'triangle' | 'octagon' | 'round-rectangle' | 'pentagon' | 'hexagon' | 'round-tag';

export interface Paint {
  fill: string;
  border: string;
}

export interface KindRow {
  kind: Kind;
  label: string;
  plural: string;
  /** Categories read as this kind, without prefix; the first is the one written. */
  categories: readonly string[];
  /** Position in the picture that reads from left to right, from 0. */
  column: number;
  shape: Shape;
  light: Paint;
  dark: Paint;
}

/** Ordered: a node with categories of several rows is of the first row that matches. */
export const kindTable: readonly KindRow[] = [
  {
    kind: 'RiskGroup',
    label: 'people at risk',
    plural: 'people at risk',
    categories: ['PopulationOfIndividualOrganisms', 'StudyPopulation', 'Cohort'],
    column: 0,
    shape: 'pentagon',
    light: { fill: '#CC79A7', border: '#83406A' },
    dark: { fill: '#D38DB4', border: '#F4CFE2' },
  },
  {
    kind: 'Condition',
    label: 'condition',
    plural: 'conditions',
    categories: ['Disease', 'DiseaseOrPhenotypicFeature'],
    column: 4,
    shape: 'ellipse',
    light: { fill: '#0072B2', border: '#004C78' },
    dark: { fill: '#2B8FCB', border: '#9BD1F2' },
  },
  {
    kind: 'Symptom',
    label: 'symptom',
    plural: 'symptoms',
    categories: ['PhenotypicFeature', 'BehavioralFeature', 'ClinicalFinding'],
    column: 5,
    shape: 'diamond',
    light: { fill: '#E69F00', border: '#8A5A00' },
    dark: { fill: '#E69F00', border: '#FFD98A' },
  },
  {
    kind: 'Treatment',
    label: 'treatment',
    plural: 'treatments',
    categories: [
      'Treatment',
      'Drug',
      'Procedure',
      'Device',
      'ClinicalIntervention',
      'MolecularMixture',
      'ComplexMolecularMixture',
    ],
    column: 3,
    shape: 'round-rectangle',
    light: { fill: '#009E73', border: '#00614A' },
    dark: { fill: '#12A67C', border: '#8FE3C8' },
  },
  {
    kind: 'Mechanism',
    label: 'what happens in the body',
    plural: 'what happens in the body',
    categories: [
      'PathologicalProcess',
      'PhysiologicalProcess',
      'BiologicalProcess',
      'BiologicalProcessOrActivity',
    ],
    column: 2,
    shape: 'octagon',
    light: { fill: '#64748B', border: '#334155' },
    dark: { fill: '#94A3B8', border: '#E2E8F0' },
  },
  {
    kind: 'BodyPart',
    label: 'body part',
    plural: 'body parts',
    categories: ['AnatomicalEntity', 'GrossAnatomicalStructure', 'Cell', 'CellularComponent'],
    column: 6,
    shape: 'hexagon',
    light: { fill: '#56B4E9', border: '#1B6C9C' },
    dark: { fill: '#7CC4EE', border: '#D3ECFA' },
  },
  {
    kind: 'Cause',
    label: 'cause',
    plural: 'causes',
    categories: [
      'ExposureEvent',
      'Behavior',
      'BehavioralExposure',
      'EnvironmentalExposure',
      'DrugExposure',
      'ComplexChemicalExposure',
      'ChemicalExposure',
      'BioticExposure',
      'SocioeconomicExposure',
      'Event',
    ],
    column: 1,
    shape: 'triangle',
    light: { fill: '#D55E00', border: '#8A3B00' },
    dark: { fill: '#E0742A', border: '#FFC49B' },
  },
];

const byKind = new Map<string, KindRow>(kindTable.map((row) => [row.kind, row]));
const byCategory = new Map<string, number>(
  kindTable.flatMap((row, index) => row.categories.map((category) => [category, index] as const)),
);

/** "biolink:Disease" → "Disease". */
export function localCategory(category: string): string {
  return category.slice(category.indexOf(':') + 1);
}

/**
 * The kind of a node from its categories: the first row of the table that any of them belongs to, else the
 * local name of the first category.
 */
export function kindOf(categories: readonly string[]): Kind {
  let best = Number.POSITIVE_INFINITY;
  for (const category of categories) {
    const index = byCategory.get(localCategory(category));
    if (index !== undefined && index < best) best = index;
  }
  return kindTable[best]?.kind ?? localCategory(categories[0] ?? 'biolink:NamedThing');
}

/** "GeneFamily" → "gene family". */
function spaced(kind: string): string {
  return kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** "gene" as "genes", "activity" as "activities", "process" as "processes". */
function severalOf(label: string): string {
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(label) ? `${label}es` : `${label}s`;
}

/** The table's row of a kind; a kind that is not in the table gets a row of its own made from its name. */
export function kindRow(kind: Kind): KindRow {
  const label = spaced(kind);
  return (
    byKind.get(kind) ?? {
      kind,
      label,
      plural: severalOf(label),
      categories: [kind],
      column: 7,
      shape: 'round-tag',
      light: { fill: '#A3A3A3', border: '#404040' },
      dark: { fill: '#A3A3A3', border: '#E5E5E5' },
    }
  );
}
