/**
 * A server on one store, for the time of a measurement.
 */
import { freePort } from '../lib/ports.mjs';
import { root } from '../lib/root.mjs';
import { startServer } from '../lib/server.mjs';

const host = '127.0.0.1';

/** Starts the built program on a store, hands its address over, and stops it. */
export async function served<Result>(file: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const port = await freePort(host, 0);
  const env = { ETIOGRAPH_DB: file, NEO4J_URI: '' };
  const server = await startServer({ root, host, port, mode: 'built', env, quiet: true });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
