/** How much the import into Neo4j costs beside bare UNWIND of the same rows, each into a server that was just started. */
import { timedImport } from '../importRate';
import { importBare, type BareRate } from './bareImport';
import { withNeo4j } from './server';

const lineOf = (name: string, statements: number, seconds: number): string =>
  `${name}: ${seconds.toFixed(1)} s, ${Math.round(statements / seconds)} statements a second`;

/** Lines to print: both rates and their ratio, or why there are none. */
export async function compareImports(files: readonly string[]): Promise<string[]> {
  let bare: BareRate = { statements: 0, seconds: 0 };
  let seconds = 0;
  const missing =
    (await withNeo4j(async ({ address }) => void (bare = await importBare(address, files)))) ??
    (await withNeo4j(async ({ env }) => void (seconds = (await timedImport(env, files)) / 1000)));
  if (missing !== null) return [`\nNeo4j: skipped. ${missing}`];
  return [
    '\nNeo4j, a server that was just started',
    lineOf('bare UNWIND, in the database alone', bare.statements, bare.seconds),
    lineOf('import by command, from start to end', bare.statements, seconds),
    `import ÷ bare UNWIND: ${(bare.seconds / seconds).toFixed(2)} of its rate (at least 0.6 is the aim)`,
  ];
}
