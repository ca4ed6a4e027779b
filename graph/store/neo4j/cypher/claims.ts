/**
 * Questions about claims. Parameters of all: seen, the names of the complete data sets, and unchecked, whether
 * claims that a program found and nobody checked count. Edges are summed up from the claims that come back, by the
 * function that all engines share.
 */

/** Part of WHERE. */
const seen = 'r.dataset IN $seen AND ($unchecked OR NOT r.unchecked)';

/** What an edge is summed up from. */
const facts = `type(r) AS type, r.negated AS negated, r.qualifiers AS qualifiers, r.source AS source,
  r.knowledgeLevel AS knowledgeLevel, r.agentType AS agentType, size(r.publications) AS publications,
  r.context AS context, r.commonness AS commonness, r.treatmentLine AS treatmentLine`;
const ends = 'startNode(r).id AS subject, endNode(r).id AS object';

/** A claim as it is. */
const whole = `type(r) AS type, ${ends}, properties(r) AS properties`;

/** Parameters: ids, types or null. */
export const touching = `
UNWIND $ids AS id MATCH (:Node {id: id})-[r]-(:Node)
WHERE ${seen} AND ($types IS NULL OR type(r) IN $types)
WITH DISTINCT r
RETURN ${ends}, ${facts}`;

/** Parameters: ids, each once, and most. */
export const among = `
UNWIND $ids AS id MATCH (:Node {id: id})-[r]->(m:Node)
WHERE m.id IN $ids AND ${seen}
WITH r LIMIT $most
RETURN ${ends}, ${facts}`;

/** Part of WHERE for the claims between n and m. Parameters: type, direction and kind, or null; inside, or null. */
const asked = `${seen} AND ($type IS NULL OR type(r) = $type)
  AND ($direction IS NULL OR (startNode(r) = n) = ($direction = 'out'))
  AND ($kind IS NULL OR m.kind = $kind) AND ($inside IS NULL OR m.id IN $inside)`;

/** Claims of a concept, with what neighbours are ordered by. Parameters: id, those of `asked`, and most. */
export const ofNode = `
MATCH (n:Node {id: $id})-[r]-(m:Node) WHERE ${asked}
WITH n, r, m LIMIT $most
RETURN m.id AS other, m.name AS name,
  CASE WHEN $unchecked THEN m.degree ELSE m.checkedDegree END AS degree, ${ends}, ${facts}`;

/** Neighbours of a hub in an order: only their ids come back. Parameters: id and those of `asked`. */
const ranked = (place: string): string => `
MATCH (n:Node {id: $id})-[r]-(m:Node) WHERE ${asked}
${place}
RETURN m.id AS id`;
export const rankedByName = ranked('WITH DISTINCT m ORDER BY m.name, m.id');
export const rankedByDegree = ranked(`
WITH DISTINCT m
ORDER BY CASE WHEN $unchecked THEN m.degree ELSE m.checkedDegree END DESC, m.id`);
/**
 * By the best edge, each summed up as `edgeWeight` does it: sources by their best claims, the weakest first, combined
 * as independent and rounded to thousandths.
 */
export const rankedByEvidence = ranked(`
WITH m, type(r) AS type, startNode(r) = n AS out, r.negated AS negated, r.qualifiers AS qualifiers,
  r.source AS source, max(r.weight) AS weight
ORDER BY weight
WITH m, type, out, negated, qualifiers, collect(weight) AS weights
WITH m, max(floor((1.0 - reduce(rest = 1.0, weight IN weights | rest * (1.0 - weight))) * 1000 + 0.5)) AS best
ORDER BY best DESC, m.id`);

/** Distinct neighbours by how they are tied. Parameters: id, inside. A loop is read as going out. */
export const countsOfNode = `
MATCH (n:Node {id: $id})-[r]-(m:Node)
WHERE ${seen} AND ($inside IS NULL OR m.id IN $inside)
RETURN type(r) AS type, startNode(r) = n AS out, r.negated AS negated, m.kind AS kind, count(DISTINCT m) AS count`;

/** Part of a query for the claims of one edge and of its opposite. Parameters: subject, type, object, qualifiers. */
const between = `
MATCH (:Node {id: $subject})-[r]->(:Node {id: $object})
WHERE ${seen} AND type(r) = $type AND coalesce(r.qualifiers, '') = $qualifiers`;

/** What an edge is summed up from. Parameters: those of `between`, and negated. */
export const factsOfEdge = `${between} AND r.negated = $negated
RETURN ${ends}, ${facts}`;

/** Best evidence first. Parameters: those of `between`, negated and most. */
export const claimsOfEdge = `${between} AND r.negated = $negated
WITH r ORDER BY r.weight DESC, r.dataset, r.id LIMIT $most
RETURN ${whole}`;

/** What counts as one edge of a concept by one relation: the other end and the qualifiers. */
const distinctEdges = "count(DISTINCT [m.id, coalesce(r.qualifiers, '')])";

/** Groups of people of whom something is said, by how, with their edges: some stand in two rows. */
export const groupsSaidOf = `
MATCH (n:Node)-[r:AT_RISK_OF]->(m:Node) WHERE NOT r.negated AND ${seen}
RETURN n.id AS id, ${distinctEdges} AS count
UNION ALL
MATCH (n:Node)<-[r:CONTRAINDICATED_IN]-(m:Node) WHERE n.kind = 'RiskGroup' AND NOT r.negated AND ${seen}
RETURN n.id AS id, ${distinctEdges} AS count`;

/** Ids one step away over claims that are not negated. Parameters: ids. */
export const step = `
UNWIND $ids AS id MATCH (:Node {id: id})-[r]-(m:Node) WHERE NOT r.negated AND ${seen}
RETURN DISTINCT m.id AS id`;

/** Claims among some concepts, counted as data sets count theirs. Parameter: ids. */
export const countAmong = `
UNWIND $ids AS id MATCH (:Node {id: id})-[r]->(m:Node)
WHERE m.id IN $ids AND r.dataset IN $seen
RETURN type(r) AS type, r.source AS source, r.sourceTitle AS title, r.unchecked AS unchecked, count(*) AS statements`;

/** Where the claims among some concepts are. Parameter: ids. */
export const placesAmong = `
UNWIND $ids AS id MATCH (:Node {id: id})-[r]->(m:Node)
WHERE m.id IN $ids AND ${seen}
RETURN elementId(r) AS place, r.dataset AS dataset, r.id AS id`;

/** Claims by where they are. Parameter: places. */
export const claimsAt = `
UNWIND $places AS place MATCH ()-[r]->() WHERE elementId(r) = place AND ${seen}
RETURN elementId(r) AS place, ${whole}`;

/**
 * A page of one data set's claims of one type by id, read off the index of that type; a parameter in the type's
 * place would leave the index unused. Parameters: dataset, after, most.
 * @param type in quotation marks
 */
export const pageOfType = (type: string): string => `
MATCH ()-[r:${type}]->() WHERE r.dataset = $dataset AND r.id > $after AND ${seen}
RETURN ${whole} ORDER BY r.dataset, r.id LIMIT $most`;
