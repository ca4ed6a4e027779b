import { describe, expect, it } from 'vitest';
import { attributesFrom } from './attributes';
import { joinRecords, mergeRecords } from './join';
import type { NodeRecord } from './node';

const record = (rest: Partial<NodeRecord> = {}): NodeRecord => ({
  id: 'DOID:799',
  categories: ['biolink:Disease'],
  name: 'varicose veins',
  synonyms: [],
  xrefs: [],
  attributes: {},
  ...rest,
});

describe('joinRecords', () => {
  it('takes scalars from the earliest data set that has one, and unites lists', () => {
    const joined = joinRecords([
      ['a', record({ name: null, synonyms: ['varices'], attributes: { x: 1, y: 'first' } })],
      [
        'b',
        record({ name: 'Varicose veins', description: 'From b.', plural: true, xrefs: ['MESH:D014648'] }),
      ],
      [
        'c',
        record({
          name: 'Varix',
          inSentence: 'varices',
          description: 'From c.',
          plural: false,
          synonyms: ['varices', 'Varicose veins', 'spider veins'],
          xrefs: ['MESH:D014648', 'UMLS:C0042345'],
          categories: ['biolink:PhenotypicFeature', 'biolink:Disease'],
          attributes: { y: 'second', z: ['list'] },
        }),
      ],
    ]);
    expect(joined).toEqual({
      id: 'DOID:799',
      kind: 'Condition',
      categories: ['biolink:Disease', 'biolink:PhenotypicFeature'],
      name: 'Varicose veins',
      inSentence: 'varices',
      plural: true,
      synonyms: ['varices', 'spider veins', 'Varix'],
      description: 'From b.',
      xrefs: ['MESH:D014648', 'UMLS:C0042345'],
      datasets: ['a', 'b', 'c'],
      attributes: { x: 1, y: 'first', z: ['list'] },
    });
  });

  it('names a concept by its id where nobody else does', () => {
    expect(joinRecords([['a', record({ name: null })]]).name).toBe('DOID:799');
    expect(
      joinRecords([
        ['a', record({ name: '' })],
        ['b', record({ name: null })],
      ]).name,
    ).toBe('DOID:799');
  });

  it('knows it as a mere thing only where no data set knows better', () => {
    const thing = record({ categories: ['biolink:NamedThing'] });
    expect(joinRecords([['a', thing]])).toMatchObject({
      kind: 'NamedThing',
      categories: ['biolink:NamedThing'],
    });
    expect(
      joinRecords([
        ['a', thing],
        ['b', record()],
      ]),
    ).toMatchObject({ kind: 'Condition', categories: ['biolink:Disease'] });
    expect(joinRecords([['a', record({ categories: [] })]]).categories).toEqual(['biolink:NamedThing']);
  });

  it('leaves out what nobody says', () => {
    const joined = joinRecords([['a', record()]]);
    for (const field of ['inSentence', 'plural', 'description']) expect(joined).not.toHaveProperty(field);
  });

  it('needs a record', () => {
    expect(() => joinRecords([])).toThrow(RangeError);
  });

  it('lets no attribute reach a prototype', () => {
    const attributes = JSON.parse('{"__proto__": ["polluted"]}') as NodeRecord['attributes'];
    const joined = joinRecords([
      ['a', record({ attributes })],
      ['b', record()],
    ]);
    expect(Object.getPrototypeOf(joined.attributes)).toBe(Object.prototype);
    expect(Object.keys(joined.attributes)).toEqual(['__proto__']);
  });
});

describe('mergeRecords', () => {
  const a = record({ name: 'A', synonyms: ['one'], xrefs: ['X:1'], attributes: attributesFrom([['k', 1]]) });
  const b = record({
    name: 'B',
    synonyms: ['two', 'one'],
    xrefs: ['X:2'],
    description: 'From b.',
    attributes: { k: 2, l: true },
    categories: ['biolink:NamedThing'],
  });

  it('makes one record of two: the earlier before the later, lists united, the later name a synonym', () => {
    expect(mergeRecords(a, b)).toEqual({
      id: 'DOID:799',
      categories: ['biolink:Disease', 'biolink:NamedThing'],
      name: 'A',
      synonyms: ['one', 'two', 'B'],
      xrefs: ['X:1', 'X:2'],
      description: 'From b.',
      attributes: { k: 1, l: true },
    });
  });

  it('takes the later name where the earlier has none, and does not make it a synonym', () => {
    expect(mergeRecords({ ...a, name: null }, b)).toMatchObject({ name: 'B', synonyms: ['one', 'two'] });
    expect(mergeRecords({ ...a, name: '' }, { ...b, name: null }).name).toBeNull();
    expect(mergeRecords(a, { ...b, name: 'A' }).synonyms).toEqual(['one', 'two']);
  });

  it('joins to what the two would be as one', () => {
    expect(joinRecords([['d', mergeRecords(a, b)]])).toEqual(
      joinRecords([
        ['d', a],
        ['d', b],
      ]),
    );
  });
});
