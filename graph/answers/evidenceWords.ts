/** How evidence is told: one wording for the page and for the files that people read. */
import type { AgentType, Commonness, Evidence, KnowledgeLevel } from '../model';

export const commonnessWords: Record<Commonness | 'none', string> = {
  mostCommon: 'most common',
  common: 'common',
  occasional: 'occasional',
  none: 'not said how often',
};

export const levelWords: Record<KnowledgeLevel, string> = {
  knowledge_assertion: 'stated by the source',
  logical_entailment: 'follows from definitions',
  prediction: 'predicted',
  statistical_association: 'found together in statistics',
  observation: 'observed',
  not_provided: 'basis not given',
};

export const agentWords: Record<AgentType, string> = {
  manual_agent: 'entered by a person',
  manual_validation_of_automated_agent: 'found by a program, checked by a person',
  automated_agent: 'found by a program, unchecked',
  data_analysis_pipeline: 'found by a data analysis, unchecked',
  computational_model: 'found by a computer model, unchecked',
  text_mining_agent: 'found in texts by a program, unchecked',
  image_processing_agent: 'found in images by a program, unchecked',
  not_provided: 'not said by whom it was entered',
};

/** How a claim was made: what kind of knowledge it is, and who or what entered it. */
export const madeWords = ({ knowledgeLevel, agentType }: Evidence): string =>
  `${levelWords[knowledgeLevel]}, ${agentWords[agentType]}`;

/** A share of cases: "12.5 %", or the term as given. */
export const frequencyWords = (value: number | string): string =>
  typeof value === 'number' ? `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %` : value;

/** "Sentence 8", "Sentences 8, 9". */
export const sentenceWords = (locator: string): string =>
  locator.includes(',') ? `Sentences ${locator}` : `Sentence ${locator}`;

/** A line of treatment. */
export const lineWords = (line: number): string =>
  line === 1 ? 'first' : line === 2 ? 'second' : `${line}th`;
