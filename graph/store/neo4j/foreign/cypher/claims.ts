/** Queries for relationships. */
import { quoted } from '../../names';
import { anyOf, listOf, mapOf } from '../names';
import type { Vocabulary } from '../vocabulary';
import { agent, counts, end, negated, shown } from './parts';

/** What an edge is summed up from; see FactRow. */
const facts = (vocabulary: Vocabulary): string =>
  `elementId(r) AS place, type(r) AS type, ${mapOf('r', vocabulary.facts)} AS properties, ${ends(vocabulary)}`;
const whole = (vocabulary: Vocabulary): string =>
  `elementId(r) AS place, type(r) AS type, properties(r) AS properties, ${ends(vocabulary)}`;
const ends = (vocabulary: Vocabulary): string =>
  `${end('startNode(r)', vocabulary)} AS a, ${end('endNode(r)', vocabulary)} AS b`;

/** Claims that touch some nodes. Parameters: places, most. */
export const touching = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(types)}]-(m${shown(vocabulary)}) WHERE elementId(n) IN $places
WITH DISTINCT r LIMIT $most
RETURN ${facts(vocabulary)}`;

/** Claims of one concept that count, seen from it. Parameters: places, most, those of `counts`. */
export const ofNode = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(types)}]-(m${shown(vocabulary)}) WHERE elementId(n) IN $places AND ${counts(vocabulary)}
WITH DISTINCT r LIMIT $most
RETURN ${facts(vocabulary)}`;

/** Claims among some nodes. Parameters: places, most, those of `counts`. */
export const among = (vocabulary: Vocabulary, all: boolean): string => `
MATCH (n)-[r${anyOf(vocabulary.types.keys())}]->(m) WHERE elementId(n) IN $places AND elementId(m) IN $places
  AND ${counts(vocabulary)}
WITH r LIMIT $most
RETURN ${all ? whole(vocabulary) : facts(vocabulary)}`;

/** Claims between two concepts, either way. Parameters: subjects, objects, most. */
export const between = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(types)}]-(m) WHERE elementId(n) IN $subjects AND elementId(m) IN $objects
WITH DISTINCT r LIMIT $most
RETURN ${whole(vocabulary)}`;

/** Part of WITH: how a claim is read from n. A loop goes out. Parameters: relations, turned. */
const seenFromNode = (vocabulary: Vocabulary): string =>
  `$relations[type(r)] AS relation, ${negated(vocabulary)} AS negated,
  (n = m OR (startNode(r) = n) <> (type(r) IN $turned)) AS out`;

/** Part of WHERE: members of a lens. Parameter: inside, places or null. */
const inside = '($inside IS NULL OR elementId(m) IN $inside)';

/**
 * Distinct neighbours by how they are tied and what they are. Parameters: places, inside, relations, turned, those of
 * `counts`.
 */
export const countsOfNode = (vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(vocabulary.types.keys())}]-(m${shown(vocabulary)})
WHERE elementId(n) IN $places AND ${counts(vocabulary)} AND ${inside}
WITH DISTINCT m, ${seenFromNode(vocabulary)}
WITH relation, negated, out, labels(m) AS labels, ${identified(vocabulary)} AS ids,
  ${categoriesOf(vocabulary)} AS categories, count(*) AS count
RETURN relation, negated, out, {place: '', labels: labels, ids: ids, categories: categories} AS end, count`;

/** Whether a node has an id, in the place of the id itself. */
const identified = (vocabulary: Vocabulary): string =>
  `[${vocabulary.ids.map((name) => `CASE WHEN m.${quoted(name)} IS NULL THEN null ELSE 'x' END`).join(', ')}]`;
const categoriesOf = ({ categories }: Vocabulary): string =>
  `[${categories.map((name) => `m.${quoted(name)}`).join(', ')}]`;

/** Distinct neighbours of a hub by what they are. Parameters: those of `countsOfNode`, and out: which way, or null. */
export const totalOfNode = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(types)}]-(m${shown(vocabulary)})
WHERE elementId(n) IN $places AND ${counts(vocabulary)} AND ${inside}
WITH m, ${seenFromNode(vocabulary)} WHERE $out IS NULL OR out = $out
WITH DISTINCT m
WITH labels(m) AS labels, ${identified(vocabulary)} AS ids, ${categoriesOf(vocabulary)} AS categories, count(*) AS count
RETURN {place: '', labels: labels, ids: ids, categories: categories} AS end, count`;

/** Claims of some types that count. Parameters: most, those of `counts`. */
export const ofTypes = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)})-[r${anyOf(types)}]->(m${shown(vocabulary)}) WHERE ${counts(vocabulary)}
WITH r LIMIT $most
RETURN ${facts(vocabulary)}`;

/** A part of all claims of some types: where they are, and their own ids. Parameters: from, most, those of `counts`. */
export const somePlaces = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n)-[r${anyOf(types)}]->(m) WITH n, r, m SKIP $from LIMIT $most
RETURN elementId(r) AS place, ${idOf(vocabulary)} AS id, ${counts(vocabulary)} AS counts`;

const idOf = ({ claims }: Vocabulary): string =>
  claims.id === undefined ? 'null' : `r.${quoted(claims.id)}`;

/** Whole claims by place. Parameter: places. */
export const claimsAt = (vocabulary: Vocabulary): string => `
UNWIND $places AS at MATCH ()-[r]->() WHERE elementId(r) = at
RETURN ${whole(vocabulary)}`;

/** How many relationships of a type there are: kept by the database. */
export const countOfType = (type: string): string =>
  `MATCH ()-[r${anyOf([type])}]->() RETURN count(r) AS count`;

/** How many relationships there are whatever they are. */
export const allClaims = 'MATCH ()-[r]->() RETURN count(r) AS count';

/** Claims counted by type, source and agent. Parameters: scan, agents. */
export const countClaims = (vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)})-[r${anyOf(vocabulary.types.keys())}]->(m${shown(vocabulary)})
WHERE ${hasId('n', vocabulary)} AND ${hasId('m', vocabulary)}
WITH r LIMIT $scan
RETURN type(r) AS type, ${sourceOf(vocabulary)} AS properties, ${agent(vocabulary)} AS agent, count(*) AS count`;

const hasId = (variable: string, { ids }: Vocabulary): string =>
  `(${ids.map((name) => `${variable}.${quoted(name)} IS NOT NULL`).join(' OR ')})`;

const sourceOf = ({ claims, facts: present }: Vocabulary): string =>
  mapOf(
    'r',
    [claims.source, claims.sourceTitle].filter(
      (name): name is string => name !== undefined && (name === claims.sourceTitle || present.includes(name)),
    ),
  );

/** Labels, whether there is an id, and categories of a node: what decides its kind, as a row without a place. */
const kindOfEnd = (variable: string, { ids, categories }: Vocabulary): string =>
  `{place: '', labels: labels(${variable}), ids: [one IN ${listOf(variable, ids)} | CASE WHEN one IS NULL THEN null ELSE 'x' END], categories: ${listOf(variable, categories)}}`;

/** Distinct pairs of one relation by what they are. Parameters: turned, those of `counts`. */
export const pairsOfKinds = (types: readonly string[], vocabulary: Vocabulary): string => `
MATCH (n${shown(vocabulary)})-[r${anyOf(types)}]->(m${shown(vocabulary)}) WHERE ${counts(vocabulary)}
WITH DISTINCT CASE WHEN type(r) IN $turned THEN m ELSE n END AS n, CASE WHEN type(r) IN $turned THEN n ELSE m END AS m,
  ${negated(vocabulary)} AS negated
WITH ${kindOfEnd('n', vocabulary)} AS subject, ${kindOfEnd('m', vocabulary)} AS object, negated, count(*) AS count
RETURN subject, object, negated, count`;
