import { describe, expect, it } from 'vitest';
import { attributesFrom } from './attributes';

describe('attributesFrom', () => {
  it('keeps every property under its own name', () => {
    const attributes = attributesFrom([
      ['weight', 0.5],
      ['a b', 'text'],
      ['ключ', ['x', 'y']],
      ['checked', false],
    ]);
    expect(attributes).toEqual({ weight: 0.5, 'a b': 'text', ключ: ['x', 'y'], checked: false });
  });

  it('lets no key reach a prototype, and loses none', () => {
    const attributes = attributesFrom([
      ['__proto__', ['polluted']],
      ['constructor', 'of the bridge'],
      ['prototype', 'A'],
    ]);
    expect(Object.keys(attributes)).toEqual(['__proto___', 'constructor', 'prototype']);
    expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
    expect(attributes['constructor']).toBe('of the bridge');
    expect({}).not.toHaveProperty('polluted');
  });
});
