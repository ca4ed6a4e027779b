/** Queries that write concepts and claims, each for many rows at once. Parameter of all: dataset. */

/** Parameters: ids. */
export const readRecords = `
UNWIND $ids AS id MATCH (c:EtiographRecord {dataset: $dataset, id: id})
RETURN c.id AS id, c.json AS json`;

/** Parameters: rows of id and json. */
export const writeRecords = `
UNWIND $rows AS row
MERGE (c:EtiographRecord {dataset: $dataset, id: row.id})
SET c.json = row.json`;

const relabel = `REMOVE n:$([label IN labels(n) WHERE label <> 'Node'])
SET n:$(row.labels)`;

/**
 * Writes the concepts that no other data set has. Those that others have stay as they are until the import is
 * complete. Parameters: rows of id, labels and properties.
 */
export const writeNodes = `
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
ON CREATE SET n.datasets = [$dataset]
WITH n, row WHERE n.datasets = [$dataset]
SET n = row.properties, n.degree = 0, n.checkedDegree = 0
${relabel}`;

/** Makes the ends of claims where they are missing, and notes that this data set names them. As for `writeNodes`. */
export const writeEnds = `
UNWIND $rows AS row
MERGE (c:EtiographRecord {dataset: $dataset, id: row.id})
MERGE (n:Node {id: row.id})
ON CREATE SET n = row.properties, n.degree = 0, n.checkedDegree = 0, n:$(row.labels)`;

/** Parameters: rows of subject, object, type and properties. */
export const writeClaims = `
UNWIND $rows AS row
MATCH (a:Node {id: row.subject}) MATCH (b:Node {id: row.object})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`;

/** Whether the data set has a claim of a type with one of some ids. Parameters: ids. @param type in quotation marks */
export const claimsOfIds = (type: string): string => `
UNWIND $ids AS id MATCH ()-[r:${type} {dataset: $dataset, id: id}]->()
RETURN r.id AS id LIMIT 1`;

/** A page of the ids that a data set has a record of, by id. Parameters: after, most. */
export const recordPage = `
MATCH (c:EtiographRecord) WHERE c.dataset = $dataset AND c.id > $after
RETURN c.id AS id ORDER BY c.dataset, c.id LIMIT $most`;

export const countRecords = 'MATCH (c:EtiographRecord {dataset: $dataset}) RETURN count(*) AS count';

/** Those of some ids that another data set has too. Parameters: ids. */
export const sharedOf = `
UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE n.datasets <> [$dataset]
RETURN n.id AS id`;

/** All records of some ids. Parameters: ids. */
export const recordsOfIds = `
UNWIND $ids AS id MATCH (c:EtiographRecord {id: id})
RETURN c.id AS id, c.dataset AS dataset, c.json AS json`;

/** Neighbours, both ways, a loop once. Parameter: seen, the data sets whose claims count. */
const countDegree = `
SET n.degree = COUNT { MATCH (n)-[r]-(m:Node) WHERE r.dataset IN $seen RETURN DISTINCT m },
  n.checkedDegree =
    COUNT { MATCH (n)-[r]-(m:Node) WHERE r.dataset IN $seen AND NOT r.unchecked RETURN DISTINCT m }`;

/** Counts the neighbours of concepts that no other data set has. Parameters: ids, seen. */
export const countNew = `
UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE n.datasets = [$dataset]
${countDegree}`;

/** Writes concepts anew, with what is true from now on. Parameters: rows as of `writeNodes`, seen. */
export const rewriteNodes = `
UNWIND $rows AS row MATCH (n:Node {id: row.id})
SET n = row.properties
${relabel}
WITH DISTINCT n
${countDegree}`;

/** Takes out some of a data set's claims of some subjects. Parameters: ids, most. */
export const dropClaims = `
UNWIND $ids AS id MATCH (n:Node {id: id})-[r]->() WHERE r.dataset = $dataset
WITH r LIMIT $most
DELETE r RETURN count(*) AS count`;

/** Takes out a data set's records of some ids, and the concepts that only it has. Parameters: ids. */
export const dropRecords = `
UNWIND $ids AS id MATCH (c:EtiographRecord {dataset: $dataset, id: id})
DELETE c
WITH id MATCH (n:Node {id: id}) WHERE n.datasets = [$dataset]
DETACH DELETE n`;
