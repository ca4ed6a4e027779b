/**
 * End-to-end tests: the built program on a store of its own, in a real Chromium. A test runs in the desktop window,
 * or, tagged @phone, on a phone, or, tagged @both, in both. Those tagged @neo4j are run once more on Neo4j, where
 * ETIOGRAPH_E2E_NEO4J says so; those tagged @onlyNeo4j are run there alone.
 */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/support/chromium';
import { isOnNeo4j } from './e2e/support/neo4j';

export default defineConfig({
  testDir: 'e2e',
  outputDir: isOnNeo4j ? 'test-results/e2e-neo4j' : 'test-results/e2e',
  globalSetup: './e2e/support/globalSetup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Without a film of each test, which takes a tenth of the time: what failed has a picture of its own.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    {
      name: 'desktop',
      grep: isOnNeo4j ? /@neo4j\b|@onlyNeo4j\b/ : /./,
      grepInvert: isOnNeo4j ? /@phone\b/ : /@phone\b|@onlyNeo4j\b/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: isOnNeo4j ? /(?!)/ : /@phone\b|@both\b/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
