/** What is said of a write to a database that is another program's. */
import { GraphError } from '../../../model';

export function refuseWrite(place: string): GraphError {
  return new GraphError(
    'forbidden',
    `The database of Neo4j at ${place} holds another program’s data. Etiograph only reads it and never alters it; nothing was changed. To import or to use init, name an empty database in NEO4J_DATABASE, or unset NEO4J_URI for the embedded store.`,
  );
}
