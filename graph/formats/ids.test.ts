import { describe, expect, it } from 'vitest';
import { limits } from '../model';
import { idReader } from './ids';

const read = idReader({ dataset: 'mine', declaredPrefixes: new Set() });

describe('idReader', () => {
  it('scopes an id that joins with nothing, and remembers its own', () => {
    expect(read('leg cramp', 'node id')).toEqual({ id: 'mine:leg%20cramp', originalId: 'leg cramp' });
    expect(read('DOID:799', 'node id')).toEqual({ id: 'DOID:799' });
  });

  it('keeps an id that an export of ours scoped to one of its row’s data sets', () => {
    expect(read('other:leg%20cramp', 'node id', ['other'])).toEqual({ id: 'other:leg%20cramp' });
  });

  it('refuses an id that no question could ask for', () => {
    expect(read('x'.repeat(limits.idLength + 1), 'source')).toEqual({
      reason: 'has a source longer than 512 characters',
    });
    const cyrillic = 'судорога'.repeat(20);
    const refused = { reason: 'has a node id longer than 512 characters once it is percent-encoded' };
    expect(read(cyrillic, 'node id')).toEqual(refused);
    // Asked for again, it is not mistaken for one that was taken.
    expect(read(cyrillic, 'node id')).toEqual(refused);
    expect(read('', 'object')).toEqual({ reason: 'has no object' });
    expect(read('a\u0007b', 'object')).toEqual({ reason: 'has an object with a control character in it' });
  });
});
