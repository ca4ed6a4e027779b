/** Another program's node as a record of ours. */
import {
  attributesFrom,
  joinRecords,
  kindOf,
  type GraphNode,
  type Kind,
  type NodeRecord,
} from '../../../model';
import { readAttributes, type Properties } from '../properties';
import { mappedId, type MappedId } from './ids';
import type { NodeRule, Vocabulary } from './vocabulary';

/** As much of a node as says which one it is: labels, and the values of `Vocabulary.ids` and `.categories`. */
export interface EndRow {
  place: string;
  labels: readonly string[];
  ids: readonly unknown[];
  categories: readonly unknown[];
}

export interface NodeRow {
  place: string;
  labels: readonly string[];
  properties: Properties;
}

/** Texts of a property: a text is one, a list several; "a|b" stays one. */
export function textsIn(value: unknown): string[] {
  const all = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.map(String).filter((text) => text !== '');
}

const textIn = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** The rules of a node, by the mapping's order; the first one counts. */
export function rulesOf(labels: readonly string[], { nodes }: Vocabulary): NodeRule[] {
  if (labels.length === 1) {
    const only = nodes.get(labels[0] ?? '');
    return only === undefined ? [] : [only];
  }
  const own = new Set(labels);
  return [...nodes.values()].filter(({ label }) => own.has(label));
}

const widest = 'biolink:NamedThing';

function categoriesOf(rules: readonly NodeRule[], listed: unknown): string[] {
  const given = textsIn(listed).map((text) => (text.includes(':') ? text : `biolink:${text}`));
  const all = given.length > 0 ? given : rules.map(({ category }) => category);
  const specific = [...new Set(all)].filter((category) => category !== widest);
  return specific.length > 0 ? specific : [widest];
}

/** The kind of a node that some rule shows. */
export function kindOfRow({ labels, categories }: EndRow, vocabulary: Vocabulary): Kind {
  const rules = rulesOf(labels, vocabulary);
  const listed = rules[0]?.categories ?? null;
  return kindOf(
    categoriesOf(rules, listed === null ? null : categories[vocabulary.categories.indexOf(listed)]),
  );
}

/** The id and kind of a node that a claim ends at, or null for one that the mapping does not show. */
export function readEnd(row: EndRow, vocabulary: Vocabulary): { id: string; kind: Kind } | null {
  const [rule] = rulesOf(row.labels, vocabulary);
  if (rule === undefined) return null;
  const mapped = mappedId(rule, row.ids[vocabulary.ids.indexOf(rule.id)], vocabulary);
  return mapped === null ? null : { id: mapped.id, kind: kindOfRow(row, vocabulary) };
}

function recordOf(
  rules: readonly NodeRule[],
  rule: NodeRule,
  { id, originalId }: MappedId,
  properties: Properties,
): NodeRecord {
  const description = rule.description === null ? undefined : textIn(properties[rule.description]);
  const inSentence = rule.inSentence === null ? undefined : textIn(properties[rule.inSentence]);
  const texts = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => textsIn(properties[name]))),
  ];
  const attributes = Object.entries(readAttributes(properties, (name) => rule.taken.has(name)));
  return {
    id,
    categories: categoriesOf(rules, rule.categories === null ? null : properties[rule.categories]),
    name: (rule.name === null ? undefined : textIn(properties[rule.name])) ?? null,
    ...(inSentence === undefined ? {} : { inSentence }),
    synonyms: texts(rule.synonyms),
    ...(description === undefined ? {} : { description }),
    xrefs: texts(rule.xrefs),
    attributes: attributesFrom(
      originalId === undefined ? attributes : [...attributes, ['originalId', originalId]],
    ),
  };
}

/** The record of a node, or null for one that the mapping does not show. */
export function readNode({ labels, properties }: NodeRow, vocabulary: Vocabulary): NodeRecord | null {
  const rules = rulesOf(labels, vocabulary);
  const [rule] = rules;
  const mapped = rule === undefined ? null : mappedId(rule, properties[rule.id], vocabulary);
  return rule === undefined || mapped === null ? null : recordOf(rules, rule, mapped, properties);
}

/** The concept of one or more records with the same id. */
export function toConcept(records: readonly NodeRecord[], { dataset }: Vocabulary): GraphNode {
  return joinRecords(records.map((record) => [dataset, record] as const));
}
