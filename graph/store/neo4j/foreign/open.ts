/** Opens another program's database to read it, with the mapping that is named or, for want of one, a proposed one. */
import { GraphError } from '../../../model';
import type { GraphStore } from '../../types';
import type { Connection } from '../connection';
import { proposalFor } from './inspect/propose';
import { surveyOf } from './inspect/survey';
import { loadMapping } from './mapping/load';
import type { Opened } from './notices';
import { ForeignStore } from './store';

async function mappingFor(connection: Connection, named: string | null): Promise<Opened['mapping']> {
  if (named !== null) return loadMapping(named);
  const { mapping } = proposalFor(await surveyOf(connection));
  if (mapping !== null) return mapping;
  throw new GraphError(
    'unavailable',
    `The database of Neo4j at ${connection.place} holds another program’s data, and nothing tells its nodes apart: no label has a property with another value in each node. Write a mapping (README, “Neo4j”), and name it in ETIOGRAPH_MAPPING; nothing was changed.`,
  );
}

/**
 * @param named what ETIOGRAPH_MAPPING says, or null
 * @throws GraphError `bad_input` for a mapping that cannot be used, `unavailable` where none can be proposed
 */
export async function openForeign(
  connection: Connection,
  {
    version,
    named,
    questionTime,
  }: { version: string; named: string | null; questionTime: number | undefined },
): Promise<GraphStore> {
  const mapping = await mappingFor(connection, named);
  const store = new ForeignStore(connection, { mapping, named, version }, questionTime);
  store.begin();
  return store;
}
