import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSupported, wanted } from './nodeVersion.mjs';
import { root } from './root.mjs';

describe('isSupported', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1', '24.0.0', '26.3.1'])('takes %s', (version) => {
    expect(isSupported(version)).toBe(true);
  });

  it.each(['', '12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
    'refuses "%s"',
    (version) => {
      expect(isSupported(version)).toBe(false);
    },
  );

  it('says what package.json says', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0');
    expect(wanted).toBe('20.19 or later, 22.13 or later, or 24 and up');
  });
});
