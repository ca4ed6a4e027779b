import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, freePort, isLoopback, parsePort } from './ports.mjs';

describe('parsePort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65535],
  ])('reads %s as %i', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it.each(['65536', '-1', '80a', '8.5', '0x50', 'http'])('refuses "%s" in a sentence', (text) => {
    expect(() => parsePort(text)).toThrow(`PORT is "${text}"`);
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.example.org', 'localhost.example.org'])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});

describe('addressOf', () => {
  it('is one that a browser on this machine can open', () => {
    expect(addressOf('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000');
    expect(addressOf('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000');
    expect(addressOf('::1', 3000)).toBe('http://[::1]:3000');
    expect(addressOf('::', 3000)).toBe('http://127.0.0.1:3000');
  });
});

describe('freePort', () => {
  let held: Server | undefined;
  afterEach(() => {
    held?.close();
  });

  const hold = (): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer();
      held = server;
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });

  it('takes the wanted port where it is free, then the next one', async () => {
    const taken = await hold();
    const next = await freePort('127.0.0.1', taken);
    expect(next).toBeGreaterThan(taken);
    expect(next).toBeLessThanOrEqual(taken + 20);
    expect(await freePort('127.0.0.1', next)).toBe(next);
  });

  it('finds one for 0', async () => {
    expect(await freePort('127.0.0.1', 0)).toBeGreaterThan(0);
  });

  it('says that a host is not of this machine', async () => {
    await expect(freePort('192.0.2.1', 0)).rejects.toThrow('HOST is "192.0.2.1"');
  });
});
