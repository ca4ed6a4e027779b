/** Asks a worker for the force layout, so that the page stays quick meanwhile. One runs at a time. */
import { GraphError } from '@/graph/model';
import type { LayoutEdge, LayoutNode, Position } from './types';

export interface ForceTask {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  /** Nodes that stay where they are. */
  kept?: Readonly<Record<string, Position>>;
  signal: AbortSignal;
  /** Makes the worker; tests give one of their own. */
  makeWorker?: () => Worker;
}

const ourWorker = (): Worker =>
  new Worker(new URL('../canvas/force/force.worker.ts', import.meta.url), { type: 'module' });

/** Ends the run before, if it is still under way. */
let stopLast: (() => void) | null = null;

/**
 * Positions by force, the middle of the picture at 0/0; the same for the same nodes and edges.
 * @throws the signal's reason when it is cancelled; an AbortError when a later run takes over; GraphError
 *   `unavailable` when the worker fails
 */
export function layoutForce({
  nodes,
  edges,
  kept = {},
  signal,
  makeWorker = ourWorker,
}: ForceTask): Promise<Record<string, Position>> {
  stopLast?.();
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(asError(signal.reason));
      return;
    }
    const worker = makeWorker();
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', cancelled);
      if (stopLast === overtaken) stopLast = null;
    };
    const cancelled = () => {
      end();
      reject(asError(signal.reason));
    };
    const overtaken = () => {
      end();
      reject(new DOMException('A later layout took over', 'AbortError'));
    };
    stopLast = overtaken;
    signal.addEventListener('abort', cancelled);
    worker.onmessage = (event: MessageEvent<Record<string, Position>>) => {
      end();
      resolve(event.data);
    };
    worker.onerror = (event) => {
      end();
      reject(
        new GraphError(
          'unavailable',
          'The picture could not be arranged as a web. Try again, or use the columns.',
          {
            cause: event.message,
          },
        ),
      );
    };
    // Only what the layout needs crosses over.
    worker.postMessage({
      nodes: nodes.map(({ id, kind, name }) => ({ id, kind, name })),
      edges: edges.map(({ subject, object }) => ({ subject, object })),
      kept,
    });
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new DOMException('The layout was cancelled', 'AbortError');
}
