import { expect, it } from 'vitest';
import { generator, typed } from './inputs';

it('draws the same numbers each time, between 0 and 1', () => {
  const draw = (): number[] => {
    const next = generator(7);
    return Array.from({ length: 500 }, next);
  };
  expect(draw()).toEqual(draw());
  expect(Math.min(...draw())).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw())).toBeLessThan(1);
  expect(new Set(draw()).size).toBeGreaterThan(490);
});

it('types names whole, in part and with an error', () => {
  expect(typed('varicose veins', 0, () => 0)).toBe('varicose veins');
  expect(typed('varicose veins', 1, () => 0)).toBe('varicose ');
  expect(typed('varicose veins', 2, () => 0)).toBe('vricose veins');
});
