/**
 * Finds what a local Neo4j needs: a Java that is new enough, and Maven, which brings Neo4j itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { which } from '../compiler.mjs';

/** Folders in which systems keep several Javas beside each other. */
const homes = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/**
 * The major version in what `java -version` says: 17 of "17.0.15", 8 of "1.8.0".
 * @param {string} said
 * @returns {number | null}
 */
export function majorOf(said) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (first === undefined) return null;
  return first === '1' ? Number(second) : Number(first);
}

/**
 * @param {string} file
 * @returns {number | null} Null where it is no Java that runs.
 */
function versionOf(file) {
  const { stdout, stderr, status } = spawnSync(file, ['-version'], { encoding: 'utf8' });
  return status === 0 ? majorOf(`${stderr}${stdout}`) : null;
}

/**
 * Every Java that may be on this machine: the one that JAVA_HOME names, the one on the PATH, the system's.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function javaPrograms(env = process.env) {
  const onPath = which('java', env);
  const kept = homes
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((home) => [join(home, 'bin', 'java'), join(home, 'Contents', 'Home', 'bin', 'java')]);
  return [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []),
    ...(onPath ? [onPath] : []),
    ...kept,
  ].filter((file) => existsSync(file));
}

/**
 * The first Java that is new enough.
 * @param {number} least
 * @param {{ programs?: readonly string[], version?: (file: string) => number | null }} [options]
 * @returns {string | null}
 */
export function findJava(least, { programs = javaPrograms(), version = versionOf } = {}) {
  return programs.find((file) => (version(file) ?? 0) >= least) ?? null;
}

/** @returns {string | null} */
export function findMaven() {
  return which('mvn');
}

/**
 * What is missing for a local Neo4j, in a sentence, or null where all is there.
 * @param {{ java: string | null, maven: string | null }} found
 * @param {number} least The oldest Java that will do.
 */
export function whatIsMissing({ java, maven }, least) {
  const missing = [
    ...(java === null ? [`Java ${least} or newer`] : []),
    ...(maven === null ? ['Maven (mvn), which fetches Neo4j'] : []),
  ];
  if (missing.length === 0) return null;
  return `There is no ${missing.join(' and no ')} on this machine.`;
}
