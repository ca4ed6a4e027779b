/**
 * A thread that answers for the server (app/server/asking/thread.ts): what runs TypeScript in its parent does not reach
 * a thread.
 */
import { loadProgram } from './lib/program.mjs';
import { root } from './lib/root.mjs';

await loadProgram(root, 'ask');
