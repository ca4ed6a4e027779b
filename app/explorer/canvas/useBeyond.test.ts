import { expect, it } from 'vitest';
import { sidesBeyond } from './useBeyond';

const box = { x1: 0, y1: 0, w: 1_000, h: 400 };
const frame = { width: 390, height: 500 };

it('a picture goes on to the sides where enough of it lies beyond the frame', () => {
  expect(sidesBeyond(box, 0.7, { x: 28, y: 28 }, frame)).toEqual(['right']);
  expect(sidesBeyond(box, 0.7, { x: -200, y: 28 }, frame)).toEqual(['left', 'right']);
  expect(sidesBeyond(box, 2, { x: 10, y: -200 }, frame)).toEqual(['right', 'up', 'down']);
});

it('and to none where all of it is seen, or only the room around it is not', () => {
  expect(sidesBeyond(box, 0.3, { x: 28, y: 28 }, frame)).toEqual([]);
  expect(sidesBeyond(box, 0.39, { x: 15, y: -10 }, frame)).toEqual([]);
});

it('and to none before it has a frame', () => {
  expect(sidesBeyond(box, 1, { x: 0, y: 0 }, { width: 0, height: 0 })).toEqual([]);
});
