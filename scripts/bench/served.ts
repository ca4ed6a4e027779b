/**
 * A server on one store, for the time of a measurement.
 */
import { freePort } from '../lib/ports.mjs';
import { root } from '../lib/root.mjs';
import { startServer, type Server } from '../lib/server.mjs';

const host = '127.0.0.1';

/** The variables that name an embedded store. */
export const onFile = (file: string): Record<string, string> => ({ ETIOGRAPH_DB: file, NEO4J_URI: '' });

/** Starts the built program on the store that the variables name, hands it over, and stops it. */
export async function served<Result>(
  env: Record<string, string>,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  const port = await freePort(host, 0);
  const server = await startServer({ root, host, port, mode: 'built', env, quiet: true });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}
