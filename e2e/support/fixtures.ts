/**
 * `test` for all specs. The page opens the shared program (relative addresses work), and the test fails at its end
 * where something went wrong in the page unseen: say `problems.expect(/…/)` where that is what the test brings about.
 */
import { test as base } from '@playwright/test';
import { startApp, type App, type AppOptions } from './app';
import { ExplorerPage } from './explorerPage';
import { Problems } from './problems';
import { shared, tokenVariable, urlVariable } from './shared';

interface Fixtures {
  /** The shared program's write token. */
  token: string;
  problems: Problems;
  explorer: ExplorerPage;
  /** Starts another program with its own store; it is stopped after the test. Open its `url` in full. */
  startOwnApp: (options?: AppOptions) => Promise<App>;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(shared(urlVariable)),
  token: async ({}, use) => use(shared(tokenVariable)),
  problems: [
    async ({ page }, use) => {
      const problems = new Problems(page);
      await use(problems);
      base.expect(problems.unexpected, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => use(new ExplorerPage(page)),
  startOwnApp: async ({ page }, use) => {
    const apps: App[] = [];
    await use(async (options) => {
      const app = await startApp(options);
      apps.push(app);
      return app;
    });
    // The page leaves first: what it still asks for would find nobody there.
    if (apps.length > 0) await page.goto('about:blank');
    await Promise.all(apps.map((app) => app.stop()));
  },
});

export { expect } from '@playwright/test';
