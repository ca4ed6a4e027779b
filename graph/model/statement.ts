/**
 * A statement is one claim by one source, as stored. An edge is what is drawn: the statements with the same
 * subject, relation, object, polarity and qualifiers. Edges are derived and never edited.
 */
import type { Attributes } from './attributes';
import type { Commonness } from './commonness';
import type { Relation } from './relations';

/** Biolink `knowledge_level`: https://biolink.github.io/biolink-model/KnowledgeLevelEnum/ */
export const knowledgeLevels = [
  'knowledge_assertion',
  'logical_entailment',
  'prediction',
  'statistical_association',
  'observation',
  'not_provided',
] as const;
export type KnowledgeLevel = (typeof knowledgeLevels)[number];

/** Biolink `agent_type`: https://biolink.github.io/biolink-model/AgentTypeEnum/ */
export const agentTypes = [
  'manual_agent',
  'manual_validation_of_automated_agent',
  'automated_agent',
  'data_analysis_pipeline',
  'computational_model',
  'text_mining_agent',
  'image_processing_agent',
  'not_provided',
] as const;
export type AgentType = (typeof agentTypes)[number];

/** Where a claim was published. What is not known is null, and the page says that it is not known. */
export interface Source {
  /** An infores CURIE or an id of our own; distinct ids count as independent sources. */
  id: string;
  title: string;
  publisher: string | null;
  /** ISO 8601 date, possibly only a year. */
  date: string | null;
  url: string | null;
}

export interface Evidence {
  source: Source;
  /** CURIEs or URLs of publications (PMID:1, doi:10…). */
  publications: string[];
  /** Word for word from the source; the only thing exported as `supporting_text`. */
  quote?: string;
  /** The claim in our own words; shown as such, never in quotation marks. */
  paraphrase?: string;
  /** Number of the sentence in the source, from 1. Several sentences are joined by a comma. */
  locator?: string;
  /** Who says so, where the source quotes a person. */
  statedBy?: string;
  /** When the claim holds ("if cramps come back without a trigger"). */
  context?: string;
  commonness?: Commonness;
  /** Share of cases from 0 to 1, or an HP frequency term. */
  frequency?: number | string;
  /** 1 first line, 2 second line. */
  treatmentLine?: number;
  note?: string;
  knowledgeLevel: KnowledgeLevel;
  agentType: AgentType;
  /** SPDX expression where the source gives one. */
  license?: string;
}

/** Biolink qualifiers by slot name ("object_direction_qualifier" → "increased"). Part of an edge's identity. */
export type Qualifiers = Record<string, string>;

/** One claim before it is filed under a data set: what a file's row becomes. */
export interface StatementRecord {
  /** Unique in its data set. */
  id: string;
  subject: string;
  relation: Relation;
  object: string;
  negated: boolean;
  qualifiers: Qualifiers;
  /** The predicate as the source wrote it, where it differs from the relation's own. */
  originalPredicate?: string;
  evidence: Evidence;
  attributes: Attributes;
}

export interface Statement extends StatementRecord {
  dataset: string;
}

/** What identifies an edge. */
export type EdgeKey = Pick<StatementRecord, 'subject' | 'relation' | 'object' | 'negated' | 'qualifiers'>;

/** Statements with one key, summed up over those that the question's filter lets through. */
export interface Edge extends EdgeKey {
  /** See `edgeId`. */
  id: string;
  /** Number of statements. */
  statements: number;
  /** Number of distinct primary sources. */
  sources: number;
  /** Their ids, by code point. */
  sourceIds: string[];
  /** From 0 to 1, three decimals; see `edgeWeight`. */
  weight: number;
  /** The highest that a statement gives. */
  commonness: Commonness | null;
  /** The context that all of the statements share, else null. */
  context: string | null;
  /** The earliest line of treatment that a statement gives. */
  treatmentLine: number | null;
  /** How many of the statements were found by a program and checked by nobody. */
  unchecked: number;
}
