/** /api/mcp by the library's own client, and by hand where a client would not do such a thing. On the embedded store. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '@/graph/model';
import { openStore } from '@/graph/store/open';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as route from '../../api/mcp/route';
import type { RouteHandler } from '../answer';
import { getStore } from '../store';
import { call, host, origin, problemIn } from '../testing/call';
import { fill } from '../testing/graph';
import { assistantOn, type Assistant } from './testing';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-test-'));
const file = join(folder, 'store.sqlite');

beforeAll(async () => {
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ETIOGRAPH_DB', file);
  const made = await openStore({ access: 'write', env: { ETIOGRAPH_DB: `${file}.new` } });
  await fill(made);
  await made.close();
});
afterAll(async () => {
  await (await getStore()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const handlers: Readonly<Record<string, RouteHandler>> = route;
const statuses: [string, number][] = [];

/** Hands what the client fetches to the route, as Next would. */
async function viaRoute(url: string | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('host', host);
  const method = init.method ?? 'GET';
  const handler = handlers[method];
  if (handler === undefined) throw new Error(`The route has no ${method}.`);
  const response = await handler(new Request(url, { ...init, headers }), { params: Promise.resolve({}) });
  statuses.push([method, response.status]);
  return response;
}

const connected = (): Promise<Assistant> =>
  assistantOn(new StreamableHTTPClientTransport(new URL(`${origin}/api/mcp`), { fetch: viaRoute }));

const accept = 'application/json, text/event-stream';
const message = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 1, method, params });
const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  call(route.POST, '/api/mcp', { body, headers: { accept, ...headers } });
const list = message('tools/list');

describe('with the client', () => {
  test('without a store each question says so, and is answered once there is one', async () => {
    const { ask } = await connected();
    const before = await ask('search', { text: 'cramp' });
    expect(before.failed).toBe(true);
    expect(before.text).toMatch(/no store/i);
    renameSync(`${file}.new`, file);
    expect((await ask('search', { text: 'cramp' })).data).toMatchObject({
      hits: [{ concept: { id: 'T:cramp' } }],
    });
  });

  test('answers every tool, and ranks in the server’s thread', async () => {
    const { ask, client } = await connected();
    const rank = await ask('rank', { observed: ['T:cramp'] });
    expect(rank.data).toMatchObject({ conditions: [{ concept: { id: 'T:veins' } }] });
    for (const [name, given] of [
      ['search', { text: 'cramp' }],
      ['node', { id: 'T:cramp' }],
      ['neighbours', { id: 'T:cramp' }],
      ['paths', { from: 'T:women', to: 'T:cramp' }],
      ['compare', { ids: ['T:veins', 'T:cramp'] }],
      ['evidence', { subject: 'T:women', relation: 'AT_RISK_OF', object: 'T:veins' }],
    ] as const) {
      const { failed, data } = await ask(name, given);
      expect(failed, name).toBe(false);
      expect(data['notes'], name).toContain('This informs and never diagnoses. It is not medical advice.');
    }
    expect(await ask('rank', { observed: ['T:veins'] })).toMatchObject({ failed: true });
    expect(await ask('node', { id: 'T:gone' })).toMatchObject({ failed: true });
    await expect(ask('nothing')).rejects.toMatchObject({ code: -32602 });
    await expect(client.ping()).resolves.toEqual({});
    await expect(client.listResources()).rejects.toMatchObject({ code: -32601 });
  });

  test('keeps no session, and its client lives with 405 for a stream', async () => {
    statuses.length = 0;
    await connected();
    await vi.waitFor(() => expect(statuses).toContainEqual(['GET', 405]));
    expect(statuses).toContainEqual(['POST', 202]);
    const response = await post(list);
    expect(response.headers.get('mcp-session-id')).toBeNull();
  });

  test('answers many at once', async () => {
    const { ask } = await connected();
    const ids = ['T:cramp', 'T:veins', 'T:women', 'HP:0003394'];
    const said = await Promise.all(Array.from({ length: 20 }, (_, at) => ask('node', { id: ids[at % 4] })));
    expect(said.map(({ data }) => (data['concept'] as { id: string }).id)).toEqual(
      Array.from({ length: 20 }, (_, at) => ids[at % 4]),
    );
  });
});

describe('walls', () => {
  test('the same headers as every other answer', async () => {
    const response = await post(list);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    'http://evil.example',
    'null',
    'http://localhost:3001',
    'https://localhost:6274',
    'file://',
    '',
  ])('a page of %s is refused', async (foreign) => {
    const problem = await problemIn(await post(list, { origin: foreign }));
    expect(problem).toMatchObject({ status: 403, code: 'forbidden' });
  });

  test('this server’s own page may ask, and no token is needed', async () => {
    vi.stubEnv('ETIOGRAPH_TOKEN', 'token');
    expect((await post(list, { origin })).status).toBe(200);
    expect((await post(list)).status).toBe(200);
    vi.stubEnv('ETIOGRAPH_TOKEN', '');
  });

  test('another name of this machine is refused before anything is read', async () => {
    const problem = await problemIn(
      await post('no JSON', { host: 'evil.example', origin: 'http://evil.example' }),
    );
    expect(problem).toMatchObject({ status: 421, code: 'misdirected' });
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('%s is 405', async (method) => {
    const response = await call(handlers[method] as RouteHandler, '/api/mcp', { method });
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(await problemIn(response)).toMatchObject({ status: 405 });
  });
});

describe('what is no message', () => {
  test.each<[string, unknown, number, RegExp]>([
    ['no JSON', '{', 400, /not JSON/],
    ['bytes that are not UTF-8', new Uint8Array([0xff, 0xfe]), 400, /not UTF-8/],
    ['nothing', '', 400, /not JSON/],
    ['a batch', [list, list], 400, /batches are not taken/],
    [
      'a batch that cancels itself',
      [
        message('tools/call', { name: 'rank' }),
        { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } },
      ],
      400,
      /batches/,
    ],
    ['too much', 'x'.repeat(limits.requestBody + 1), 413, /at most/],
  ])('%s', async (_, body, status, sentence) => {
    const problem = await problemIn(await post(body, { 'content-type': 'application/json' }));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(sentence);
  });

  test.each<[string, unknown, Readonly<Record<string, string>>, number]>([
    ['a number', '1', {}, 400],
    ['another object', { hello: 1 }, {}, 400],
    ['another type', list, { 'content-type': 'text/plain' }, 415],
    ['no event stream accepted', list, { accept: 'application/json' }, 406],
    ['an unknown version of the protocol', list, { 'mcp-protocol-version': '1999-01-01' }, 400],
  ])('%s is refused by the protocol', async (_, body, headers, status) => {
    const response = await post(body, { 'content-type': 'application/json', ...headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      jsonrpc: '2.0',
      error: { message: expect.any(String) as unknown },
    });
  });

  test('a method that is not there, and arguments that are no object', async () => {
    expect(await (await post(message('tools/write'))).json()).toMatchObject({ error: { code: -32601 } });
    for (const given of [[], 'x', 7, null]) {
      const response = await post(message('tools/call', { name: 'node', arguments: given }));
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ error: { code: expect.any(Number) as unknown } });
    }
  });
});
