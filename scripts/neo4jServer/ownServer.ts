/**
 * A Neo4j that a test has to itself: it may stop it, kill it, set it up otherwise, and load its database from files
 * while it does not run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address } from '../../graph/store/neo4j/connection';
import { configuration, filesOf, instanceOf, passwordOf } from '../lib/neo4j/instance.mjs';
import { ensureJars } from '../lib/neo4j/maven.mjs';
import { runningOf, stopInstance } from '../lib/neo4j/running.mjs';
import { resetInstance, startInstance, toolsFor } from '../lib/neo4j/start.mjs';
import { releaseOf } from '../lib/neo4j/versions.mjs';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

/** Why tests have no server of their own, or null where they may start one: `npm test` has looked whether that works. */
export const noServer: string | null =
  process.env['ETIOGRAPH_TEST_NEO4J_OWN'] === '1'
    ? null
    : (process.env['ETIOGRAPH_TEST_NEO4J_MISSING'] ??
      'ETIOGRAPH_TEST_NEO4J_OWN=1 lets tests start a Neo4j of their own; npm test sets it');

export class OwnServer {
  private readonly release = releaseOf(process.env['ETIOGRAPH_TEST_NEO4J_VERSION']);
  private readonly instance = instanceOf({ root, purpose: 'faults', version: this.release.version });
  private port = 0;

  get address(): Address {
    return {
      uri: `bolt://127.0.0.1:${this.port}`,
      username: 'neo4j',
      password: passwordOf(this.instance),
      database: 'neo4j',
    };
  }

  /** The variables that name it to a command, as a team would name its own. */
  get environment(): Record<string, string> {
    const { uri, username, password } = this.address;
    return {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    };
  }

  /** @param settings beside the usual ones */
  async start(settings: readonly string[] = []): Promise<void> {
    const { instance, release } = this;
    ({ port: this.port } = await startInstance({ root, instance, release, tools: this.tools(), settings }));
  }

  async stop(): Promise<void> {
    await stopInstance(this.instance);
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const running = runningOf(this.instance);
    if (running !== null) process.kill(running.pid, 'SIGKILL');
    await stopInstance(this.instance);
  }

  /** Stops it and takes its data away. */
  async reset(): Promise<void> {
    await resetInstance(this.instance);
  }

  /** Loads tables into the database, which is made by it, with Neo4j's own admin import. */
  async adminImport(nodes: string, relationships: string): Promise<void> {
    const { java, maven } = this.tools();
    const { home } = this.instance;
    const file = filesOf(this.instance).configuration;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, configuration(this.port, 'faults'));
    const jars = await ensureJars({ root, version: this.release.version, maven });
    const args = [
      ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'],
      ...[`--nodes=${nodes}`, `--relationships=${relationships}`, '--multiline-fields=true', 'neo4j'],
    ];
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: dirname(file) };
    const { ok, output } = await run(java, args, { cwd: home, env });
    if (!ok) throw new Error(`Neo4j’s admin import failed:\n${output}`);
  }

  private tools(): { java: string; maven: string } {
    const tools = toolsFor(this.release);
    if ('missing' in tools) throw new Error(tools.missing);
    return tools;
  }
}
