import { describe, expect, it } from 'vitest';
import { systemBrowser } from './browser.mjs';

const nothing = { find: () => null, exists: () => false };

describe('systemBrowser', () => {
  it('takes the one that is named, and no other instead', () => {
    const env = { NODE_ENV: 'test', ETIOGRAPH_CHROMIUM: '/named' } as const;
    expect(systemBrowser({ ...nothing, env, exists: (file) => file === '/named' })).toBe('/named');
    expect(systemBrowser({ env, find: () => '/usr/bin/chromium', exists: () => false })).toBeNull();
  });

  it('otherwise takes one of the system', () => {
    const env = { NODE_ENV: 'test' } as const;
    const find = (name: string) => (name === 'google-chrome' ? '/usr/bin/google-chrome' : null);
    expect(systemBrowser({ env, find, exists: () => false })).toBe('/usr/bin/google-chrome');
    expect(systemBrowser({ ...nothing, env })).toBeNull();
  });
});
