import { GraphError } from '@/graph/model';
import { version } from '@/package.json';
import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '../api/health/route';
import { GET as stats } from '../api/stats/route';
import { healthAnswer } from './schemas/answers';
import { getStore } from './store';
import { call, problemIn } from './testing/call';
import { smallStore } from './testing/graph';

vi.mock('./store', () => ({ getStore: vi.fn() }));
const opening = vi.mocked(getStore);

afterEach(() => void vi.restoreAllMocks());

test('a store that answers', async () => {
  opening.mockImplementation(smallStore);
  const response = await call(GET, '/api/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', engine: 'memory', version });
});

test('a store that is away is told with the reason', async () => {
  opening.mockRejectedValue(
    new GraphError('unavailable', 'The store file is not there. Import a file first.'),
  );
  const response = await call(GET, '/api/health');
  const body: unknown = await response.json();
  expect(response.status).toBe(503);
  expect(healthAnswer.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    status: 'unavailable',
    detail: 'The store file is not there. Import a file first.',
  });
  expect(await problemIn(await call(stats, '/api/stats'))).toMatchObject({
    status: 503,
    code: 'unavailable',
  });
});

test('a store that breaks is told without its insides', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  opening.mockRejectedValue(new Error('SQLITE_CORRUPT at /secret'));
  const response = await call(GET, '/api/health');
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('secret');
});
