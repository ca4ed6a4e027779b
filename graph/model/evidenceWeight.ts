/**
 * How sure a claim is, from who made it and how: one pure function with its table, which the page shows. The
 * values are a convention of this project, an order from curated knowledge down to untouched program output,
 * and not a probability.
 */
import type { AgentType, Evidence, KnowledgeLevel } from './statement';

/** Rows of the table: what a claim's knowledge level gives, from 0 to 1. */
export const levelWeight: Record<KnowledgeLevel, number> = {
  knowledge_assertion: 0.8,
  logical_entailment: 0.7,
  observation: 0.6,
  statistical_association: 0.5,
  prediction: 0.3,
  not_provided: 0.4,
};

/** Factors: what the agent that made the claim leaves of it. */
export const agentFactor: Record<AgentType, number> = {
  manual_agent: 1,
  manual_validation_of_automated_agent: 0.9,
  not_provided: 0.7,
  data_analysis_pipeline: 0.5,
  computational_model: 0.5,
  text_mining_agent: 0.5,
  image_processing_agent: 0.5,
  automated_agent: 0.5,
};

/** Each publication beyond none adds this much, up to three. */
export const publicationBonus = 0.05;

const uncheckedAgents = new Set<AgentType>([
  'automated_agent',
  'data_analysis_pipeline',
  'computational_model',
  'text_mining_agent',
  'image_processing_agent',
]);

/** Whether a claim was found by a program and checked by nobody. Such claims are off by default. */
export function isUnchecked(evidence: Pick<Evidence, 'agentType'>): boolean {
  return uncheckedAgents.has(evidence.agentType);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The weight of one claim: level times agent, plus the publications' bonus; from 0 to 0.95, three decimals. */
export function evidenceWeight(
  evidence: Pick<Evidence, 'knowledgeLevel' | 'agentType' | 'publications'>,
): number {
  const base = levelWeight[evidence.knowledgeLevel] * agentFactor[evidence.agentType];
  return round(Math.min(0.95, base + publicationBonus * Math.min(3, evidence.publications.length)));
}

/**
 * The weight of an edge: its distinct primary sources, each by its best claim, combined as independent
 * (1 − Π(1 − w)); from 0 to 1, three decimals.
 * @param claims source id and weight of each claim, in any order
 */
export function edgeWeight(claims: Iterable<readonly [source: string, weight: number]>): number {
  const best = new Map<string, number>();
  for (const [source, weight] of claims) best.set(source, Math.max(weight, best.get(source) ?? 0));
  // Sorted, since floating-point products depend on their order and both engines must agree.
  const rest = [...best.values()]
    .sort((a, b) => a - b)
    .reduce((product, weight) => product * (1 - weight), 1);
  return round(1 - rest);
}
