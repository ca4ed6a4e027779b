/**
 * A concept as a Neo4j user finds it: `(:Node:Condition {id, name, synonyms, …})`, its attributes as properties of
 * their own. Beside them stand what search and order need: words, and numbers of neighbours.
 */
import { searchTokens } from '../../answers/searchTokens';
import { joinRecords, type GraphNode, type NodeRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import { kindLabel } from './names';
import {
  readAttributes,
  storedAttributes,
  storedProperties,
  textOf,
  textsOf,
  type Properties,
} from './properties';

/** Properties that are no attributes. */
const taken = new Set([
  ...[
    'id',
    'kind',
    'name',
    'inSentence',
    'plural',
    'synonyms',
    'description',
    'xrefs',
    'categories',
    'datasets',
  ],
  ...['searchWords', 'degree', 'checkedDegree'],
]);
const isTaken = (name: string): boolean => taken.has(name);

/** A node as it is written. */
export interface StoredNode {
  id: string;
  /** The label of its kind, in a list as Cypher's dynamic labels want it. */
  labels: string[];
  /** Without its numbers of neighbours. */
  properties: Properties;
}

/** A data set's record of an id, as it is kept; null where it only names the concept. */
export interface StoredRecord {
  id: string;
  dataset: string;
  json: string | null;
}

/** The record that is kept, read. */
export function readRecord({ id, json }: Pick<StoredRecord, 'id' | 'json'>): NodeRecord {
  return json === null ? namelessRecord(id) : (JSON.parse(json) as NodeRecord);
}

/** All words by which a node can be found, each once, in one text. */
export function searchWords(node: Pick<GraphNode, 'id' | 'name' | 'synonyms' | 'xrefs'>): string {
  const texts = [node.name, ...node.synonyms, node.id, ...node.xrefs];
  return [...new Set(texts.flatMap(searchTokens))].join(' ');
}

/** The node of some records, earliest data set first, as it is written. */
export function storedNode(records: readonly (readonly [dataset: string, record: NodeRecord])[]): StoredNode {
  const { attributes, ...node } = joinRecords(records);
  return {
    id: node.id,
    labels: [kindLabel(node.kind)],
    properties: {
      ...storedAttributes(attributes, isTaken),
      ...storedProperties({ ...node, searchWords: searchWords(node) }),
    },
  };
}

/** A node from its properties. */
export function readNode(properties: Properties): GraphNode {
  const inSentence = textOf(properties, 'inSentence');
  const description = textOf(properties, 'description');
  const { plural } = properties;
  const id = textOf(properties, 'id') ?? '';
  return {
    id,
    kind: textOf(properties, 'kind') ?? 'NamedThing',
    categories: textsOf(properties, 'categories'),
    name: textOf(properties, 'name') ?? id,
    ...(inSentence === undefined ? {} : { inSentence }),
    ...(typeof plural === 'boolean' ? { plural } : {}),
    synonyms: textsOf(properties, 'synonyms'),
    ...(description === undefined ? {} : { description }),
    xrefs: textsOf(properties, 'xrefs'),
    datasets: textsOf(properties, 'datasets'),
    attributes: readAttributes(properties, isTaken),
  };
}
