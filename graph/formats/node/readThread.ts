/** The thread that reads files for an import: sends batches to its parent, never more than a few ahead of it. */
import { once } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { GraphError, limits } from '../../model';
import { openInputs } from '../import/inputs';
import { readFiles } from '../import/reading';
import { diskInputs } from './diskInputs';
import { pack } from './pack';
import type { ReadOrder, ThreadMessage } from './threadMessages';

async function read(port: MessagePort, { paths, options }: ReadOrder): Promise<void> {
  const send = (message: ThreadMessage): void => port.postMessage(message);
  let ahead = 0;
  port.on('message', () => (ahead -= 1));
  try {
    for await (const message of readFiles(
      openInputs(await diskInputs(paths.map((path) => ({ path }))), options),
      options,
    )) {
      while (ahead >= limits.readAhead) await once(port, 'message');
      ahead += 1;
      send(pack(message));
    }
  } catch (error) {
    // An error loses its kind on the way to another thread.
    if (!(error instanceof GraphError)) throw error;
    send({ is: 'failed', code: error.code, message: error.message, remedy: error.remedy });
  }
  port.close();
}

if (parentPort !== null) await read(parentPort, workerData as ReadOrder);
