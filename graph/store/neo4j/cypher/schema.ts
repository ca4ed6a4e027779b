/**
 * What the database is told once: which ids are unique, and what is found by an index. Each command is harmless
 * where it was given before. Names of our own begin with “etiograph”.
 */

/** The full-text index over the words of concepts. */
export const wordsIndex = 'etiograph_words';

export const schemaCommands: readonly string[] = [
  'CREATE CONSTRAINT etiograph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX etiograph_node_kind IF NOT EXISTS FOR (n:Node) ON (n.kind)',
  'CREATE CONSTRAINT etiograph_dataset_name IF NOT EXISTS FOR (d:EtiographDataset) REQUIRE d.name IS UNIQUE',
  'CREATE CONSTRAINT etiograph_record IF NOT EXISTS FOR (c:EtiographRecord) REQUIRE (c.dataset, c.id) IS UNIQUE',
  'CREATE INDEX etiograph_record_id IF NOT EXISTS FOR (c:EtiographRecord) ON (c.id)',
  'CREATE CONSTRAINT etiograph_store IF NOT EXISTS FOR (s:EtiographStore) REQUIRE s.only IS UNIQUE',
  // The words are folded and split before they are stored: nothing is left to analyse.
  `CREATE FULLTEXT INDEX ${wordsIndex} IF NOT EXISTS FOR (n:Node) ON EACH [n.searchWords]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];

/** Parameter: seconds. */
export const awaitIndexes = 'CALL db.awaitIndexes($seconds)';

/** The names of all constraints. */
export const constraintNames = 'SHOW CONSTRAINTS YIELD name RETURN name';

/** @param type in quotation marks */
export const claimConstraint = (type: string, name: string): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE (r.dataset, r.id) IS UNIQUE`;

/** Asks for nothing but an answer. */
export const isThere = 'RETURN 1 AS there';

/** Whether there is anything in the database. */
export const anyNode = 'MATCH (n) RETURN 1 AS found LIMIT 1';

/** Parameters: schemaVersion, store. */
export const makeStore = `
MERGE (s:EtiographStore {only: true})
ON CREATE SET s.schemaVersion = $schemaVersion, s.store = $store, s.revision = 0, s.stamp = 0`;
