/** The contract on the oracle itself: by hand it is held like any engine; on random graphs this proves the suite runs. */
import { runStoreContract } from './contract';
import { openOracle } from './oracle';

runStoreContract('oracle', async () => {
  const store = openOracle();
  return { store, dispose: () => store.close() };
});
