/**
 * Before all tests: builds the program where a source has changed, and starts it with the sample graph. After them:
 * stops it.
 */
import { ensureBuild } from '../../scripts/lib/build.mjs';
import { stopAllChildren } from '../../scripts/lib/children.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { UserError } from '../../scripts/lib/userError.mjs';
import { startApp } from './app';
import { tokenVariable, urlVariable } from './shared';

/** Playwright prints the message alone. */
function inFull(error: unknown): never {
  throw error instanceof UserError ? new Error(`${error.message}\n${error.details}`) : error;
}

const globalSetup = async (): Promise<() => Promise<void>> => {
  await ensureBuild(root).catch(inFull);
  const app = await startApp().catch(inFull);
  // On Ctrl+C Playwright calls what this returns; asked to end by SIGTERM it would leave the program running.
  process.once('SIGTERM', () => void stopAllChildren().then(() => process.exit(143)));
  process.env[urlVariable] = app.url;
  process.env[tokenVariable] = app.token;
  return app.stop;
};

export default globalSetup;
