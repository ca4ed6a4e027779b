/**
 * A mapping held against one database: its patterns spelt out as the labels, types and properties that are there. All
 * that query text is built from comes from here.
 */
import { readPredicate, relationRow, type Evidence, type Relation, type Source } from '../../../model';
import { fits, isPattern, isQuotable } from './names';
import type { ClaimProperties, Mapping } from './mapping/schema';

/** What is in a database by name. */
export interface Present {
  labels: readonly string[];
  types: readonly string[];
  properties: readonly string[];
}

export interface NodeRule {
  label: string;
  category: string;
  id: string;
  prefix: string | null;
  name: string | null;
  inSentence: string | null;
  synonyms: readonly string[];
  xrefs: readonly string[];
  description: string | null;
  categories: string | null;
  /** Properties that are no attributes. */
  taken: ReadonlySet<string>;
}

export interface TypeRule {
  type: string;
  relation: Relation;
  /** Whether the relationship points from object to subject. */
  swapped: boolean;
  /** What the source calls it, where that is not our own word. */
  originalPredicate: string | null;
  source: string | null;
  knowledgeLevel: Evidence['knowledgeLevel'] | null;
  agentType: Evidence['agentType'] | null;
  license: string | null;
}

export interface Vocabulary {
  mapping: Mapping;
  dataset: string;
  /** Prefixes that join, beside those of the model. */
  declared: ReadonlySet<string>;
  /** By label, in the order of the mapping. */
  nodes: ReadonlyMap<string, NodeRule>;
  types: ReadonlyMap<string, TypeRule>;
  /** Types of each relation. */
  typesOf: ReadonlyMap<Relation, readonly string[]>;
  /** Properties that hold ids, names and categories, each once. */
  ids: readonly string[];
  names: readonly string[];
  categories: readonly string[];
  /** Properties that hold what nodes are found by. */
  searched: readonly string[];
  claims: ClaimProperties;
  /** Properties that hold qualifiers. */
  qualifiers: readonly string[];
  /** Properties of claims that are no attributes. */
  taken: ReadonlySet<string>;
  /** Properties of claims that an edge is summed up from. */
  facts: readonly string[];
  sources: ReadonlyMap<string, Source>;
}

const distinct = (names: readonly (string | null | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => typeof name === 'string')),
];

const withPrefix = (label: string): string => (label.includes(':') ? label : `biolink:${label}`);

function nodeRules(mapping: Mapping, labels: readonly string[]): Map<string, NodeRule> {
  const rules = new Map<string, NodeRule>();
  for (const { label: pattern, category, ...rule } of mapping.nodes) {
    for (const label of labels.filter((one) => fits(one, pattern) && isQuotable(one)).sort()) {
      if (rules.has(label)) continue;
      const { id, prefix = null, name = null, synonyms = [], xrefs = [], description = null } = rule;
      const { categories = null, inSentence = null, leaveOut = [] } = rule;
      const taken = new Set(
        distinct([id, name, inSentence, ...synonyms, ...xrefs, description, categories, ...leaveOut]),
      );
      const own = category === undefined || isPattern(pattern) ? label : category;
      rules.set(label, {
        ...{ label, category: withPrefix(own), id, prefix, name, inSentence, synonyms, xrefs },
        ...{ description, categories, taken },
      });
    }
  }
  return rules;
}

function typeRules(mapping: Mapping, types: readonly string[]): Map<string, TypeRule> {
  const rules = new Map<string, TypeRule>();
  for (const { type: pattern, relation: named, reversed = false, ...rule } of mapping.relationships) {
    for (const type of types.filter((one) => fits(one, pattern) && isQuotable(one)).sort()) {
      if (rules.has(type)) continue;
      const { relation, swapped } = readPredicate(named ?? type);
      const isOurs = type === `biolink:${relationRow(relation).predicate}` || type === relation;
      rules.set(type, {
        ...{ type, relation, swapped: swapped !== reversed },
        originalPredicate: isOurs && !swapped ? null : type,
        source: rule.source ?? null,
        knowledgeLevel: rule.knowledgeLevel ?? null,
        agentType: rule.agentType ?? null,
        license: rule.license ?? null,
      });
    }
  }
  return rules;
}

function typesByRelation(rules: Iterable<TypeRule>): Map<Relation, string[]> {
  const types = new Map<Relation, string[]>();
  for (const { relation, type } of rules) types.set(relation, [...(types.get(relation) ?? []), type]);
  return types;
}

const sourcesOf = (mapping: Mapping): Map<string, Source> =>
  new Map(
    Object.entries(mapping.sources).map(([id, { title, publisher, date, url }]) => [
      id,
      { id, title, publisher: publisher ?? null, date: date ?? null, url: url ?? null },
    ]),
  );

/** Holds a mapping against what is there. */
export function vocabularyOf(mapping: Mapping, present: Present): Vocabulary {
  const nodes = nodeRules(mapping, present.labels);
  const types = typeRules(mapping, present.types);
  const {
    publications = [],
    publicationPrefix,
    qualifiers: patterns = [],
    leaveOut = [],
    ...single
  } = mapping.properties;
  const isThere = new Set(present.properties);
  const used = new Set(distinct([...publications, ...Object.values(single), ...leaveOut]));
  const qualifiers = present.properties
    .filter((name) => !used.has(name) && isQuotable(name) && patterns.some((pattern) => fits(name, pattern)))
    .sort();
  const rules = [...nodes.values()];
  const {
    negated,
    originalPredicate,
    source,
    knowledgeLevel,
    agentType,
    context,
    commonness,
    treatmentLine,
  } = single;
  return {
    mapping,
    dataset: mapping.dataset.name,
    declared: new Set([...mapping.prefixes, ...rules.flatMap(({ prefix }) => prefix ?? [])]),
    nodes,
    types,
    typesOf: typesByRelation(types.values()),
    ids: distinct(rules.map(({ id }) => id)),
    names: distinct(rules.map(({ name }) => name)),
    categories: distinct(rules.map(({ categories }) => categories)),
    searched: distinct(rules.flatMap((rule) => [rule.name, ...rule.synonyms, rule.id, ...rule.xrefs])),
    claims: mapping.properties,
    qualifiers,
    taken: new Set([...used, ...qualifiers]),
    facts: distinct([
      ...[negated, originalPredicate, source, knowledgeLevel, agentType, context, commonness, treatmentLine],
      ...publications,
      ...qualifiers,
    ]).filter((name) => isThere.has(name)),
    sources: sourcesOf(mapping),
  };
}
