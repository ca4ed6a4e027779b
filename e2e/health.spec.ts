/** The built program answers: the least that all other specs rest on. */
import { expect, test } from './support/fixtures';

test('says that it is well, with its engine and version', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    engine: 'sqlite',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
  });
});

test('answers the empty question without a body', async ({ request }) => {
  const response = await request.get('/api/live');
  expect(response.status()).toBe(204);
  expect(await response.body()).toHaveLength(0);
});
