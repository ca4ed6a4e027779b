import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { POST } from '../../api/import/route';
import { call, problemIn } from '../testing/call';
import type { ImportOrder } from './order';
import { runImport } from './run';

vi.mock('./run', () => ({ runImport: vi.fn() }));
const running = vi.mocked(runImport);
const report = { dataset: 'mine' } as Awaited<ReturnType<typeof runImport>>;

beforeEach(() => void vi.stubEnv('ETIOGRAPH_TOKEN', 'token'));
afterEach(() => {
  vi.unstubAllEnvs();
  running.mockReset();
});

const form = (fields: Record<string, string> = {}): FormData => {
  const data = new FormData();
  data.append('file', new File(['{}'], 'graph.json'));
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const bearer = { authorization: 'Bearer token' };
const send = (body: unknown, headers: Record<string, string> = bearer) =>
  call(POST, '/api/import', { body, headers });

describe('import', () => {
  test('runs the command on the files and gives its report; nothing is left on disk', async () => {
    const seen: ImportOrder[] = [];
    running.mockImplementation(async (order) => {
      seen.push(order);
      expect(await readFile(join(order.folder, '1/graph.json'), 'utf8')).toBe('{}');
      return report;
    });
    const response = await send(form({ dataset: 'mine', format: 'json', dryRun: 'true' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(report);
    const [order] = seen;
    expect(order).toMatchObject({ files: ['1/graph.json'], dataset: 'mine', format: 'json', dryRun: true });
    expect(existsSync(order?.folder ?? '')).toBe(false);
  });

  test('names: the table that comes with the program, or one that was sent, and not both', async () => {
    const seen: (ImportOrder['labels'] | string)[] = [];
    running.mockImplementation(async ({ folder, labels }) => {
      seen.push(labels);
      if (labels !== undefined && 'sent' in labels)
        seen.push(await readFile(join(folder, labels.sent), 'utf8'));
      return report;
    });
    expect((await send(form({ labels: 'population' }))).status).toBe(200);
    const own = form();
    own.append('labels', new File(['A:1\tBetter'], 'my names.tsv'));
    expect((await send(own)).status).toBe(200);
    expect(seen).toEqual([{ ours: 'population' }, { sent: 'labels/my names.tsv' }, 'A:1\tBetter']);
    running.mockClear();
    own.append('labels', 'population');
    const twice = form();
    for (const name of ['a.tsv', 'b.tsv']) twice.append('labels', new File(['A:1\tBetter'], name));
    for (const wrong of [own, twice, form({ labels: 'nonsense' })])
      expect(await problemIn(await send(wrong))).toMatchObject({ status: 400 });
    expect(running).not.toHaveBeenCalled();
  });

  test('what is said of columns is read before anything runs', async () => {
    running.mockResolvedValue(report);
    const mappings = [{ file: 'a.csv', columns: [{ column: 'Cause', as: 'subject' }] }];
    await send(form({ mappings: JSON.stringify(mappings) }));
    expect(running.mock.calls[0]?.[0].mappings).toEqual(mappings);
    running.mockClear();
    for (const wrong of ['{', '[{"columns":[{"column":"Cause","as":"nonsense"}]}]'])
      expect(await problemIn(await send(form({ mappings: wrong })))).toMatchObject({ status: 400 });
    expect(running).not.toHaveBeenCalled();
  });

  test.each([
    ['no token', {}, 'token', 401],
    ['a wrong token', { authorization: 'Bearer other' }, 'token', 401],
    ['no token where writing is off', {}, '', 401],
    ['any token where writing is off', bearer, '', 403],
    ['a cookie from another site', { cookie: 'etiograph=x', origin: 'http://evil.example' }, 'token', 401],
  ])('%s: nothing is read', async (_, headers: Record<string, string>, configured, status) => {
    vi.stubEnv('ETIOGRAPH_TOKEN', configured);
    expect(await problemIn(await send(form(), headers))).toMatchObject({ status });
    expect(running).not.toHaveBeenCalled();
  });

  test.each([
    ['an unknown field', form({ name: 'x' }), /“name” is not known/],
    ['an unknown format', form({ format: 'exe' }), /one of/],
    ['a broken switch', form({ dryRun: 'yes' }), /true or false/],
  ])('%s is 400', async (_, body, detail) => {
    const problem = await problemIn(await send(body));
    expect(problem.status).toBe(400);
    expect(problem.detail).toMatch(detail);
  });

  test('one at a time, and again after one that failed', async () => {
    let finish: (error: Error) => void = () => undefined;
    const begun = new Promise<void>((begin) => {
      running.mockImplementationOnce(() => {
        begin();
        return new Promise((_, reject) => (finish = reject));
      });
    });
    const first = send(form());
    await begun;
    expect(await problemIn(await send(form()))).toMatchObject({ status: 409 });
    vi.spyOn(console, 'error').mockReturnValueOnce();
    finish(new Error('broken'));
    expect((await first).status).toBe(500);
    running.mockResolvedValueOnce(report);
    expect((await send(form())).status).toBe(200);
  });

  test('the command is told when the sender leaves', async () => {
    const leave = new AbortController();
    running.mockImplementation(async (_, signal) => {
      expect(signal.aborted).toBe(false);
      leave.abort();
      expect(signal.aborted).toBe(true);
      return report;
    });
    await call(POST, '/api/import', { body: form(), headers: bearer, signal: leave.signal });
    expect(running).toHaveBeenCalledOnce();
  });
});
