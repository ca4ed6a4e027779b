/** Claims as they are told to another program: the sentence, and everything that it rests on. */
import {
  isUnchecked,
  type AgentType,
  type GraphNode,
  type KnowledgeLevel,
  type Statement,
} from '../../model';
import { frequencyWords, madeWords } from '../evidenceWords';
import { sentence } from '../sentences';
import { toldList } from './concepts';
import { plainText } from './plainText';
import type { Sources } from './sources';

export interface ToldClaim {
  id: string;
  dataset: string;
  sentence: string;
  /** Its number among the answer's sources. */
  source: number;
  /** Number of the sentence in the source; null where it is not known. */
  locator: string | null;
  statedBy: string | null;
  /** Word for word from the source. */
  quote: string | null;
  inOurWords: string | null;
  shareOfCases: string | null;
  note: string | null;
  publications: string[];
  /** Its own, else its data set's; null where neither is known. */
  licence: string | null;
  knowledgeLevel: KnowledgeLevel;
  agentType: AgentType;
  /** The two before in words. */
  made: string;
  /** Whether a program found it and nobody checked it. */
  unchecked: boolean;
}

const textOrNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : plainText(text);

/**
 * @param licence of its data set
 */
export function toldClaim(
  statement: Statement,
  [subject, object]: readonly [GraphNode, GraphNode],
  sources: Sources,
  licence: string | null,
): ToldClaim {
  const { evidence } = statement;
  const { commonness = null, context = null, frequency } = evidence;
  return {
    id: statement.id,
    dataset: statement.dataset,
    sentence: plainText(sentence({ ...statement, commonness, context }, subject, object)),
    source: sources.of(evidence.source),
    locator: textOrNull(evidence.locator),
    statedBy: textOrNull(evidence.statedBy),
    quote: textOrNull(evidence.quote),
    inOurWords: textOrNull(evidence.paraphrase),
    shareOfCases: frequency === undefined ? null : plainText(frequencyWords(frequency)),
    note: textOrNull(evidence.note),
    publications: toldList(evidence.publications),
    licence: textOrNull(evidence.license ?? licence ?? undefined),
    knowledgeLevel: evidence.knowledgeLevel,
    agentType: evidence.agentType,
    made: madeWords(evidence),
    unchecked: isUnchecked(evidence),
  };
}
