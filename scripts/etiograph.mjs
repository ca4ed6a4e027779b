#!/usr/bin/env node
/**
 * The `etiograph` command. Plain JavaScript, so that what is missing (a newer Node.js, the packages) is told in one
 * sentence; then the real program, in TypeScript, takes over (lib/program.mjs).
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from './lib/nodeVersion.mjs';

requireNode();

// A pipe that is closed by its reader ends the program quietly: the reader has what it wanted.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// From whatever folder it is called: the store is the project's.
const { storeFile } = await import('./lib/store.mjs');
process.env.ETIOGRAPH_DB = storeFile(root);

if (existsSync(join(root, 'node_modules', 'tsx'))) {
  const { loadProgram } = await import('./lib/program.mjs');
  const { main } = /** @type {typeof import('./cli/main.ts')} */ (await loadProgram(root, 'cli'));
  const code = await main(process.argv.slice(2));
  process.exitCode = code;
  // Ended by a signal: a read from a pipe may still wait, and would keep the process.
  if (code > 128) process.exit();
} else {
  console.error(
    `Etiograph's packages are not installed. Run npm install (or npm start) in ${root} and try again.`,
  );
  process.exitCode = 1;
}
