import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { GET, POST } from '../../api/export/route';
import { call, problemIn } from '../testing/call';
import { smallStore } from '../testing/graph';

const store = smallStore();
vi.mock('../store', () => ({ getStore: () => store }));

const saved = async (response: Response) => {
  expect(response.status).toBe(200);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const [, name] =
    /^attachment; filename="([a-z0-9.-]+)"$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return {
    name,
    type: response.headers.get('content-type'),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};
const get = async (query: string) => saved(await call(GET, `/api/export?${query}`));
const post = async (body: unknown, query = '') => saved(await call(POST, `/api/export${query}`, { body }));

describe('export', () => {
  test('everything, as our JSON, dated', async () => {
    const { name, type, bytes } = await get('format=json');
    expect(name).toMatch(/^etiograph-graph-\d{4}-\d\d-\d\d\.json$/);
    expect(type).toBe('application/json; charset=utf-8');
    const text = bytes.toString();
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(text).toContain('T:cramp');
    expect(text).not.toContain('text_mining_agent');
    expect((await get('format=json&unchecked=true')).bytes.toString()).toContain('text_mining_agent');
  });

  test('a data set, a node and what is around it, a risk group', async () => {
    expect((await get('format=json&dataset=small')).name).toContain('small');
    const around = (await get('format=json&node=T:women')).bytes.toString();
    expect(around).toContain('T:veins');
    expect(around).not.toContain('T:cramp');
    expect((await get('format=json&node=T:women&depth=2')).bytes.toString()).toContain('T:cramp');
    expect((await get('format=json&riskGroup=T:women')).bytes.toString()).not.toContain('Salt tablets');
  });

  test('chosen ids, by GET and POST alike; the filter from body or query', async () => {
    const ids = ['T:women', 'T:veins'];
    const byGet = await get('format=csv&ids=T:women&ids=T:veins');
    const byPost = await post({ format: 'csv', ids });
    expect(byPost.bytes.length).toBeGreaterThan(0);
    expect(byPost.bytes.equals(byGet.bytes)).toBe(true);
    const all = ['T:water', 'T:cramp'];
    const withUnchecked = [
      await post({ format: 'json', ids: all, unchecked: true }),
      await post({ format: 'json', ids: all }, '?unchecked=true'),
    ];
    for (const { bytes } of withUnchecked) expect(bytes.toString()).toContain('text_mining_agent');
  });

  test('a format of two tables is one zip', async () => {
    const { name, type, bytes } = await get('format=kgx');
    expect(name).toMatch(/\.zip$/);
    expect(type).toBe('application/zip');
    const texts = Object.entries(unzipSync(bytes)).map(([file, content]) => ({
      file,
      text: strFromU8(content),
    }));
    expect(texts.filter(({ text }) => text.includes('T:cramp')).map(({ file }) => file)).toEqual([
      expect.stringMatching(/nodes\.tsv$/),
      expect.stringMatching(/edges\.tsv$/),
    ]);
  });

  test.each([
    ['no format', '', 400, /“format” is missing/],
    ['an unknown format', 'format=exe', 400, /one of .*json/],
    ['two parts at once', 'format=json&dataset=small&node=T:cramp', 400, /only one/],
    ['a depth without a node', 'format=json&depth=1', 400, /“depth” goes with “node”/],
    ['a depth over the cap', 'format=json&node=T:cramp&depth=5', 400, /from 0 to 4/],
    ['an unknown node', 'format=json&node=T:gone', 404, /T:gone/],
    ['an unknown data set', 'format=json&dataset=gone', 404, /gone/],
    ['an unknown risk group', 'format=json&riskGroup=T:gone', 404, /T:gone/],
    ['an unknown parameter', 'format=json&nodes=T:cramp', 400, /“nodes”/],
  ])('%s is told before anything is sent', async (_, query, status, detail) => {
    const body = await problemIn(await call(GET, `/api/export?${query}`));
    expect(body.status).toBe(status);
    expect(body.detail).toMatch(detail);
  });

  test.each([
    ['a depth as text', { format: 'json', node: 'T:cramp', depth: '1' }, 400],
    ['half a depth', { format: 'json', node: 'T:cramp', depth: 0.5 }, 400],
    ['no format', { ids: [] }, 400],
    ['too large a body', { format: 'json', ids: ['x'.repeat(1_000_000)] }, 413],
  ])('%s in a body', async (_, body, status) => {
    expect(await problemIn(await call(POST, '/api/export', { body }))).toMatchObject({ status });
  });
});
