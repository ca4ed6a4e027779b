/** How much the import into Neo4j costs beside bare UNWIND of the same rows, each into a server that was just started. */
import { timedImport } from '../importRate';
import { importBare, type BareRate } from './bareImport';
import { withNeo4j, type BenchServer } from './server';

const lineOf = (name: string, statements: number, seconds: number): string =>
  `${name}: ${seconds.toFixed(1)} s, ${Math.round(statements / seconds)} statements a second`;

/**
 * Prints both rates and their ratio, or why there are none.
 * @param then what else is measured on the server that the command has filled
 */
export async function compareImports(
  files: readonly string[],
  then: (server: BenchServer) => Promise<void>,
): Promise<void> {
  let bare: BareRate = { statements: 0, seconds: 0 };
  const missing =
    (await withNeo4j(async ({ address }) => void (bare = await importBare(address, files)))) ??
    (await withNeo4j(async (server) => {
      const seconds = (await timedImport(server.env, files)) / 1000;
      console.log('\nHetionet into Neo4j, a server that was just started');
      console.log(lineOf('bare UNWIND, in the database alone', bare.statements, bare.seconds));
      console.log(lineOf('import by command, from start to end', bare.statements, seconds));
      console.log(
        `import ÷ bare UNWIND: ${(bare.seconds / seconds).toFixed(2)} of its rate (at least 0.6 is the aim)`,
      );
      await then(server);
    }));
  if (missing !== null) console.log(`\nNeo4j: skipped. ${missing}`);
}
