/**
 * One driver for each address in a process: it keeps the connections, and knows which server of a cluster does what.
 * Stores share it, since a server that reads opens a second store for each write; the last one to let go closes it.
 */
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';

export interface Address {
  uri: string;
  username: string;
  password: string;
  /** The user's own where it is not told. */
  database?: string;
}

export interface SharedDriver {
  driver: Driver;
  /** What one store has written the others read, whichever server of a cluster they are sent to. */
  bookmarks: BookmarkManager;
  /** To be called once. */
  release: () => Promise<void>;
}

/** Milliseconds. */
const connectTime = 5_000;
const acquireTime = 10_000;
/** How long the driver goes on trying where a cluster changes its leader. */
const retryTime = 10_000;

interface Kept {
  driver: Driver;
  bookmarks: BookmarkManager;
  users: number;
}

const shared = Symbol.for('etiograph.neo4j.drivers');
/** A bundler may load this file several times: what is kept hangs on the process. */
const processWide = globalThis as typeof globalThis & { [shared]?: Map<string, Kept> };

function makeDriver({ uri, username, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectTime,
    connectionAcquisitionTimeout: acquireTime,
    maxTransactionRetryTime: retryTime,
    userAgent: 'etiograph',
    // The server is not told which of the driver's functions are used.
    telemetryDisabled: true,
  });
}

/** The process's driver for an address, made where there is none. It connects with the first question. */
export function shareDriver(address: Address): SharedDriver {
  const drivers = (processWide[shared] ??= new Map());
  const key = JSON.stringify([address.uri, address.username, address.password, address.database]);
  const kept = drivers.get(key) ?? {
    driver: makeDriver(address),
    bookmarks: neo4j.bookmarkManager(),
    users: 0,
  };
  kept.users += 1;
  drivers.set(key, kept);
  const { driver, bookmarks } = kept;
  let released = false;
  return {
    driver,
    bookmarks,
    release: async () => {
      if (released) return;
      released = true;
      kept.users -= 1;
      if (kept.users > 0) return;
      drivers.delete(key);
      await driver.close();
    },
  };
}
