import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf, overlaps } from './boxes';
import { Occupied } from './occupied';

const place = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -600, max: 600 }),
});
const box = fc
  .tuple(fc.constantFrom('A', 'A longer name of two lines', 'Wide'.repeat(6)), place)
  .map(([name, at]) => boxOf({ name }, at, 'columns'));

it('says the same as looking at every box', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, fc.nat(30), (boxes, wanted, margin) => {
      const taken = boxes.some((other) => overlaps(other, wanted, margin));
      expect(new Occupied(boxes).free(wanted, margin)).toBe(!taken);
    }),
  );
});

it('knows what was added later', () => {
  const occupied = new Occupied([]);
  const own = boxOf({ name: 'A' }, { x: -130, y: 250 }, 'force');
  expect(occupied.free(own, 0)).toBe(true);
  occupied.add(own);
  expect(occupied.free(own, 0)).toBe(false);
});
