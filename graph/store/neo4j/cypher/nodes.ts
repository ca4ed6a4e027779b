/**
 * Questions about concepts. Parameter of all: seen, the names of the complete data sets. A concept that only
 * another one has is not there yet; one that several have shows what the complete ones say.
 */

/** Part of WHERE. */
const seen = 'n.datasets[0] IN $seen';
/** Part of WHERE. Parameter: inside, the ids of a lens's members, or null. */
const inside = '($inside IS NULL OR n.id IN $inside)';
/** The number of neighbours under a switch. Parameter: unchecked. */
const degree = 'CASE WHEN $unchecked THEN n.degree ELSE n.checkedDegree END';

/** Parameter: ids. */
export const nodesOfIds = `
UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE ${seen}
RETURN properties(n) AS node`;

/** Parameter: id. */
export const nodeThere = `MATCH (n:Node {id: $id}) WHERE ${seen} RETURN n.id AS id`;

/** Parameters: ids, unchecked. */
export const degreesOfIds = `
UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE ${seen}
RETURN n.id AS id, ${degree} AS degree`;

/** Parameters: kind, limit, unchecked, inside. */
export const topOfKind = `
MATCH (n:Node) WHERE n.kind = $kind AND ${seen} AND ${inside}
RETURN n.id AS id ORDER BY ${degree} DESC, n.id LIMIT $limit`;

/** Candidates of a search. Parameters: index, expression, kind or null, most, unchecked, inside. */
export const candidates = `
CALL db.index.fulltext.queryNodes($index, $expression) YIELD node AS n
WHERE ${seen} AND ($kind IS NULL OR n.kind = $kind) AND ${inside}
WITH n LIMIT $most
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.xrefs AS xrefs, ${degree} AS degree`;

/** Part of WHERE: whether a code is written so. */
const written = `(xref IN asked.spellings OR xref ENDS WITH asked.ending
  AND toUpper(left(xref, size(xref) - size(asked.ending))) IN asked.prefixes)`;

/** Who goes by each of some codes. Parameters: index, codes with the ways to write them and expressions, most of one code. */
export const carriersOfCodes = `
UNWIND $codes AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes($index, asked.expression) YIELD node AS n
  WHERE ${seen} AND (n.id = asked.code OR any(xref IN n.xrefs WHERE ${written}))
  WITH n LIMIT $most
  RETURN collect(n.id) AS carriers
}
RETURN asked.code AS code, carriers`;

/** Parameter: inside. */
export const countKinds = `
MATCH (n:Node) WHERE ${seen} AND ${inside}
RETURN n.kind AS kind, count(*) AS count`;

/** A page of all concepts by id. Parameters: after, most. */
export const nodePage = `
MATCH (n:Node) WHERE n.id > $after AND ${seen}
RETURN properties(n) AS node ORDER BY n.id LIMIT $most`;

/** A page of one data set's records by id. Parameters: dataset, after, most. */
export const recordPage = `
MATCH (c:EtiographRecord) WHERE c.dataset = $dataset AND c.id > $after
RETURN c.id AS id, c.json AS json ORDER BY c.dataset, c.id LIMIT $most`;
