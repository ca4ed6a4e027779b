/** Ctrl+C and SIGTERM while something is being written: the work is ended and taken back; a second one kills. */
import { Stopped } from './failure';

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does work that a signal may end. Fails with `Stopped` then. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const handlers = Object.entries(codes).map(
    ([name, code]) => [name, () => controller.abort(new Stopped(code))] as const,
  );
  for (const [name, handler] of handlers) process.once(name, handler);
  try {
    return await work(controller.signal);
  } catch (error) {
    // A stream that was ended reports the ending, not its reason.
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    for (const [name, handler] of handlers) process.off(name, handler);
  }
}
