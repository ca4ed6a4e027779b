/**
 * A claim as a Neo4j user finds it: a relationship of its relation's type, with its evidence as properties. A
 * qualifier stands under its own name too, for those who ask with Cypher. What questions filter and order by is kept
 * beside: whether it is unchecked, its weight, and its qualifiers as one text.
 */
import {
  evidenceWeight,
  isUnchecked,
  parseQualifiersKey,
  qualifiersKey,
  type Evidence,
  type Qualifiers,
  type Statement,
  type StatementRecord,
} from '../../model';
import { storedName } from './names';
import {
  readAttributes,
  storedAttributes,
  storedProperties,
  textOf,
  textsOf,
  type Properties,
} from './properties';

/** Evidence that is a text where there is any. */
const texts = ['quote', 'paraphrase', 'locator', 'statedBy', 'context', 'note', 'license'] as const;

/** Properties that are neither attributes nor qualifiers. */
const own = new Set<string>([
  ...['id', 'dataset', 'negated', 'qualifiers', 'originalPredicate', 'unchecked', 'weight'],
  ...['source', 'sourceTitle', 'sourcePublisher', 'sourceDate', 'sourceUrl', 'publications', ...texts],
  ...['commonness', 'frequency', 'treatmentLine', 'knowledgeLevel', 'agentType'],
]);

/** Qualifiers that can stand under their own names; the others are in `qualifiers` alone. */
const plainQualifiers = (qualifiers: Qualifiers): Qualifiers =>
  Object.fromEntries(
    Object.entries(qualifiers).filter(([name]) => storedName(name, (one) => own.has(one)) === name),
  );

/** A statement as it is written. */
export interface StoredStatement {
  subject: string;
  object: string;
  type: string;
  properties: Properties;
}

function storedEvidence({ source, ...evidence }: Evidence): Properties {
  return {
    ...evidence,
    source: source.id,
    sourceTitle: source.title,
    sourcePublisher: source.publisher,
    sourceDate: source.date,
    sourceUrl: source.url,
    unchecked: isUnchecked(evidence),
    weight: evidenceWeight(evidence),
  };
}

export function storedStatement(dataset: string, statement: StatementRecord): StoredStatement {
  const { id, subject, relation, object, negated, qualifiers, originalPredicate, evidence, attributes } =
    statement;
  const isTaken = (name: string): boolean => own.has(name) || Object.hasOwn(qualifiers, name);
  const key = qualifiersKey(qualifiers);
  return {
    subject,
    object,
    type: storedName(relation),
    properties: {
      ...storedAttributes(attributes, isTaken),
      ...plainQualifiers(qualifiers),
      ...storedProperties({
        ...storedEvidence(evidence),
        ...{ id, dataset, negated, originalPredicate, qualifiers: key === '' ? undefined : key },
      }),
    },
  };
}

/** A statement's properties with what is not among them. */
export interface StatementRow {
  subject: string;
  relation: string;
  object: string;
  properties: Properties;
}

function readEvidence(properties: Properties): Evidence {
  const { frequency, treatmentLine } = properties;
  const text = (name: string): string => textOf(properties, name) ?? '';
  return {
    source: {
      id: text('source'),
      title: text('sourceTitle'),
      publisher: textOf(properties, 'sourcePublisher') ?? null,
      date: textOf(properties, 'sourceDate') ?? null,
      url: textOf(properties, 'sourceUrl') ?? null,
    },
    publications: textsOf(properties, 'publications'),
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const value = textOf(properties, name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    ...(properties['commonness'] === undefined
      ? {}
      : { commonness: text('commonness') as NonNullable<Evidence['commonness']> }),
    ...(typeof frequency === 'number' || typeof frequency === 'string' ? { frequency } : {}),
    ...(typeof treatmentLine === 'number' ? { treatmentLine } : {}),
    knowledgeLevel: text('knowledgeLevel') as Evidence['knowledgeLevel'],
    agentType: text('agentType') as Evidence['agentType'],
  };
}

export function readStatement({ subject, relation, object, properties }: StatementRow): Statement {
  const qualifiers = parseQualifiersKey(textOf(properties, 'qualifiers') ?? '');
  const asProperties = plainQualifiers(qualifiers);
  const originalPredicate = textOf(properties, 'originalPredicate');
  return {
    id: textOf(properties, 'id') ?? '',
    dataset: textOf(properties, 'dataset') ?? '',
    subject,
    relation,
    object,
    negated: properties['negated'] === true,
    qualifiers,
    ...(originalPredicate === undefined ? {} : { originalPredicate }),
    evidence: readEvidence(properties),
    attributes: readAttributes(properties, (name) => own.has(name) || Object.hasOwn(asProperties, name)),
  };
}
