import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { descendants, processTable } from './processTree.mjs';

describe('descendants', () => {
  it('finds children of children, whatever the order', () => {
    const table = [
      [9, 1],
      [4, 3],
      [3, 2],
      [2, 1],
      [5, 9],
    ] as const;
    expect(descendants(2, table)).toEqual([2, 3, 4]);
    expect(descendants(7, table)).toEqual([7]);
  });
});

describe('processTable', () => {
  it('knows a child of this process', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log("up")'], {
      stdio: 'pipe',
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(processTable()).toContainEqual([child.pid, process.pid]);
    child.kill();
  });
});
