/** One driver for each address in a process. Nobody listens on port 1: a driver that is not asked connects to nothing. */
import { expect, it } from 'vitest';
import { shareDriver } from './drivers';

const address = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret' };

it('is shared by all stores on an address, and closed by the last', async () => {
  const first = shareDriver(address);
  const second = shareDriver({ ...address });
  const other = shareDriver({ ...address, password: 'another' });
  expect(second.driver).toBe(first.driver);
  expect(second.bookmarks).toBe(first.bookmarks);
  expect(other.driver).not.toBe(first.driver);

  await first.release();
  await first.release();
  const third = shareDriver(address);
  expect(third.driver).toBe(second.driver);

  await second.release();
  await third.release();
  const anew = shareDriver(address);
  expect(anew.driver).not.toBe(first.driver);
  await Promise.all([anew.release(), other.release()]);
});
