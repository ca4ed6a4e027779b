/**
 * Starts the process that imports an upload (app/server/import/worker.ts). Plain JavaScript, so that it can be
 * started as it stands.
 */
import { loadProgram } from './lib/program.mjs';
import { root } from './lib/root.mjs';

await loadProgram(root, 'importUpload');
