import { unstable_doesMiddlewareMatch as runsFor } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { config, proxy } from './proxy';

const ask = (path: string, headers: Record<string, string> = {}): Response =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000', ...headers } }));
const policy = (response: Response): string => response.headers.get('content-security-policy') ?? '';

afterEach(() => void vi.unstubAllEnvs());

describe('proxy', () => {
  test.each([
    ['/', true],
    ['/about', true],
    ['/_next/static/chunks/a.js', true],
    ['/_next/image', true],
    ['/favicon.ico', true],
    ['/api', true],
    ['/apiary', true],
    ['/api/health', false],
    ['/api/import', false],
    ['/api/nodes/HP%3A0003394', false],
    ['/api/nodes/a%2Fb/neighbours', false],
    ['/api/nodes/%E0%A4', true],
    ['/api/nodes/%c3%a9', true],
    ['/api/nodes/100%', true],
    ['/api/nodes/%zz', true],
    ['/api/nodes/%1', true],
  ])('runs for %s: %s', (url, runs) => {
    expect(runsFor({ config, nextConfig: {}, url })).toBe(runs);
  });

  test.each(['/', '/_next/static/chunks/a.js', '/api/nodes/%c3%a9'])(
    '%s answers only to its own names',
    async (path) => {
      const refused = ask(path, { host: 'evil.example' });
      expect(refused.status).toBe(421);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
      expect(await refused.json()).toMatchObject({ status: 421, code: 'misdirected' });
      vi.stubEnv('ETIOGRAPH_HOSTS', 'evil.example');
      expect(ask(path, { host: 'evil.example' }).status).toBe(200);
    },
  );

  test.each(['/%E0%A4', '/api/nodes/%E0%A4%A', '/api/nodes/%', '/%zz'])(
    '%s is refused, not failed on',
    async (path) => {
      const refused = ask(path);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ status: 400, code: 'bad_input' });
    },
  );

  test('hands the page the nonce of its policy, another one each time', () => {
    const seen = [ask('/'), ask('/')].map((response) => {
      const nonce = response.headers.get('x-middleware-request-x-nonce') ?? '';
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(policy(response)).toContain(`'nonce-${nonce}'`);
      expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policy(response));
      return nonce;
    });
    expect(seen[0]).not.toBe(seen[1]);
  });

  test('a nonce sent by the browser counts for nothing', () => {
    const response = ask('/', {
      'x-nonce': 'planted',
      'content-security-policy': "script-src 'nonce-planted'",
    });
    expect(JSON.stringify([...response.headers])).not.toContain('planted');
  });

  test.each(['/', '/_next/static/chunks/a.js'])('%s carries the fences', (path) => {
    const { headers } = ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(policy(ask(path))).toContain("frame-ancestors 'none'");
  });
});
