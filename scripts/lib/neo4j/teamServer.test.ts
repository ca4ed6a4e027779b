/**
 * Tests, benchmarks and reset never touch what NEO4J_URI names: a server that stands for a team's counts who comes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { addressFrom, openNeo4j } from '../../../graph/store/neo4j/open';
import { testAddress } from '../../../graph/store/neo4j/testing/address';
import { importByCommand } from '../../bench/importRate';
import { root } from '../root.mjs';
import { createStore } from '../store.mjs';
import { UserError } from '../userError.mjs';
import { startTestServers } from './forTests.mjs';
import { instanceOf } from './instance.mjs';
import { resetInstance } from './start.mjs';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-team-'));
let server: Server;
let visits = 0;

beforeAll(async () => {
  server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('NEO4J_URI', `bolt://127.0.0.1:${port}`);
  vi.stubEnv('NEO4J_PASSWORD', 'of-the-team');
});
beforeEach(() => void (visits = 0));
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('notices whoever comes', async () => {
  const opened = openNeo4j({ address: addressFrom(process.env), access: 'read' });
  await expect(opened).rejects.toMatchObject({ code: 'unavailable' });
  expect(visits).toBeGreaterThan(0);
});

it('is left alone by npm run neo4j -- reset', async () => {
  for (const purpose of ['work', 'tests'] as const)
    await resetInstance(instanceOf({ root: folder, purpose, version: '5.26.30' }));
  expect(visits).toBe(0);
});

it('is left alone by benchmarks and by the stores of end-to-end tests', async () => {
  await createStore(root, join(folder, 'sample.sqlite'));
  const file = join(root, 'e2e', 'data', 'disagreement.json');
  const { statements } = await importByCommand(join(folder, 'imported.sqlite'), [file]);
  expect(statements).toBeGreaterThan(0);
  expect(visits).toBe(0);
});

it('is no server for tests, even where there is no other one', async () => {
  const names: string[] = [];
  const start = async (version: string, prefix: string) => {
    names.push(version);
    return { env: { [`${prefix}_MISSING`]: 'There is no Java.' }, stop: async () => undefined };
  };
  // `npm test` has told this very process of the servers that it started.
  const untold = { ...process.env, ETIOGRAPH_TEST_NEO4J: '', ETIOGRAPH_TEST_NEO4J_URI: '' };
  const { env } = await startTestServers(untold, start);
  expect(names).toHaveLength(2);
  expect(Object.values(env)).toEqual(['There is no Java.', 'There is no Java.']);
  expect(testAddress({ ...process.env, ETIOGRAPH_TEST_NEO4J_URI: '', ...env })).toEqual({
    missing: 'There is no Java.',
  });
  expect(visits).toBe(0);
});

it('tests say why there is no server where Maven brings none, and go on', async () => {
  vi.stubEnv('ETIOGRAPH_TEST_NEO4J', '');
  vi.stubEnv('ETIOGRAPH_TEST_NEO4J_URI', '');
  const bring = async (): Promise<never> => {
    throw new UserError('Neo4j could not be fetched.', { details: 'Could not resolve host' });
  };
  const { env } = await startTestServers(process.env, undefined, bring);
  for (const name of ['ETIOGRAPH_TEST_NEO4J_MISSING', 'ETIOGRAPH_TEST_NEO4J_NEWEST_MISSING'])
    expect(env[name]).toMatch(/could not be fetched|There is no/);
  const { env: off } = await startTestServers({ ...process.env, ETIOGRAPH_TEST_NEO4J: '0' });
  expect(Object.keys(off)).toEqual(['ETIOGRAPH_TEST_NEO4J_MISSING', 'ETIOGRAPH_TEST_NEO4J_NEWEST_MISSING']);
});
