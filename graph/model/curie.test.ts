/** Ids as they are stored: which join, which are scoped, and that a second import changes none. */
import { describe, expect, it } from 'vitest';
import { linkOut, parseCurie, storedId } from './curie';

describe('storedId', () => {
  const cases = [
    { what: 'a CURIE with a known prefix', id: 'DOID:799', stored: { id: 'DOID:799' } },
    {
      what: 'a CURIE inside a Hetionet id',
      id: 'Disease::DOID:799',
      stored: { id: 'DOID:799', originalId: 'Disease::DOID:799' },
    },
    { what: 'an unknown prefix', id: 'my:1', stored: { id: 'set:my%3A1', originalId: 'my:1' } },
    { what: 'a plain id', id: 'leg pain', stored: { id: 'set:leg%20pain', originalId: 'leg pain' } },
    { what: 'an id scoped to this data set', id: 'set:leg-pain', stored: { id: 'set:leg-pain' } },
    {
      what: 'an encoded id scoped to this data set',
      id: 'set:leg%20pain',
      stored: { id: 'set:leg%20pain' },
    },
    {
      what: 'an id scoped to another data set',
      id: 'other:leg-pain',
      stored: { id: 'set:other%3Aleg-pain', originalId: 'other:leg-pain' },
    },
    {
      what: 'an id that only begins like one of this data set',
      id: 'set:leg pain',
      stored: { id: 'set:set%3Aleg%20pain', originalId: 'set:leg pain' },
    },
    {
      what: 'a broken percent sign',
      id: 'set:50%',
      stored: { id: 'set:set%3A50%25', originalId: 'set:50%' },
    },
    { what: 'nothing after the data set', id: 'set:', stored: { id: 'set:set%3A', originalId: 'set:' } },
  ];
  it.each(cases)('stores $what', ({ id, stored }) => {
    expect(storedId(id, 'set')).toEqual(stored);
  });

  it('leaves a stored id as it is when it is imported again', () => {
    for (const { id } of cases) {
      const once = storedId(id, 'set').id;
      expect(storedId(once, 'set').id).toBe(once);
    }
  });

  it('takes half a surrogate pair for the replacement character', () => {
    expect(storedId('leg \ud800', 'mine')).toEqual({ id: 'mine:leg%20%EF%BF%BD', originalId: 'leg \ud800' });
  });

  it('lets a file declare a prefix', () => {
    expect(storedId('my:1', 'set', new Set(['my']))).toEqual({ id: 'my:1' });
  });
});

describe('parseCurie', () => {
  it('refuses addresses and white space', () => {
    expect(parseCurie('https://example.org/a')).toBeNull();
    expect(parseCurie('a:b c')).toBeNull();
    expect(parseCurie('DOID:799')).toEqual({ prefix: 'DOID', reference: '799' });
  });
});

describe('linkOut', () => {
  it('links only prefixes that have a page', () => {
    expect(linkOut('DOID:799')).toBe('http://purl.obolibrary.org/obo/DOID_799');
    expect(linkOut('leg-cramps:leg-numbness')).toBeNull();
    expect(linkOut('ICD10:R25')).toBeNull();
  });
});
