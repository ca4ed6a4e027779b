import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepOpen } from './keepOpen';

function setUp() {
  const world = { file: 'a' as string | null, time: 0, opened: 0, closed: 0, fail: false };
  const get = keepOpen(
    async () => {
      if (world.fail) throw new Error('no such file');
      world.opened += 1;
      return { number: world.opened, close: async () => void (world.closed += 1) };
    },
    () => world.file,
    () => world.time,
  );
  return { world, get };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keepOpen', () => {
  test('opens once for all who ask', async () => {
    const { world, get } = setUp();
    const [first, second] = await Promise.all([get(), get()]);
    expect(first).toBe(second);
    world.time = 5_000;
    expect(await get()).toBe(first);
    expect(world.opened).toBe(1);
  });

  test('a failure is told and not kept', async () => {
    const { world, get } = setUp();
    world.fail = true;
    await expect(Promise.all([get(), get()])).rejects.toThrow('no such file');
    world.fail = false;
    expect((await get()).number).toBe(1);
  });

  test('a replaced file is opened anew, the old one closed when those who use it are done', async () => {
    const { world, get } = setUp();
    await get();
    world.file = 'b';
    world.time = 1_000;
    expect((await get()).number).toBe(2);
    expect(world.closed).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.closed).toBe(1);
    expect((await get()).number).toBe(2);
  });

  test('a file that is gone is noticed, and when it comes back', async () => {
    const { world, get } = setUp();
    await get();
    Object.assign(world, { file: null, fail: true, time: 1_000 });
    await expect(get()).rejects.toThrow('no such file');
    Object.assign(world, { file: 'b', fail: false });
    expect((await get()).number).toBe(2);
  });

  test('the file is not looked at for every question', async () => {
    const identity = vi.fn(() => 'a');
    const get = keepOpen(
      async () => ({ close: async () => undefined }),
      identity,
      () => 0,
    );
    await get();
    await get();
    await get();
    expect(identity).toHaveBeenCalledTimes(1);
  });
});
