import { expect, it } from 'vitest';
import type { Box } from '../layout/types';
import { lanesOf } from './lanes';

const head = (x: number, y = 0) => ({ kind: 'Cause', label: 'Causes', x, y });
const box = (left: number, bottom: number): Box => ({
  x: left,
  y: bottom - 10,
  radius: 10,
  left,
  right: left + 80,
  top: bottom - 20,
  bottom,
});

it('every second column has a ground that ends where the next one begins', () => {
  const lanes = lanesOf([head(0), head(100), head(300)], [box(0, 50), box(300, 200)]);
  expect(lanes.map(({ x, width }) => [x, x + width])).toEqual([
    [-14, 86],
    [286, 398],
  ]);
  expect(new Set(lanes.map(({ y, height }) => y + height))).toEqual(new Set([218]));
});

it('a heading over nodes within a column begins no lane', () => {
  expect(lanesOf([head(0), head(100, 90), head(200)], [box(0, 50)]).map(({ x }) => x)).toEqual([-14]);
});

it('one column alone has none', () => {
  expect(lanesOf([head(0)], [box(0, 50)])).toEqual([]);
});
