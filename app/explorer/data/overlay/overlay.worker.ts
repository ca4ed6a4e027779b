/** The worker that holds a dropped graph: it reads the files once and answers from then on. Ended from outside. */
import { GraphError } from '@/graph/model';
import { readDropped } from './read';
import type { FromWorker, OverlayGraph, ToWorker } from './types';

/** Milliseconds between two words on how far it is. */
const pause = 100;

const say = (message: FromWorker) => postMessage(message);

const failed = (call: number | null, error: unknown) =>
  say({
    say: 'failed',
    call,
    code: error instanceof GraphError ? error.code : null,
    message: error instanceof Error ? error.message : String(error),
    remedy: error instanceof GraphError ? error.remedy : null,
  });

let graph: OverlayGraph | null = null;

async function open(files: readonly File[]): Promise<void> {
  let last = 0;
  const opened = await readDropped(files, (progress) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    say({ say: 'progress', progress });
  });
  graph = opened.graph;
  say({ say: 'opened', summary: opened.summary });
}

async function answer(call: number, question: keyof OverlayGraph, parameters: readonly unknown[]) {
  if (graph === null) throw new Error('Nothing is open yet.');
  // The page's half of this interface (client.ts) is typed; what crosses over is taken at its word.
  const held: Record<keyof OverlayGraph, (...all: never[]) => Promise<unknown>> = graph;
  say({ say: 'answer', call, value: await held[question](...(parameters as never[])) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.say === 'open') open(data.files).catch((error: unknown) => failed(null, error));
  else {
    const { call, question, parameters } = data;
    answer(call, question, parameters).catch((error: unknown) => failed(call, error));
  }
});
