import { describe, expect, it } from 'vitest';
import { missingPackages } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/other-system': { version: '3.0.0', optional: true },
    'node_modules/linked': { link: true },
  },
};

describe('missingPackages', () => {
  it('finds nothing where all is there but what is optional', () => {
    const installed = {
      packages: {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/a/node_modules/b': { version: '2.0.0' },
      },
    };
    expect(missingPackages(lock, installed)).toEqual([]);
  });

  it('finds a package that is missing, nested ones too', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/a/node_modules/b']);
  });

  it('finds another version, of optional packages too', () => {
    const installed = {
      packages: {
        'node_modules/a': { version: '1.0.1' },
        'node_modules/a/node_modules/b': { version: '2.0.0' },
        'node_modules/other-system': { version: '2.9.0' },
      },
    };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/a', 'node_modules/other-system']);
  });

  it('finds everything missing in an empty record', () => {
    expect(missingPackages(lock, {})).toEqual(['node_modules/a', 'node_modules/a/node_modules/b']);
  });
});
