import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DELETE } from '../api/datasets/[name]/route';
import { GET } from '../api/datasets/route';
import type { GraphStore } from '@/graph/store/types';
import { call, origin, problemIn } from './testing/call';
import { smallStore } from './testing/graph';
import { cookieValue } from './tokens';

let store: GraphStore;
vi.mock('./store', () => ({ getStore: async () => store, openWriter: async () => store }));

beforeEach(async () => {
  vi.stubEnv('ETIOGRAPH_TOKEN', 'token');
  store = await smallStore();
  // One that was never completed.
  await store.startImport({ name: 'half' });
});
afterEach(() => void vi.unstubAllEnvs());

const bearer = { authorization: 'Bearer token' };
const cookie = { cookie: `etiograph=${cookieValue('token')}` };
const names = async (headers: Record<string, string> = {}) => {
  const response = await call(GET, '/api/datasets', { headers });
  const { datasets } = (await response.json()) as { datasets: { name: string; state: string }[] };
  return datasets.map(({ name, state }) => `${name} ${state}`);
};
const remove = (name: string, headers: Record<string, string> = bearer) =>
  call(DELETE, `/api/datasets/${encodeURIComponent(name)}`, { method: 'DELETE', headers, params: { name } });

describe('data sets', () => {
  test('are listed with what is known of them', async () => {
    const response = await call(GET, '/api/datasets');
    expect(await response.json()).toMatchObject({
      datasets: [{ name: 'small', title: 'Small', license: 'CC0-1.0', nodes: 6, statements: 6 }],
    });
  });

  test('that are unfinished are seen by those alone who may remove them', async () => {
    expect(await names()).toEqual(['small complete']);
    expect(await names({ authorization: 'Bearer other' })).toEqual(['small complete']);
    expect(await names(bearer)).toEqual(['small complete', 'half importing']);
    expect(await names(cookie)).toEqual(['small complete', 'half importing']);
  });

  test.each(['small', 'half'])('%s is removed with the token', async (name) => {
    expect((await remove(name)).status).toBe(204);
    expect((await names(bearer)).join()).not.toContain(name);
  });

  test('are removed by our own page with its cookie, and by no other', async () => {
    const own = { ...cookie, 'x-etiograph': '1' };
    expect(await problemIn(await remove('small', cookie))).toMatchObject({ status: 403 });
    const foreign = { ...own, origin: 'http://evil.example' };
    expect(await problemIn(await remove('small', foreign))).toMatchObject({ status: 403 });
    expect((await remove('small', { ...own, origin })).status).toBe(204);
  });

  test.each([
    ['no token', {}, 'small', 401],
    ['a wrong token', { authorization: 'Bearer other' }, 'small', 401],
    ['an unknown name', bearer, 'gone', 404],
    ['a name with control characters', bearer, 'a\u0000b', 400],
    ['a wrong token and a bad name: the token first', { authorization: 'Bearer other' }, '\u0000', 401],
  ])('%s changes nothing', async (_, headers: Record<string, string>, name, status) => {
    expect(await problemIn(await remove(name, headers))).toMatchObject({ status });
    expect(await names()).toEqual(['small complete']);
  });

  test('cannot be removed where writing is off', async () => {
    vi.stubEnv('ETIOGRAPH_TOKEN', '');
    expect(await problemIn(await remove('small'))).toMatchObject({ status: 403 });
  });
});
