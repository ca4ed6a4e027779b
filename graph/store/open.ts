/**
 * Opens the store that the environment names. Each engine is one line of the list and one folder beside this file,
 * loaded when it is asked for.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { GraphError } from '../model';
import type { Inspection } from './neo4j/open';
import type { GraphStore } from './types';

export type { Inspection };

export interface OpenOptions {
  /** `read` makes nothing; `write` makes a file or fills an empty database, and brings an older store up to date. */
  access: 'read' | 'write';
  /** `ETIOGRAPH_DB`, or `NEO4J_URI` and the variables beside it. Default: the process's own. */
  env?: Readonly<Record<string, string | undefined>>;
}

interface Engine {
  /** Whether the environment asks for it. The first that answers yes is opened. */
  wanted: (env: Readonly<Record<string, string | undefined>>) => boolean;
  open: (options: Required<OpenOptions>) => Promise<GraphStore>;
}

const filled = (value: string | undefined): value is string => value !== undefined && value !== '';

const engines: readonly Engine[] = [
  {
    wanted: ({ NEO4J_URI }) => filled(NEO4J_URI),
    open: async ({ access, env }) => {
      const { addressFrom, mappingFrom, openNeo4j } = await import('./neo4j/open');
      return openNeo4j({ address: addressFrom(env), access, mapping: mappingFrom(env) });
    },
  },
  {
    wanted: () => true,
    open: async ({ access, env }) => {
      const { openSqlite } = await import('./sqlite/store');
      return openSqlite({ file: embeddedFile(env), access });
    },
  },
];

/** Where the embedded store lies: `ETIOGRAPH_DB`, else `.data/etiograph.sqlite` in the project's root. */
function embeddedFile(env: Readonly<Record<string, string | undefined>>): string {
  return resolve(filled(env['ETIOGRAPH_DB']) ? env['ETIOGRAPH_DB'] : '.data/etiograph.sqlite');
}

/** The embedded store's file, or null where the environment names a store that is no file. */
export function storeFile(env: Readonly<Record<string, string | undefined>>): string | null {
  return filled(env['NEO4J_URI']) ? null : embeddedFile(env);
}

/**
 * Opens the store that the environment names.
 * @throws GraphError `unavailable` with what to do: no file yet, no server, not ours, damaged, newer than the program;
 *   `bad_input` for variables that name no server
 */
export async function openStore({ access, env = process.env }: OpenOptions): Promise<GraphStore> {
  const engine = engines.find(({ wanted }) => wanted(env));
  if (engine === undefined) throw new GraphError('unavailable', 'No engine is set up.');
  return engine.open({ access, env });
}

/**
 * Looks at the Neo4j that the environment names, whoever it is of; null where it names none.
 * @throws GraphError as the server fails
 */
export async function inspectDatabase(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Inspection | null> {
  if (!filled(env['NEO4J_URI'])) return null;
  const { addressFrom, inspectNeo4j } = await import('./neo4j/open');
  return inspectNeo4j(addressFrom(env));
}

/**
 * Takes away the embedded store's file if nothing is in it and nobody else has it open: for who made it and failed to
 * fill it.
 */
export async function discardEmptyStore(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const file = storeFile(env);
  if (file === null || !existsSync(file)) return;
  const { discardEmpty } = await import('./sqlite/discard');
  discardEmpty(file);
}
