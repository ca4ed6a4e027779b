/**
 * How the test browser is started: the system's Chromium, or the one in ETIOGRAPH_CHROMIUM.
 */
import type { LaunchOptions } from '@playwright/test';
import { browserArguments, systemBrowser } from '../../scripts/lib/browser.mjs';

/** Null: Playwright looks for the browser that it has downloaded itself. */
const executablePath = systemBrowser();

export const launchOptions: LaunchOptions = {
  ...(executablePath === null ? {} : { executablePath }),
  args: browserArguments(),
};
