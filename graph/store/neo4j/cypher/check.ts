/** Questions of `check`: what is stored twice, side by side. */

/** A page of all concepts, whether they are seen or not, by id. Parameters: after, most, seen. */
export const checkPage = `
MATCH (n:Node) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $most
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COUNT { MATCH (n)-[r]-(m:Node) WHERE r.dataset IN $seen RETURN DISTINCT m } AS degree,
  COUNT { MATCH (n)-[r]-(m:Node) WHERE r.dataset IN $seen AND NOT r.unchecked RETURN DISTINCT m } AS checkedDegree`;

/** Claims of a data set, counted as its tally counts them. Parameter: dataset. */
export const tallyAnew = `
MATCH (:Node)-[r]->(:Node) WHERE r.dataset = $dataset
RETURN type(r) AS type, r.source AS source, r.sourceTitle AS title, r.unchecked AS unchecked, count(*) AS statements`;

/** Everything that weight and unchecked follow from, with what they are. */
export const judged = `
MATCH (:Node)-[r]->(:Node) WHERE r.dataset IN $seen
RETURN r.knowledgeLevel AS knowledgeLevel, r.agentType AS agentType, size(r.publications) AS publications,
  r.weight AS weight, r.unchecked AS unchecked, count(*) AS count`;

/** Claims whose ends their data set has no record of. */
export const strayClaims = `
MATCH (a:Node)-[r]->(b:Node) WHERE r.dataset IN $seen AND NOT (
  EXISTS { MATCH (:EtiographRecord {dataset: r.dataset, id: a.id}) }
  AND EXISTS { MATCH (:EtiographRecord {dataset: r.dataset, id: b.id}) })
RETURN count(*) AS count`;

/** Records without a concept, or of no data set. */
export const strayRecords = `
MATCH (c:EtiographRecord)
WHERE NOT EXISTS { MATCH (:Node {id: c.id}) } OR NOT EXISTS { MATCH (:EtiographDataset {name: c.dataset}) }
RETURN count(*) AS count`;
