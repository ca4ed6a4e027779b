import { describe, expect, test } from 'vitest';
import { dataHeaders, dataPolicy, filePolicy, pagePolicy } from './csp';

const parsed = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('; ').map((part): [string, string] => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('pagePolicy', () => {
  test('in production', () => {
    expect(parsed(pagePolicy('bm9uY2U=', false))).toEqual({
      'default-src': "'self'",
      'script-src': "'self' 'nonce-bm9uY2U=' 'strict-dynamic'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self' blob:",
      'form-action': "'self'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
    });
  });

  test('evaluates code in development only', () => {
    expect(parsed(pagePolicy('x', true))['script-src']).toContain("'unsafe-eval'");
    expect(pagePolicy('x', false)).not.toContain('unsafe-eval');
  });

  test('a nonce in style-src would switch unsafe-inline off', () => {
    expect(parsed(pagePolicy('x', false))['style-src']).not.toContain('nonce');
  });
});

test('workers load nothing from elsewhere', () => {
  expect(parsed(filePolicy)['default-src']).toBe("'self'");
  expect(filePolicy).not.toContain('unsafe');
});

test('answers of the API are inert and never kept', () => {
  expect(parsed(dataPolicy)['default-src']).toBe("'none'");
  expect(dataHeaders['Cache-Control']).toBe('no-store');
  expect(dataHeaders['X-Content-Type-Options']).toBe('nosniff');
});
