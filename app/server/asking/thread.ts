/**
 * A thread that answers what takes long, with a connection of its own: an index to rank with takes seconds over a large
 * graph, a search for paths up to its cap, and the server goes on answering meanwhile. It keeps the index as long as the
 * store's revision stays the same.
 */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { linksBetween } from '../../../graph/answers/paths/paths';
import { Ranker } from '../../../graph/answers/rank/ranker';
import { GraphError } from '../../../graph/model';
import { openStore } from '../../../graph/store/open';
import type { Answered, Order, Outcome } from './messages';

type Answer = (order: Order) => Promise<Answered<Order>>;

async function outcomeOf(answer: Promise<Answer>, order: Order): Promise<Outcome> {
  try {
    return { outcome: 'done', answer: await (await answer)(order) };
  } catch (error) {
    // An error loses its kind on the way to another thread.
    if (error instanceof GraphError) return { outcome: 'failed', code: error.code, message: error.message };
    return {
      outcome: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

async function opened(): Promise<Answer> {
  const store = await openStore({ access: 'read', env: process.env });
  const ranker = new Ranker(store);
  return ({ topic, asked }) => (topic === 'rank' ? ranker.rank(asked) : linksBetween(asked, store));
}

function serve(port: MessagePort): void {
  const answer = opened();
  // Told to whoever asks.
  answer.catch(() => undefined);
  port.on('message', (order: Order) => {
    void outcomeOf(answer, order).then((outcome) => port.postMessage(outcome));
  });
}

if (parentPort !== null) serve(parentPort);
