import { describe, expect, test } from 'vitest';
import { runWorker } from './run';

const run = (script: string, signal = new AbortController().signal) =>
  runWorker(['-e', script], process.cwd(), signal);

describe('runWorker', () => {
  test('gives what was sent, what was printed and the exit code', async () => {
    const script =
      'process.send({ a: "ł" }); console.error("printed"); process.exitCode = 3; process.disconnect()';
    expect(await run(script)).toEqual({ message: { a: 'ł' }, code: 3, printed: 'printed\n' });
  });

  test('keeps the end of what is printed', async () => {
    const { printed } = await run('process.stderr.write("x".repeat(1e5) + "end"); process.disconnect()');
    expect(printed).toHaveLength(20_000);
    expect(printed.endsWith('end')).toBe(true);
  });

  test('a worker that breaks is told apart', async () => {
    expect(await run('throw new Error("broken")')).toMatchObject({
      message: undefined,
      code: 1,
      printed: expect.stringContaining('broken') as string,
    });
  });

  const waiting = 'setInterval(() => {}, 1e6);';
  test('is told to stop when the signal comes', async () => {
    const stop = new AbortController();
    const ended = run(`${waiting} process.on('SIGTERM', () => process.exit(7))`, stop.signal);
    stop.abort();
    // It may be told before it listens.
    expect([7, null]).toContain((await ended).code);
  });

  test('is not left alone when the signal came before it began', async () => {
    expect((await run(waiting, AbortSignal.abort())).code).toBeNull();
  });
});
