/** The API on the embedded store, from no file at all through imports over HTTP. The routes' own store is opened here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph, formatById } from '@/graph/formats';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as exportFile } from '../api/export/route';
import { GET as health } from '../api/health/route';
import { POST as importFile } from '../api/import/route';
import { GET as neighbours } from '../api/nodes/[id]/neighbours/route';
import { GET as search } from '../api/search/route';
import { GET as stats } from '../api/stats/route';
import { getStore } from './store';
import { importReport } from './schemas/importRequest';
import { call, problemIn } from './testing/call';
import { smallStore } from './testing/graph';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-test-'));
beforeAll(() => {
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ETIOGRAPH_DB', join(folder, 'store.sqlite'));
  vi.stubEnv('ETIOGRAPH_TOKEN', 'token');
});
afterAll(async () => {
  await (await getStore()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The small graph as a file of our own format. */
async function smallFile(): Promise<string> {
  const filter = { unchecked: true, riskGroups: [] };
  const request = {
    format: formatById('json', 'write'),
    selection: { what: 'everything' } as const,
    filter,
    date: new Date(),
  };
  const { files } = await exportGraph(await smallStore(), request);
  let text = '';
  for await (const part of files[0]?.content ?? []) text += part;
  return text;
}

function send(content: string, fields: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
  const body = new FormData();
  body.append('file', new File([content], 'small.json'));
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { authorization: 'Bearer token' };
  return call(importFile, '/api/import', { body, headers, ...(signal === undefined ? {} : { signal }) });
}

describe('the embedded store over HTTP', () => {
  test('without a file, questions are 503 with what to do, and none is made', async () => {
    expect((await call(health, '/api/health')).status).toBe(503);
    const problem = await problemIn(await call(stats, '/api/stats'));
    expect(problem).toMatchObject({ status: 503, code: 'unavailable' });
    expect((await call(health, '/api/health')).status).toBe(503);
  });

  test('a file that is not ours is 400 and leaves nothing', async () => {
    expect(await problemIn(await send('what is this'))).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await problemIn(await send('{"format":"etiograph"'))).toMatchObject({ status: 400 });
  });

  test('a file is imported, and is there at once', async () => {
    const response = await send(await smallFile(), { dataset: 'small' });
    const report: unknown = await response.json();
    expect(importReport.parse(report)).toEqual(report);
    expect(report).toMatchObject({ dataset: 'small', format: 'json', written: { nodes: 6, statements: 6 } });
    expect(JSON.stringify(report)).not.toContain(tmpdir());
    expect(await (await call(health, '/api/health')).json()).toMatchObject({
      status: 'ok',
      engine: 'sqlite',
    });
    expect(await (await call(stats, '/api/stats')).json()).toMatchObject({ nodes: 6, statements: 5 });
    const found = (await (await call(search, '/api/search?q=charley')).json()) as {
      hits: { node: { id: string } }[];
    };
    expect(found.hits.map(({ node }) => node.id)).toEqual(['T:cramp']);
    const page = await call(neighbours, '/api/nodes/x/neighbours?cursor=zzz', { params: { id: 'T:cramp' } });
    expect(await problemIn(page)).toMatchObject({ status: 400 });
    expect(await (await call(exportFile, '/api/export?format=json')).text()).toContain('Leg cramp');
  });

  test('the same name again is 409; a dry run writes nothing', async () => {
    const file = await smallFile();
    expect(await problemIn(await send(file, { dataset: 'small' }))).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect(await (await send(file, { dataset: 'other', dryRun: 'true' })).json()).toMatchObject({
      dryRun: true,
      written: { nodes: 0 },
    });
    const { datasets } = (await (await call(stats, '/api/stats')).json()) as { datasets: unknown[] };
    expect(datasets).toHaveLength(1);
  });

  test('an import that is left takes back what it wrote', async () => {
    const leave = new AbortController();
    const sent = send(await smallFile(), { dataset: 'left' }, leave.signal);
    leave.abort();
    expect((await sent).status).toBeGreaterThanOrEqual(400);
    const { datasets } = (await (await call(stats, '/api/stats')).json()) as { datasets: { name: string }[] };
    expect(datasets.map(({ name }) => name)).toEqual(['small']);
  });
});
