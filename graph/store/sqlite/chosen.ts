/**
 * The nodes of an export, worked out in temporary tables of its connection: the members of a lens, some ids, or
 * what can be reached from one node. Temporary tables are SQLite's own and never touch the store's file.
 */
import { GraphError, limits } from '../../model';
import type { ExportSelection } from '../types';
import { checkIds } from '../common/asked';
import { membersAsJson } from './nodeQuestions';
import type { Reader, Sight } from './reader';
import { edgeTick, knownNode } from './rows';

const makeTables = `
CREATE TEMP TABLE member (key INTEGER PRIMARY KEY);
CREATE TEMP TABLE chosen (key INTEGER PRIMARY KEY, id TEXT NOT NULL, step INTEGER NOT NULL);
CREATE INDEX temp.chosen_id ON chosen (id);`;

/** Parameter: ids as JSON. */
const addMembers = `
INSERT OR IGNORE INTO temp.member (key)
SELECT n.key FROM json_each(?) AS asked CROSS JOIN node AS n ON n.id = asked.value`;
const chooseIds = `
INSERT OR IGNORE INTO temp.chosen (key, id, step)
SELECT n.key, n.id, 0 FROM json_each(?) AS asked CROSS JOIN node AS n ON n.id = asked.value`;

/** Parameters: ?1 the step before, ?2 hidden scope, ?3 whether there is a lens. */
const takeStep = `
INSERT OR IGNORE INTO temp.chosen (key, id, step)
SELECT e.object, e.object_id, ?1 + 1 FROM temp.chosen AS c CROSS JOIN edge AS e INDEXED BY edge_out ON e.subject = c.key
WHERE c.step = ?1 AND e.negated = 0 AND e.scope <> ?2 AND ${edgeTick}
  AND (NOT ?3 OR e.object IN (SELECT key FROM temp.member))
UNION ALL
SELECT e.subject, e.subject_id, ?1 + 1 FROM temp.chosen AS c CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = c.key
WHERE c.step = ?1 AND e.negated = 0 AND e.scope <> ?2 AND ${edgeTick}
  AND (NOT ?3 OR e.subject IN (SELECT key FROM temp.member))`;

function checkDepth(depth: number): void {
  if (Number.isInteger(depth) && depth >= 0 && depth <= limits.exportDepth) return;
  throw new GraphError(
    'bad_input',
    `The depth of an export has to be a whole number from 0 to ${limits.exportDepth}, not ${depth}.`,
  );
}

/**
 * Fills the table `chosen` of the reader's connection.
 * @returns whether the selection names its nodes; otherwise the table is not made and every node is meant
 * @throws GraphError `bad_input`, or `not_found` for the start of what is around it
 */
export function choose(reader: Reader, selection: ExportSelection, sight: Sight): boolean {
  const { connection } = reader;
  const members = membersAsJson(sight);
  if (selection.what === 'dataset' || (selection.what === 'everything' && members === null)) return false;
  connection.exec(makeTables);
  if (selection.what === 'everything') connection.run(chooseIds, members);
  if (selection.what === 'ids') {
    checkIds(selection.ids);
    const ids = selection.ids.filter((id) => sight.inside === null || sight.inside.has(id));
    connection.run(chooseIds, JSON.stringify(ids));
  }
  if (selection.what === 'around') {
    const { id, depth } = selection;
    checkDepth(depth);
    knownNode(reader, id);
    if (members !== null) connection.run(addMembers, members);
    connection.run(chooseIds, JSON.stringify([id]));
    for (let step = 0; step < depth; step += 1) {
      connection.run(takeStep, step, sight.hidden, members === null ? 0 : 1);
    }
  }
  return true;
}
