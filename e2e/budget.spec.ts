/** What a first visit loads. Bytes are the same on every machine, so they can be held by a test; times cannot. */
import { budgets } from '../scripts/bench/budgets';
import { kilobyte, scriptBytes } from '../scripts/bench/scriptBytes';
import { expect, test } from './support/fixtures';

test('the scripts of a cold visit, until the graph is drawn, stay within their budget', async ({
  browser,
  baseURL,
}) => {
  const { total, chunks } = await scriptBytes(browser, baseURL ?? '');
  expect(chunks.length).toBeGreaterThan(0);
  // A tenth more than the budget: a patch release of a package does not break the build, a new library does.
  expect(total / kilobyte).toBeLessThan(budgets.scripts.most * 1.1);
});
