/**
 * What the terms of an ontology are, told by the prefix of their ids: ontologies do not say it in the Biolink
 * Model's words. Terms of any other ontology are `biolink:NamedThing`.
 */
import { parseCurie, sameCurie } from '../../model';

const byPrefix: Readonly<Record<string, string>> = {
  CHEBI: 'ChemicalEntity',
  CL: 'Cell',
  DECIPHER: 'Disease',
  DOID: 'Disease',
  DRUGBANK: 'Drug',
  ECTO: 'ExposureEvent',
  ENVO: 'EnvironmentalFeature',
  FMA: 'AnatomicalEntity',
  FOODON: 'Food',
  HANCESTRO: 'PopulationOfIndividualOrganisms',
  HGNC: 'Gene',
  HP: 'PhenotypicFeature',
  MAXO: 'Treatment',
  MONDO: 'Disease',
  MP: 'PhenotypicFeature',
  NCBIGene: 'Gene',
  NCBITaxon: 'OrganismTaxon',
  OMIM: 'Disease',
  OMIMPS: 'Disease',
  ORPHA: 'Disease',
  PR: 'Protein',
  SYMP: 'PhenotypicFeature',
  UBERON: 'AnatomicalEntity',
};

/** The Gene Ontology is three, told by the namespace of a term. */
const goNamespaces: Readonly<Record<string, string>> = {
  biological_process: 'BiologicalProcess',
  cellular_component: 'CellularComponent',
  molecular_function: 'MolecularActivity',
};

/**
 * Parts of an ontology whose terms are something else than its prefix says, by the term at their top. In the Human
 * Phenotype Ontology "Autosomal dominant inheritance" and "Very frequent" are terms, but no symptoms.
 */
const branches: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  HP: {
    'HP:0000005': 'GeneticInheritance',
    'HP:0003674': 'Onset',
    'HP:0012823': 'ClinicalModifier',
    'HP:0031797': 'ClinicalCourse',
    'HP:0040279': 'Attribute',
  },
};

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Whether a term's category has to wait for its place in the ontology. */
export function isBranched(id: string): boolean {
  return Object.hasOwn(branches, parseCurie(id)?.prefix ?? '');
}

/** The category of a term, with prefix. */
export function termCategory(id: string, namespace?: string): string {
  const prefix = parseCurie(sameCurie(id))?.prefix ?? '';
  const told = prefix === 'GO' ? own(goNamespaces, namespace ?? '') : own(byPrefix, prefix);
  return `biolink:${told ?? 'NamedThing'}`;
}

/**
 * The categories of the terms in all branches, by id: of several tops above a term the nearest counts, itself included.
 * One walk down from the tops together, level by level, which circles do not keep from ending.
 */
export function branchCategories(childrenOf: (id: string) => readonly string[]): Map<string, string> {
  const categories = new Map<string, string>();
  for (const tops of Object.values(branches))
    for (const [top, category] of Object.entries(tops)) categories.set(top, `biolink:${category}`);
  // A map gives what is added while it is walked over.
  for (const [id, category] of categories)
    for (const child of childrenOf(id)) if (!categories.has(child)) categories.set(child, category);
  return categories;
}
