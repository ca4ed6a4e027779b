/** GET /plain/{id}: a page whatever happens, with the status that belongs to it. */
import { describe, expect, test, vi } from 'vitest';
import { GET } from '../plain/[id]/route';
import { GraphError } from '@/graph/model';
import type { GraphStore } from '@/graph/store/types';
import { call } from './testing/call';
import { smallStore } from './testing/graph';

const getStore = vi.fn<() => Promise<GraphStore>>(smallStore);
vi.mock('./store', () => ({ getStore: () => getStore() }));

async function page(id: string, query = ''): Promise<{ status: number; html: string; type: string | null }> {
  const response = await call(GET, `/plain/${encodeURIComponent(id)}${query}`, { params: { id } });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    html: await response.text(),
  };
}

describe('the plain page of a concept', () => {
  test('is HTML without a script, with the way back and no unchecked claim', async () => {
    const { status, type, html } = await page('T:cramp');
    expect(status).toBe(200);
    expect(type).toBe('text/html; charset=utf-8');
    expect(html).toContain('<h1>Leg cramp</h1>');
    expect(html).toContain('href="../#node=T%3Acramp"');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('=cmd()');
    expect(html).toContain('What sources disagree on');
  });

  test('of chosen people tells of them, and leads to that of everyone', async () => {
    const { status, html } = await page('T:cramp', '?riskGroup=T%3Awomen');
    expect(status).toBe(200);
    expect(html).toContain('What is said about Pregnant women');
    expect(html).toContain('href="?"');
    expect((await page('T:cramp')).html).not.toContain('href="?"');
  });

  test.each([
    ['an unknown concept', 'T:gone', '', 404, 'T:gone'],
    ['an unknown group', 'T:cramp', '?riskGroup=T:gone', 404, 'T:gone'],
    ['a hostile id', '<script>alert(1)</script>', '', 404, '&lt;script&gt;'],
    ['an id with a control character', 'T:\u0007', '', 400, 'an id of 1 to 512'],
    ['an unknown parameter', 'T:cramp', '?unchecked=true', 400, 'unchecked'],
    ['too many groups', 'T:cramp', `?${'riskGroup=T%3Awomen&'.repeat(11)}`, 400, 'at most 10'],
  ])('%s is a page with a sentence', async (_, id, query, status, told) => {
    const answer = await page(id, query);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('text/html; charset=utf-8');
    expect(answer.html).toContain(told);
    expect(answer.html).not.toContain('<script');
  });

  test('a store that is away is a page that says so', async () => {
    getStore.mockRejectedValueOnce(new GraphError('unavailable', 'The store cannot be reached.'));
    const { status, html } = await page('T:cramp');
    expect(status).toBe(503);
    expect(html).toContain('The store cannot be reached.');
    expect(html).toContain('<a href="">Try again</a>');
  });

  test('what nobody foresaw is logged and tells nothing of its insides', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    getStore.mockRejectedValueOnce(new Error('secret path'));
    const { status, html } = await page('T:cramp');
    expect(status).toBe(500);
    expect(html).not.toContain('secret');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test('is answered only under this server’s names', async () => {
    const response = await call(GET, '/plain/T:cramp', {
      params: { id: 'T:cramp' },
      headers: { host: 'evil.example' },
    });
    expect(response.status).toBe(421);
  });
});
