/** Every text comes back as it was through an encoding that cannot hold all of them. */
import neo4j from 'neo4j-driver';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { receivedTexts, sentTexts } from './texts';

/** Half pairs, whole ones, the mark, its digits and its neighbours. */
const letters = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ud7ff',
  '\ue000',
  '\ue001',
  '\ufffd',
  '😀',
  'd',
  '8',
  '0',
];
const text = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((parts) => parts.join(''));

const sent = (value: string): string => String(sentTexts(value));

it('brings every text back', () => {
  fc.assert(
    fc.property(text, (value) => {
      const wire = Buffer.from(sent(value), 'utf8').toString('utf8');
      expect(wire).toBe(sent(value));
      expect(receivedTexts(wire)).toBe(value);
    }),
  );
});

it('reaches into lists and objects, and leaves what is no text', () => {
  const value = { rows: [{ id: 'a\ud800', most: neo4j.int(3), none: null, yes: true, list: ['\udc00'] }] };
  expect(sentTexts(value)).toEqual({
    rows: [{ id: 'a\ue000d800', most: neo4j.int(3), none: null, yes: true, list: ['\ue000dc00'] }],
  });
  expect(receivedTexts(sentTexts(value))).toEqual(value);
  expect(receivedTexts('\ue000 of another program')).toBe('\ue000 of another program');
});

it('copies nothing that holds no text to change, and no name can reach the prototype', () => {
  const plain = { rows: [{ id: 'a', list: ['b'] }] };
  expect(receivedTexts(plain)).toBe(plain);
  const hostile = JSON.parse('{"__proto__": {"name": "\\ud800"}, "other": "x"}') as object;
  const back = receivedTexts(sentTexts(hostile)) as object;
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  expect(JSON.stringify(back)).toBe(JSON.stringify(hostile));
});
