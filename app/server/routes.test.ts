/** What holds for every route file: names of this server only, refused methods named, described in openapi.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { openapi } from './openapi/document';
import { methods, type RouteHandler } from './answer';
import { call, problemIn } from './testing/call';
import { smallStore } from './testing/graph';

const store = smallStore();
vi.mock('./store', () => ({ getStore: () => store }));

type Route = Partial<Record<string, RouteHandler>>;
const folder = fileURLToPath(new URL('../api/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('/route.ts'));
const routes = await Promise.all(
  files.map(async (file) => {
    const route = (await import(/* @vite-ignore */ `${folder}${file}`)) as Route;
    const path = `/api/${file
      .replace(/\/route\.ts$/, '')
      .replaceAll('[', '{')
      .replaceAll(']', '}')}`;
    return { file, path, route };
  }),
);
const handlers = routes.flatMap(({ path, route }) =>
  [...methods, 'OPTIONS'].map((method) => ({ path, method, handler: route[method] })),
);
const known = routes.filter(({ path }) => !path.includes('...'));

/** The methods that a route has, as it says itself. */
async function allowed(path: string, route: Route): Promise<string[]> {
  const { OPTIONS } = route;
  if (OPTIONS === undefined) throw new Error(`${path} has no OPTIONS`);
  const response = await call(OPTIONS, path, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  return (response.headers.get('allow') ?? '').split(', ');
}

test('there are routes', () => {
  expect(files).toContain('nodes/[id]/route.ts');
});

describe.each(handlers)('$method $path', ({ path, method, handler }) => {
  test('answers only to this server’s names', async () => {
    if (handler === undefined)
      throw new Error('Every method must be exported: what Next answers itself checks no Host.');
    const response = await call(handler, path, { method, headers: { host: 'evil.example' } });
    expect(await problemIn(response)).toMatchObject({ status: 421, code: 'misdirected' });
  });
});

describe.each(known)('$path', ({ path, file, route }) => {
  test('refuses the methods that it does not have and names those that it has', async () => {
    const own = await allowed(path, route);
    for (const method of methods.filter((name) => !own.includes(name))) {
      const response = await call(route[method] as RouteHandler, path, { method });
      expect(await problemIn(response)).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(response.headers.get('allow')).toBe(own.join(', '));
    }
  });

  test('is described with its methods', async () => {
    const document = JSON.parse(openapi()) as { paths: Record<string, Record<string, unknown>> };
    const described = Object.keys(document.paths[path] ?? {}).map((method) => method.toUpperCase());
    const own = (await allowed(path, route)).filter((method) => method !== 'HEAD' && method !== 'OPTIONS');
    expect(described.sort()).toEqual(own.sort());
  });

  test('is a short file that parses, asks and answers', () => {
    expect(readFileSync(`${folder}${file}`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });
});

test('openapi.json describes no address that is not there', () => {
  const { paths } = JSON.parse(openapi()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths).sort()).toEqual(known.map(({ path }) => path).sort());
});

describe('any other address', () => {
  const unknown = routes.find(({ path }) => path.includes('...'))?.route;
  test.each(methods)('%s is 404', async (method) => {
    const response = await call(unknown?.[method] as RouteHandler, '/api/no/such', { method });
    expect(await problemIn(response)).toMatchObject({
      status: 404,
      code: 'not_found',
      detail: expect.stringContaining('/api/no/such') as string,
    });
  });
});
