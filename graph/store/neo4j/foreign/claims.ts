/** Another program's relationship as a claim of ours. What a source does not say is not said here either. */
import {
  agentTypes,
  attributesFrom,
  commonnesses,
  knowledgeLevels,
  type Evidence,
  type Source,
  type Statement,
} from '../../../model';
import { readAttributes, type Properties } from '../properties';
import { textsIn } from './nodes';
import type { TypeRule, Vocabulary } from './vocabulary';

export interface ClaimRow {
  place: string;
  type: string;
  properties: Properties;
}

/** The ids of a relationship's ends, in its own direction. */
export interface Ends {
  from: string;
  to: string;
}

/** Stands where a claim's source is not told; all such claims count as one source. */
const notStated: Source = {
  id: 'not_stated',
  title: 'Source not stated',
  publisher: null,
  date: null,
  url: null,
};

/** How programs write yes. */
const yes = new Set(['true', '1', 'yes']);
export const saysYes = (value: unknown): boolean => yes.has(String(value).toLowerCase());

/** The first text of a property, or undefined where there is none. */
function textIn(properties: Properties, name: string | undefined): string | undefined {
  return name === undefined ? undefined : textsIn(properties[name])[0];
}

function wordIn<Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((word) => word === text);
}

function sourceIn(properties: Properties, rule: TypeRule, { claims, sources }: Vocabulary): Source {
  const id = textIn(properties, claims.source) ?? rule.source;
  if (id === null) return notStated;
  const known = sources.get(id);
  return {
    id,
    title: textIn(properties, claims.sourceTitle) ?? known?.title ?? id.replace(/^infores:/, ''),
    publisher: textIn(properties, claims.sourcePublisher) ?? known?.publisher ?? null,
    date: textIn(properties, claims.sourceDate) ?? known?.date ?? null,
    url: textIn(properties, claims.sourceUrl) ?? known?.url ?? null,
  };
}

function publicationsIn(properties: Properties, { claims }: Vocabulary): string[] {
  const { publications = [], publicationPrefix: prefix } = claims;
  const all = publications.flatMap((name) => textsIn(properties[name]));
  const cited = all.map((text) => (prefix !== undefined && /^\d+$/.test(text) ? `${prefix}:${text}` : text));
  return [...new Set(cited)];
}

const texts = ['quote', 'paraphrase', 'locator', 'statedBy', 'context', 'note'] as const;

/** A share of cases or a term. */
function frequencyIn(properties: Properties, name: string | undefined): number | string | undefined {
  const value = name === undefined ? undefined : properties[name];
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const share = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return share >= 0 && share <= 1 ? share : String(value);
}

function evidenceIn(properties: Properties, rule: TypeRule, vocabulary: Vocabulary): Evidence {
  const { claims } = vocabulary;
  const evidence: Evidence = {
    source: sourceIn(properties, rule, vocabulary),
    publications: publicationsIn(properties, vocabulary),
    knowledgeLevel: levelIn(properties, rule, vocabulary),
    agentType: agentIn(properties, rule, vocabulary),
  };
  for (const field of texts) {
    const text = textIn(properties, claims[field]);
    if (text !== undefined) evidence[field] = text;
  }
  const commonness = wordIn(commonnesses, textIn(properties, claims.commonness));
  if (commonness !== undefined) evidence.commonness = commonness;
  const frequency = frequencyIn(properties, claims.frequency);
  if (frequency !== undefined) evidence.frequency = frequency;
  const line = Number(textIn(properties, claims.treatmentLine) ?? Number.NaN);
  if (Number.isInteger(line) && line > 0) evidence.treatmentLine = line;
  const license = textIn(properties, claims.license) ?? rule.license;
  if (license !== null) evidence.license = license;
  return evidence;
}

/** A word that the model lacks says nothing: then neither does the type's own word count. */
function levelIn(properties: Properties, rule: TypeRule, { claims }: Vocabulary): Evidence['knowledgeLevel'] {
  const text = textIn(properties, claims.knowledgeLevel);
  return (text === undefined ? rule.knowledgeLevel : wordIn(knowledgeLevels, text)) ?? 'not_provided';
}

function agentIn(properties: Properties, rule: TypeRule, { claims }: Vocabulary): Evidence['agentType'] {
  const text = textIn(properties, claims.agentType);
  return (text === undefined ? rule.agentType : wordIn(agentTypes, text)) ?? 'not_provided';
}

/** Words of a closed list that the model lacks, kept under their own names. */
function unknownWords(properties: Properties, { claims }: Vocabulary): [string, string][] {
  const lists = [
    [claims.knowledgeLevel, knowledgeLevels],
    [claims.agentType, agentTypes],
    [claims.commonness, commonnesses],
  ] as const;
  return lists.flatMap(([name, words]): [string, string][] => {
    const text = textIn(properties, name);
    return name === undefined || text === undefined || wordIn<string>(words, text) !== undefined
      ? []
      : [[name, text]];
  });
}

/** Qualifiers by name, each as one text. */
const qualifiersIn = (properties: Properties, { qualifiers }: Vocabulary): Record<string, string> =>
  Object.fromEntries(
    qualifiers.flatMap((name) => {
      const all = textsIn(properties[name]);
      return all.length === 0 ? [] : [[name, all.join('|')] as const];
    }),
  );

/** The claim of a relationship between two concepts, or null for a type that the mapping does not show. */
export function readClaim(row: ClaimRow, { from, to }: Ends, vocabulary: Vocabulary): Statement | null {
  const rule = vocabulary.types.get(row.type);
  if (rule === undefined) return null;
  const { properties } = row;
  const { claims, taken } = vocabulary;
  const original = textIn(properties, claims.originalPredicate) ?? rule.originalPredicate ?? undefined;
  return {
    id: textIn(properties, claims.id) ?? row.place,
    dataset: vocabulary.dataset,
    subject: rule.swapped ? to : from,
    relation: rule.relation,
    object: rule.swapped ? from : to,
    negated: claims.negated !== undefined && saysYes(properties[claims.negated]),
    qualifiers: qualifiersIn(properties, vocabulary),
    ...(original === undefined ? {} : { originalPredicate: original }),
    evidence: evidenceIn(properties, rule, vocabulary),
    attributes: attributesFrom([
      ...unknownWords(properties, vocabulary),
      ...Object.entries(readAttributes(properties, (name) => taken.has(name))),
    ]),
  };
}
