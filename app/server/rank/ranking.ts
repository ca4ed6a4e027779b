/** The thread that ranks for this server: started when first asked for, and anew when the store's file is another. */
import type { RankAnswer, RankRequest } from '@/graph/answers/rank/ranker';
import { GraphError } from '@/graph/model';
import { keepOpen } from '../keepOpen';
import { fileIdentity, getStore } from '../store';
import { RankThread } from './rankThread';

const shared = Symbol.for('etiograph.ranking');
/** Next bundles routes apart from each other: what is kept hangs on the process. */
const kept = globalThis as typeof globalThis & { [shared]?: () => Promise<RankThread> };

const opener = (): (() => Promise<RankThread>) =>
  keepOpen(async () => new RankThread(process.cwd()), fileIdentity);

/** @throws GraphError as opening the store does, and as `Ranker.rank` does */
export async function rankInThread(request: RankRequest): Promise<RankAnswer> {
  // A store that cannot be opened is told of before a thread is started for it.
  await getStore();
  kept[shared] ??= opener();
  let thread = await kept[shared]();
  if (thread.hasEnded) {
    kept[shared] = opener();
    thread = await kept[shared]();
  }
  try {
    return await thread.rank(request);
  } catch (error) {
    // A thread that could not open its store would say so for ever.
    if (error instanceof GraphError && error.code === 'unavailable') {
      delete kept[shared];
      await thread.close();
    }
    throw error;
  }
}
