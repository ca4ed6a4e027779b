/** Looks at a Neo4j whoever it is of, and proposes a mapping for one that is another program's. Never writes. */
import { Connection, type Address } from '../../connection';
import { whose, type Whose } from '../../schema';
import { proposalFor, type Proposal } from './propose';
import { surveyOf, type Survey } from './survey';

export interface Inspection {
  place: string;
  version: string;
  whose: Whose;
  survey: Survey;
  /** Where the database is another program's. */
  proposal: Proposal | null;
}

/** @throws GraphError as the server fails, or for a store of ours that is newer than this program */
export async function inspectNeo4j(address: Address): Promise<Inspection> {
  const connection = new Connection(address);
  try {
    const version = await connection.version();
    const found = await whose(connection);
    const survey = await surveyOf(connection);
    const proposal = found === 'foreign' ? proposalFor(survey) : null;
    return { place: connection.place, version, whose: found, survey, proposal };
  } finally {
    await connection.close();
  }
}
