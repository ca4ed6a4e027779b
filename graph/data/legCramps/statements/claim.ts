/** How a claim of the sample is written down: one line, and what is the same for all of them filled in here. */
import type { Commonness, KnownRelation, StatementRecord } from '../../../model';
import { ids, type NodeKey } from '../ids';
import { arrangement, article, license, reporter } from '../source';

/** Subject, relation and object. */
export type Triple = readonly [subject: NodeKey, relation: KnownRelation, object: NodeKey];

export interface Details {
  /** Who says so, where it is not the reporter. */
  by?: string;
  /** When the claim holds; read after the sentence and a comma. */
  context?: string;
  often?: Commonness;
  line?: 1 | 2;
  note?: string;
}

const kebab = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

const key = (origin: string, triple: Triple): string => [origin, ...triple.map(kebab)].join('-');

const ends = ([subject, relation, object]: Triple) => ({
  subject: ids[subject],
  relation,
  object: ids[object],
  negated: false,
  qualifiers: {},
});

/**
 * One claim of the article.
 * @param sentence number of its sentence, or several numbers where only together they say it
 * @param says the claim in our own words
 */
export function claim(
  sentence: number | readonly number[],
  triple: Triple,
  says: string,
  { by = reporter, context, often, line, note }: Details = {},
): StatementRecord {
  const numbers = typeof sentence === 'number' ? [sentence] : sentence;
  return {
    id: key(`s${numbers.join('-')}`, triple),
    ...ends(triple),
    evidence: {
      source: article,
      publications: [],
      paraphrase: says,
      locator: numbers.join(','),
      statedBy: by,
      ...(context === undefined ? {} : { context }),
      ...(often === undefined ? {} : { commonness: often }),
      ...(line === undefined ? {} : { treatmentLine: line }),
      ...(note === undefined ? {} : { note }),
      knowledgeLevel: 'knowledge_assertion',
      agentType: 'manual_agent',
      license,
    },
    attributes: {},
  };
}

/** How two terms stand to each other by their meaning alone. Not a claim of the article. */
export function termOrder(triple: Triple, says: string, note?: string): StatementRecord {
  return {
    id: key('terms', triple),
    ...ends(triple),
    evidence: {
      source: arrangement,
      publications: [],
      paraphrase: says,
      note: note ?? 'Follows from the meaning of the words. The article does not say it.',
      knowledgeLevel: 'logical_entailment',
      agentType: 'manual_agent',
      license,
    },
    attributes: {},
  };
}
