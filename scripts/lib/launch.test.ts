import { describe, expect, it } from 'vitest';
import { greeting } from './launch.mjs';
import { detailOf } from './server.mjs';

describe('greeting', () => {
  it('gives the address and, on loopback, the link with the token in the fragment', () => {
    const lines = greeting('http://127.0.0.1:3000', '127.0.0.1', 'secret');
    expect(lines).toContain('Etiograph is at http://127.0.0.1:3000');
    expect(lines.join('\n')).toContain('http://127.0.0.1:3000/#token=secret');
  });

  it('never prints a token that is the user’s own', () => {
    expect(greeting('http://127.0.0.1:3000', '127.0.0.1', null).join('\n')).not.toContain('token');
  });

  it('says on another host which names it answers to', () => {
    expect(greeting('http://10.0.0.5:3000', '10.0.0.5', null).join('\n')).toContain('ETIOGRAPH_HOSTS');
  });
});

describe('detailOf', () => {
  it.each([
    ['{"code":"unavailable","detail":"The store is locked."}', 'The store is locked.'],
    ['{"status":"ok"}', null],
    ['<html>', null],
    ['null', null],
    ['{"detail":3}', null],
  ])('of %s', (body, detail) => {
    expect(detailOf(body)).toBe(detail);
  });
});
