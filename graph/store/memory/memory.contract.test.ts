/** The contract on the store in memory. */
import { runStoreContract } from '../contract/contract';
import { MemoryStore } from './memoryStore';

runStoreContract('memory', async () => {
  const store = new MemoryStore();
  return { store, dispose: () => store.close() };
});
