/** Queries for nodes. */
import { quoted } from '../../names';
import { anyOf, listOf, mapOf } from '../names';
import type { NodeRule, Vocabulary } from '../vocabulary';
import { counts, end, shown } from './parts';

/** Which parameter holds the values of a label. */
export const valuesName = (at: number): string => `values${at}`;

/** Nodes by the values of their labels' ids: each label with its own property, so that an index can help. */
export const nodesOf = (rules: readonly NodeRule[]): string => `
CALL () {
${rules
  .map(
    ({ label, id }, at) =>
      `  MATCH (n${anyOf([label])}) WHERE n.${quoted(id)} IN $${valuesName(at)} RETURN n`,
  )
  .join('\n  UNION\n')}
}
RETURN elementId(n) AS place, labels(n) AS labels, properties(n) AS properties`;

/** Nodes by place. Parameter: places. */
export const nodesAt = `
UNWIND $places AS place MATCH (n) WHERE elementId(n) = place
RETURN place, labels(n) AS labels, properties(n) AS properties`;

/** A part of all nodes. Parameters: from, most. */
export const somePlaces = (vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)}) WITH n SKIP $from LIMIT $most
RETURN ${end('n', vocabulary)} AS node`;

/** A part of all nodes with what they are found by. Parameters: from, most. */
export const someNames = (vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)}) WITH n SKIP $from LIMIT $most
RETURN ${searched(vocabulary)}`;

const searched = (vocabulary: Vocabulary): string => {
  const names = [...new Set([...vocabulary.searched, ...vocabulary.categories])];
  return `elementId(n) AS place, labels(n) AS labels, ${mapOf('n', names)} AS properties`;
};

/** Candidates of a search. Parameters: index, expression, most. */
export const candidates = (vocabulary: Vocabulary): string => `
CALL db.index.fulltext.queryNodes($index, $expression, {limit: $most}) YIELD node AS n
RETURN ${searched(vocabulary)}`;

/** Distinct neighbours of some nodes. Parameters: places, those of `counts`. */
export const degrees = (vocabulary: Vocabulary): string => `
UNWIND $places AS place MATCH (n) WHERE elementId(n) = place
OPTIONAL MATCH (n)-[r${types(vocabulary)}]-(m${shown(vocabulary)}) WHERE ${counts(vocabulary)}
RETURN place, count(DISTINCT m) AS degree`;

/** All types that are shown, as a pattern. */
export const types = (vocabulary: Vocabulary): string => anyOf(vocabulary.types.keys());

/** Relationships of some nodes, whatever they are. Parameter: places. */
export const roughDegrees = `
UNWIND $places AS place MATCH (n) WHERE elementId(n) = place
RETURN place, count { (n)--() } AS degree`;

/** Nodes of some labels with most relationships. Parameters: scan, most. */
export const wellConnected = (labels: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n${anyOf(labels)}) WITH n LIMIT $scan
WITH n, count { (n)--() } AS degree ORDER BY degree DESC, elementId(n) LIMIT $most
RETURN ${end('n', vocabulary)} AS node, degree`;

/** Nodes counted by what decides their kind and whether they have an id. Parameter: scan. */
export const countNodes = (vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)}) WITH n LIMIT $scan
RETURN labels(n) AS labels, [one IN ${listOf('n', vocabulary.ids)} | one IS NOT NULL] AS identified,
  ${listOf('n', vocabulary.categories)} AS categories, count(*) AS count`;

/** How many nodes there are whatever they are. */
export const allNodes = 'MATCH (n) RETURN count(n) AS count';
