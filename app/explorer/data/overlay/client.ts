/** The page's end of the worker that holds a dropped graph. */
import { GraphError } from '@/graph/model';
import type { FromWorker, OverlayGraph, OverlayProgress, OverlaySummary, ToWorker } from './types';

export interface OpenedOverlay {
  graph: OverlayGraph;
  summary: OverlaySummary;
  /** Gives its memory back. Nothing can be asked from then on. */
  end: () => void;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

const ourWorker = (): Worker =>
  new Worker(new URL('./overlay.worker.ts', import.meta.url), { type: 'module' });

type Failed = Extract<FromWorker, { say: 'failed' }>;

const errorOf = ({ code, message, remedy }: Failed): Error =>
  code === null ? new Error(message) : new GraphError(code, message, { remedy });

const gone = () =>
  new GraphError('unavailable', 'The file on top was closed, or was too large for this browser’s memory.');

/** Questions to the worker and who waits for their answers. */
class Calls {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(private readonly say: (message: ToWorker) => void) {}

  ask<K extends keyof OverlayGraph>(question: K, parameters: Parameters<OverlayGraph[K]>) {
    return new Promise<Awaited<ReturnType<OverlayGraph[K]>>>((resolve, reject) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { resolve, reject });
      this.say({ say: 'ask', call: this.#last, question, parameters });
    });
  }

  answered(call: number, value: unknown): void {
    this.#waiting.get(call)?.resolve(value as never);
    this.#waiting.delete(call);
  }

  failed(call: number, error: Error): void {
    this.#waiting.get(call)?.reject(error);
    this.#waiting.delete(call);
  }

  end(): void {
    for (const call of this.#waiting.keys()) this.failed(call, gone());
  }
}

/**
 * Reads files in a worker of their own.
 * @throws GraphError as reading them does; the signal's reason where it ended it
 */
export function openDropped(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (progress: OverlayProgress) => void,
  makeWorker = ourWorker,
): Promise<OpenedOverlay> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = makeWorker();
    const say = (message: ToWorker) => worker.postMessage(message);
    const calls = new Calls(say);
    const end = () => {
      worker.terminate();
      calls.end();
      signal.removeEventListener('abort', cancelled);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const cancelled = () => fail(signal.reason as Error);
    signal.addEventListener('abort', cancelled);
    const graph: OverlayGraph = {
      nodes: (...all) => calls.ask('nodes', all),
      search: (...all) => calls.ask('search', all),
      carriersOf: (...all) => calls.ask('carriersOf', all),
      frontier: (...all) => calls.ask('frontier', all),
      degrees: (...all) => calls.ask('degrees', all),
      statements: (...all) => calls.ask('statements', all),
      among: (...all) => calls.ask('among', all),
      rows: (...all) => calls.ask('rows', all),
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'progress') onProgress(data.progress);
      else if (data.say === 'answer') calls.answered(data.call, data.value);
      else if (data.say === 'opened') {
        signal.removeEventListener('abort', cancelled);
        resolve({ graph, summary: data.summary, end });
      } else if (data.call === null) fail(errorOf(data));
      else calls.failed(data.call, errorOf(data));
    };
    // A worker that runs out of memory ends without a word of its own.
    worker.onerror = () => fail(gone());
    say({ say: 'open', files });
  });
}
