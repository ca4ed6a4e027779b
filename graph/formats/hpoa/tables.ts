/**
 * The words of HPO annotations as ours (https://obophenotype.github.io/human-phenotype-ontology/annotations/phenotype_hpoa/).
 */
import type { AgentType, KnowledgeLevel, Relation } from '../../model';

/**
 * By aspect. Only P, an abnormality, is a symptom; how a disease is inherited or runs is a relation of its own, after
 * the branches of the ontology that the terms are from.
 */
export const aspects: Readonly<Record<string, Relation>> = {
  P: 'HAS_SYMPTOM',
  I: 'HAS_MODE_OF_INHERITANCE',
  C: 'HAS_CLINICAL_COURSE',
  M: 'HAS_CLINICAL_MODIFIER',
  H: 'HAS_PAST_MEDICAL_HISTORY',
};

type How = readonly [KnowledgeLevel, AgentType];

/** Stated by a person: from a published study, from an author or a knowledge base, or from a clinician's experience. */
const curated: How = ['knowledge_assertion', 'manual_agent'];
/** Taken from text by a program (from OMIM's clinical features, mostly) and checked by nobody: off by default. */
const mined: How = ['not_provided', 'text_mining_agent'];

/** By evidence code. */
export const evidenceCodes: Readonly<Record<string, How>> = {
  PCS: curated,
  TAS: curated,
  ICE: curated,
  IEA: mined,
  ITM: mined,
};

export const unknownEvidence: How = ['not_provided', 'not_provided'];

/** Terms of frequency that say that it does not occur: "Excluded". */
export const excluded = 'HP:0040285';
