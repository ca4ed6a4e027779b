/** The contract on SQLite, as tuned and once more with every shortcut for large graphs taken on small ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStoreContract, type OpenedStore } from '../contract/contract';
import type { Tuning } from './reader';
import { openSqlite, type SqliteOptions } from './store';

function opener(tuning?: Tuning): () => Promise<OpenedStore> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etiograph-contract-'));
    const options: SqliteOptions = {
      file: join(folder, 'store.sqlite'),
      access: 'write',
      ...(tuning === undefined ? {} : { tuning }),
    };
    let store = await openSqlite(options);
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await openSqlite(options);
        return store;
      },
      dispose: async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
}

runStoreContract('sqlite', opener());
runStoreContract('sqlite, as for large graphs', opener({ hubFrom: 0, fewCandidates: 0, lookUpMost: 0 }));
