import { describe, expect, test } from 'vitest';
import { hostName, isHostAllowed, isOwnOrigin } from './hosts';

describe('isHostAllowed', () => {
  test.each([
    ['localhost', true],
    ['localhost:3000', true],
    ['LOCALHOST:3000', true],
    ['localhost.', true],
    ['127.0.0.1:3000', true],
    ['127.8.9.10', true],
    ['[::1]', true],
    ['[::1]:3000', true],
    ['evil.example', false],
    ['evil.example:3000', false],
    ['localhost.evil.example', false],
    ['evil.localhost', false],
    ['127.0.0.1.evil.example', false],
    ['127.0.0.1@evil.example', false],
    ['evil.example#localhost', false],
    ['localhost evil.example', false],
    ['localhost:3000:3000', false],
    ['localhost:port', false],
    ['0.0.0.0:3000', false],
    ['[::ffff:1.2.3.4]', false],
    ['192.168.1.2:3000', false],
    [':3000', false],
    ['.', false],
    ['', false],
    [null, false],
  ])('%j without further names: %s', (header, allowed) => {
    expect(isHostAllowed(header, {})).toBe(allowed);
  });

  const env = {
    HOST: '192.168.1.2',
    ETIOGRAPH_HOSTS: 'graph.example.org, Other.Example:8443\n[2001:db8::1] fe80::2,',
  };
  test.each([
    ['192.168.1.2:3000', true],
    ['graph.example.org', true],
    ['GRAPH.example.org.:80', true],
    ['other.example', true],
    ['[2001:db8::1]:3000', true],
    ['[fe80::2]', true],
    ['localhost', true],
    ['sub.graph.example.org', false],
    ['example.org', false],
    ['', false],
    [null, false],
  ])('%j with further names: %s', (header, allowed) => {
    expect(isHostAllowed(header, env)).toBe(allowed);
  });

  test('empty variables list nothing', () => {
    expect(isHostAllowed('', { HOST: '', ETIOGRAPH_HOSTS: ' , ' })).toBe(false);
    expect(hostName('  ')).toBeNull();
  });
});

describe('isOwnOrigin', () => {
  test.each([
    ['http://localhost:3000', 'localhost:3000', true],
    ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['http://[::1]:3000', '[::1]:3000', true],
    ['https://graph.example.org', 'graph.example.org', true],
    ['https://graph.example.org', 'graph.example.org:443', true],
    ['http://localhost', 'LOCALHOST:80', true],
    ['http://localhost:3001', 'localhost:3000', false],
    ['http://localhost', 'localhost:3000', false],
    ['http://evil.example', 'localhost:3000', false],
    ['http://localhost:3000.evil.example', 'localhost:3000', false],
    ['http://evil.example@localhost:3000', 'localhost:3000', false],
    ['http://localhost:3000/path', 'localhost:3000', false],
    ['file://localhost:3000', 'localhost:3000', false],
    ['null', 'localhost:3000', false],
    ['', 'localhost:3000', false],
    [null, 'localhost:3000', false],
    ['http://localhost:3000', null, false],
    ['http://localhost:3000', 'not a host', false],
  ])('%j at %j: %s', (origin, host, own) => {
    expect(isOwnOrigin(origin, host)).toBe(own);
  });
});
