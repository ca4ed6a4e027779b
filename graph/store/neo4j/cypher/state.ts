/** Queries about the store itself: its one marker, its data sets, and who may write. */

/**
 * The marker. `revision` counts what readers notice; `stamp` also what they do not, so that a question can tell
 * that nothing at all has happened while it was asked.
 */
export const readStore = `
MATCH (s:EtiographStore)
RETURN s.schemaVersion AS schemaVersion, s.store AS store, s.revision AS revision, s.stamp AS stamp`;

export const readStamp = 'MATCH (s:EtiographStore) RETURN s.store AS store, s.stamp AS stamp';

export const readDatasets = 'MATCH (d:EtiographDataset) RETURN properties(d) AS dataset ORDER BY d.place';

/**
 * Takes the right to write where nobody has it, or who had it has not been heard of. Setting a property first locks
 * the marker: what is read afterwards is the latest. Parameters: writer, patience in milliseconds.
 */
export const takeLease = `
MATCH (s:EtiographStore) SET s.asked = timestamp()
WITH s, s.writer IS NULL OR s.writer = $writer OR s.heardOf < timestamp() - $patience AS free
SET s.writer = CASE WHEN free THEN $writer ELSE s.writer END,
  s.heardOf = CASE WHEN free THEN timestamp() ELSE s.heardOf END
RETURN s.writer AS writer, s.heardOf AS heardOf`;

/** Says that the writer is at work, and locks the marker. No row: another has taken over. Parameter: writer. */
export const keepLease = `
MATCH (s:EtiographStore) SET s.heardOf = timestamp()
WITH s WHERE s.writer = $writer
RETURN s.writer AS writer`;

/** Parameter: writer. */
export const endLease = `
MATCH (s:EtiographStore) WHERE s.writer = $writer
REMOVE s.writer, s.heardOf`;

/** Tells readers that data sets have come, gone or changed their state. Parameter: by, 1 where they notice it. */
export const moveOn = 'MATCH (s:EtiographStore) SET s.stamp = s.stamp + 1, s.revision = s.revision + $by';

/** Parameters: properties. */
export const makeDataset = `
OPTIONAL MATCH (d:EtiographDataset) WITH coalesce(max(d.place), 0) + 1 AS place
CREATE (d:EtiographDataset)
SET d = $properties, d.place = place, d.state = 'importing',
  d.writtenNodes = 0, d.nodesPrint = '', d.writtenStatements = 0, d.statementsPrint = ''`;

/**
 * Notes that a batch is written, once. No row: it was noted before, when the answer was lost. Parameters: name, the
 * numbers of nodes and statements before it, and what they are with it, with their prints.
 */
export const noteBatch = `
MATCH (d:EtiographDataset {name: $name})
WHERE d.writtenNodes = $nodesBefore AND d.writtenStatements = $statementsBefore
SET d.writtenNodes = $nodes, d.nodesPrint = $nodesPrint,
  d.writtenStatements = $statements, d.statementsPrint = $statementsPrint
RETURN d.name AS name`;

/** Forgets how far an import had come: it is complete. Parameter: name. */
export const endNotes = `
MATCH (d:EtiographDataset {name: $name})
REMOVE d.writtenNodes, d.nodesPrint, d.writtenStatements, d.statementsPrint`;

/** Parameters: name, properties. */
export const changeDataset = 'MATCH (d:EtiographDataset {name: $name}) SET d += $properties';

/** Parameter: name. */
export const dropDataset = 'MATCH (d:EtiographDataset {name: $name}) DELETE d';
