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
WITH s WHERE s.writer IS NULL OR s.writer = $writer OR s.heardOf < timestamp() - $patience
SET s.writer = $writer, s.heardOf = timestamp()
RETURN s.writer AS writer`;

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

/** Parameters: name, properties. */
export const makeDataset = `
OPTIONAL MATCH (d:EtiographDataset) WITH coalesce(max(d.place), 0) + 1 AS place
CREATE (d:EtiographDataset) SET d = $properties, d.place = place, d.state = 'importing', d.batches = 0`;

/** Counts a batch, once. No row: it was counted before. Parameters: name, batch. */
export const countBatch = `
MATCH (d:EtiographDataset {name: $name}) WHERE d.batches = $batch
SET d.batches = d.batches + 1
RETURN d.batches AS batches`;

/** Parameters: name, properties. */
export const changeDataset = 'MATCH (d:EtiographDataset {name: $name}) SET d += $properties';

/** Parameter: name. */
export const dropDataset = 'MATCH (d:EtiographDataset {name: $name}) DELETE d';
