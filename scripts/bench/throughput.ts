/** How many answers a second do several clients get together? Each asks one question after the other. */
import { client } from './http';

export const clients = 16;

export interface Throughput {
  answers: number;
  seconds: number;
}

/**
 * Lets all clients work for a while.
 * @param ask asks the next thing; told which client and how many it has asked
 */
export async function together(
  seconds: number,
  ask: (of: number, at: number) => Promise<void>,
): Promise<Throughput> {
  const began = performance.now();
  const until = began + seconds * 1000;
  let answers = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, of) => {
      for (let at = 0; performance.now() < until; at += 1) {
        await ask(of, at);
        answers += 1;
      }
    }),
  );
  return { answers, seconds: (performance.now() - began) / 1000 };
}

/** The same over HTTP, each client with a connection of its own, through the paths by turns. */
export async function overHttp(url: string, paths: readonly string[], seconds: number): Promise<Throughput> {
  const all = Array.from({ length: clients }, () => client(url));
  try {
    return await together(seconds, async (of, at) => {
      await all[of]?.ask(paths[(of * 13 + at) % paths.length] ?? '/api/live');
    });
  } finally {
    for (const one of all) one.close();
  }
}

export const perSecond = ({ answers, seconds }: Throughput): number => Math.round(answers / seconds);
