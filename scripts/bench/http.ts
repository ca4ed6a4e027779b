/**
 * Asks the server as a browser does: one connection that stays open, the answer read to its end.
 */
import { Agent, get } from 'node:http';

export interface Client {
  /** Milliseconds do not count here: the caller holds the clock. Fails for a status that is not expected. */
  ask: (path: string) => Promise<void>;
  close: () => void;
}

/** @param url of the server, without a slash at the end. */
export function client(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      get(`${url}${path}`, { agent }, (response) => {
        response.resume();
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve();
          else reject(new Error(`${path} answered ${status}`));
        });
      }).on('error', reject);
    });
  return { ask, close: () => agent.destroy() };
}
