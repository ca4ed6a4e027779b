import type { Driver } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { Recorder } from './recorder';

/** A driver whose queries are answered a moment later. */
function fakeDriver(): Driver {
  const run = () => new Promise((resolve) => setTimeout(resolve, 1));
  const session = () => ({
    executeRead: (work: (transaction: { run: typeof run }) => Promise<unknown>) => work({ run }),
  });
  return { session } as unknown as Driver;
}

it('writes down what is sent together as one step, and what follows an answer as the next', async () => {
  const driver = fakeDriver();
  const recorder = new Recorder(driver);
  await driver.session().executeRead(async (transaction) => {
    await Promise.all([transaction.run('A', { a: 1 }), transaction.run('B')]);
    await transaction.run('C');
  });
  await driver.session().executeRead(async (transaction) => transaction.run('D'));
  const texts = recorder.take().map((steps) => steps.map((step) => step.map(({ text }) => text)));
  expect(texts).toEqual([[['A', 'B'], ['C']], [['D']]]);
  expect(recorder.take()).toEqual([]);
});
