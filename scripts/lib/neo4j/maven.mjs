/**
 * Brings Neo4j's own files from Maven Central, once for each version, into the project's cache.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../failures.mjs';
import { run } from '../run.mjs';
import { step } from '../say.mjs';

const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** @param {string} version */
const pom = (version) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>etiograph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The folder with all jars of a version, fetched where they are not there yet.
 * @param {{ root: string, version: string, maven: string }} options
 * @returns {Promise<string>}
 * @throws {import('../userError.mjs').UserError} With the end of what Maven said.
 */
export async function ensureJars({ root, version, maven }) {
  const folder = join(root, '.cache', 'neo4j', version);
  const jars = join(folder, 'lib');
  const whole = join(folder, 'complete');
  if (existsSync(whole)) return jars;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), pom(version));
  const args = ['-q', '-B', '-ntp', copyDependencies, '-DincludeScope=runtime', `-DoutputDirectory=${jars}`];
  const { ok, output } = await step(`Fetching Neo4j ${version} (once, about 120 MB)`, () =>
    run(maven, args, { cwd: folder }),
  );
  if (!ok) throw failure(`Neo4j ${version} could not be fetched.`, output, { said: 'Maven' });
  writeFileSync(whole, '');
  return jars;
}
