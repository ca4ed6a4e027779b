/** `etiograph mcp` as a process, asked by the library's own client and by hand. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistantOn } from '../../app/server/mcp/testing';
import { fill } from '../../app/server/testing/graph';
import { openStore } from '../../graph/store/open';

const program = fileURLToPath(new URL('../etiograph.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'etiograph-mcp-'));
const environment = (store: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  NEO4J_URI: '',
  ETIOGRAPH_DB: join(folder, store),
});

beforeAll(async () => {
  const store = await openStore({ access: 'write', env: environment('store') });
  await fill(store);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (store: string) =>
  spawn(process.execPath, [program, 'mcp'], { cwd: folder, env: { ...process.env, ...environment(store) } });
const exitCode = async (child: ChildProcess): Promise<unknown> =>
  ((await once(child, 'close')) as unknown[])[0];
const started = (store: string) =>
  new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp'],
    cwd: folder,
    env: environment(store),
    stderr: 'pipe',
  });

/** Sends these lines, closes the input, and waits for the end. */
async function piped(
  store: string,
  ...lines: string[]
): Promise<{ code: unknown; out: string; err: string }> {
  const child = start(store);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exitCode(child)]);
  return { code, out, err };
}
const message = (id: number, method: string, params: object = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params });
const hello = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'by hand', version: '1' },
});
const calling = (id: number, name: string, given: object): string =>
  message(id, 'tools/call', { name, arguments: given });

describe('etiograph mcp', () => {
  it('answers the client from another folder, and ends when its input does', async () => {
    const transport = started('store');
    const said: string[] = [];
    transport.stderr?.on('data', (part) => said.push(String(part)));
    const { ask, client } = await assistantOn(transport);
    expect((await ask('search', { text: 'cramp' })).data).toMatchObject({
      hits: [{ concept: { id: 'T:cramp' } }],
    });
    expect((await ask('rank', { observed: ['T:cramp'] })).data).toMatchObject({ total: 1 });
    expect((await ask('rank', { observed: ['T:cramp'], riskGroup: ['T:women'] })).data).toMatchObject({
      total: 1,
    });
    expect((await ask('paths', { from: 'T:women', to: 'T:cramp' })).data).toMatchObject({ total: 1 });
    expect(await ask('node', { id: 'T:gone' })).toMatchObject({ failed: true });
    await expect(ask('nothing')).rejects.toMatchObject({ code: -32602 });
    const { pid } = transport;
    await client.close();
    expect(() => process.kill(pid ?? 0, 0)).toThrow(/ESRCH/);
    expect(said).toEqual([]);
  });

  it('answers what came before the end of its input, one message a line and nothing else', async () => {
    const { code, out, err } = await piped(
      'store',
      hello,
      message(2, 'tools/list'),
      calling(3, 'rank', { observed: ['T:cramp'] }),
      calling(4, 'node', { id: 'T:cramp' }),
      calling(5, 'node', { id: 'T:gone' }),
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; result: object });
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(answers.every(({ result }) => typeof result === 'object')).toBe(true);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('goes on after a line that is no message, and says so where logs go', async () => {
    const { code, out, err } = await piped('store', 'hello', '{"jsonrpc":"2.0"}', hello, message(2, 'ping'));
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 2]);
    expect(err.match(/A message could not be taken/g)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('ends on an input that never ends its line', async () => {
    const child = start('store');
    child.stdin.on('error', () => undefined);
    child.stdin.write('x'.repeat(11 * 1024 * 1024));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exitCode(child)]);
    expect({ out, code }).toEqual({ out: '', code: 0 });
    expect(err).toMatch(/exceeded maximum size/);
  });

  it('makes no store where there is none, says so to each question, and answers once there is one', async () => {
    const { ask, client } = await assistantOn(started('later'));
    const before = await ask('search', { text: 'cramp' });
    expect(before.failed).toBe(true);
    expect(before.text).toMatch(/no store/i);
    expect(existsSync(join(folder, 'later'))).toBe(false);
    const store = await openStore({ access: 'write', env: environment('later') });
    await fill(store);
    await store.close();
    expect((await ask('search', { text: 'cramp' })).data).toMatchObject({ total: 1 });
    await client.close();
  });

  it('takes nothing else', async () => {
    const child = spawn(process.execPath, [program, 'mcp', 'x'], {
      cwd: folder,
      env: { ...process.env, ...environment('store') },
    });
    child.stdin.end();
    const [err, code] = await Promise.all([text(child.stderr), exitCode(child)]);
    expect(err).toMatch(/mcp takes nothing more, not x/);
    expect(code).toBe(2);
  });
});
