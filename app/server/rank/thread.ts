/**
 * The thread that ranks, with a connection of its own: making the index over a large graph takes seconds, in which the
 * server goes on answering. It keeps the index as long as the store's revision stays the same.
 */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { Ranker } from '../../../graph/answers/rank/ranker';
import { GraphError } from '../../../graph/model';
import { openStore } from '../../../graph/store/open';
import type { RankOrder, RankOutcome } from './messages';

async function outcomeOf(ranker: Promise<Ranker>, { number, request }: RankOrder): Promise<RankOutcome> {
  try {
    return { number, outcome: 'done', answer: await (await ranker).rank(request) };
  } catch (error) {
    // An error loses its kind on the way to another thread.
    if (error instanceof GraphError)
      return { number, outcome: 'failed', code: error.code, message: error.message };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { number, outcome: 'broken', message };
  }
}

function serve(port: MessagePort): void {
  const store = openStore({ access: 'read', env: process.env });
  const ranker = store.then((open) => new Ranker(open));
  // Told to whoever asks.
  ranker.catch(() => undefined);
  port.on('message', (order: RankOrder) => {
    void outcomeOf(ranker, order).then((outcome) => port.postMessage(outcome));
  });
}

if (parentPort !== null) serve(parentPort);
