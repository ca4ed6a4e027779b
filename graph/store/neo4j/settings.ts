/** The address of a Neo4j from the environment: the four variables that Aura's credentials file has. */
import { GraphError } from '../../model';
import { placeOf, type Address } from './connection';

type Environment = Readonly<Record<string, string | undefined>>;

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** A variable's value, or undefined where it is missing or empty. */
function valueOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/** @throws GraphError `bad_input` with the scheme or the variable that is wrong */
export function addressFrom(env: Environment): Address {
  const uri = valueOf(env, 'NEO4J_URI') ?? '';
  const scheme = /^([a-z0-9+]+):\/\/[^/]/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !schemes.includes(scheme)) {
    throw new GraphError(
      'bad_input',
      `NEO4J_URI is “${placeOf(uri)}”. It has to begin with one of ${schemes.map((one) => `${one}://`).join(', ')} and the server’s name, for example neo4j://localhost:7687.`,
    );
  }
  const password = valueOf(env, 'NEO4J_PASSWORD');
  if (password === undefined) {
    throw new GraphError(
      'bad_input',
      'NEO4J_URI is set, but NEO4J_PASSWORD is not. Set it to the password of the user in NEO4J_USERNAME.',
    );
  }
  const database = valueOf(env, 'NEO4J_DATABASE');
  return {
    uri,
    username: valueOf(env, 'NEO4J_USERNAME') ?? 'neo4j',
    password,
    ...(database === undefined ? {} : { database }),
  };
}

/** What ETIOGRAPH_MAPPING says, or null where it is not set. */
export const mappingFrom = (env: Environment): string | null => valueOf(env, 'ETIOGRAPH_MAPPING') ?? null;
