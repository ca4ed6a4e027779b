/**
 * What would hold the server up while it is worked out, asked in threads: one for each sort of question, so that an
 * index which takes seconds keeps nobody from paths. Each is started when first asked for, and anew when the store's
 * file is another.
 */
import { linksBetween, type PathsAnswer, type PathsQuestion } from '@/graph/answers/paths/paths';
import type { RankAnswer, RankRequest } from '@/graph/answers/rank/ranker';
import { GraphError } from '@/graph/model';
import { keepOpen } from '../keepOpen';
import { fileIdentity, getStore } from '../store';
import { AskThread } from './askThread';
import type { Answered, Order, Topic } from './messages';

type Threads = Map<Topic, () => Promise<AskThread>>;

const shared = Symbol.for('etiograph.asking');
/** Next bundles routes apart from each other: what is kept hangs on the process. */
const processWide = globalThis as typeof globalThis & { [shared]?: Threads };

function threadFor(topic: Topic): Promise<AskThread> {
  const threads = (processWide[shared] ??= new Map());
  const kept = threads.get(topic) ?? keepOpen(async () => new AskThread(process.cwd()), fileIdentity);
  threads.set(topic, kept);
  return kept();
}

/** The next question starts another thread. */
const forget = (topic: Topic): void => void processWide[shared]?.delete(topic);

async function inThread<O extends Order>(order: O, signal?: AbortSignal): Promise<Answered<O>> {
  const { topic } = order;
  let thread = await threadFor(topic);
  if (thread.hasEnded) {
    forget(topic);
    thread = await threadFor(topic);
  }
  try {
    return await thread.ask(order, signal);
  } catch (error) {
    // A thread that could not open its store would say so for ever.
    if (error instanceof GraphError && error.code === 'unavailable') {
      forget(topic);
      void thread.close();
    }
    throw error;
  }
}

/**
 * @param signal gives the question up while it waits for its turn
 * @throws GraphError as opening the store does, and as `Ranker.rank` does
 */
export async function rankInThread(request: RankRequest, signal?: AbortSignal): Promise<RankAnswer> {
  // A store that cannot be opened is told of before a thread is started for it.
  await getStore();
  return inThread({ topic: 'rank', asked: request }, signal);
}

/**
 * A store in memory is of this process alone, and no thread could open it.
 * @param signal gives the question up while it waits for its turn
 * @throws GraphError as opening the store does, and as `linksBetween` does
 */
export async function pathsInThread(question: PathsQuestion, signal?: AbortSignal): Promise<PathsAnswer> {
  const store = await getStore();
  return store.engine === 'memory'
    ? linksBetween(question, store)
    : inThread({ topic: 'paths', asked: question }, signal);
}
