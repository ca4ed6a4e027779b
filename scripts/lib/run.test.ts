import { describe, expect, it } from 'vitest';
import { npmCommand, run } from './run.mjs';

const node = (code: string, timeout?: number) =>
  run(process.execPath, ['-e', code], { cwd: process.cwd(), ...(timeout === undefined ? {} : { timeout }) });

describe('run', () => {
  it('keeps both outputs and the result', async () => {
    expect(await node('console.log("out"); console.error("err")')).toEqual({
      ok: true,
      output: 'out\nerr\n',
    });
    expect(await node('console.error("no"); process.exit(3)')).toEqual({ ok: false, output: 'no\n' });
  });

  it('does not throw for a program that is not there', async () => {
    const { ok, output } = await run('no-such-program-here', [], { cwd: process.cwd() });
    expect(ok).toBe(false);
    expect(output).toContain('ENOENT');
  });

  // The inner program holds the outer one's output open: were it still at work, run() would not come back.
  it('ends a program that takes too long, and what that one started', async () => {
    const inner = 'setInterval(() => {}, 1000)';
    const outer = `require("node:child_process").spawn(process.execPath, ["-e", "${inner}"], { stdio: "inherit" }); ${inner}`;
    expect((await node(outer, 1_500)).ok).toBe(false);
  });
});

describe('npmCommand', () => {
  it('is the npm that runs us', () => {
    expect(npmCommand({ NODE_ENV: 'test', npm_execpath: '/x/npm-cli.js' })).toEqual([
      process.execPath,
      '/x/npm-cli.js',
    ]);
    expect(npmCommand({ NODE_ENV: 'test', npm_execpath: '/x/yarn' })).toEqual(['npm']);
    expect(npmCommand({ NODE_ENV: 'test' })).toEqual(['npm']);
  });
});
