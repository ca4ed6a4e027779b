import { expect, it } from 'vitest';
import { middle, outermost, type TraceEvent } from './watch';

const task = (ts: number, dur: number): TraceEvent => ({ name: 'RunTask', ph: 'X', pid: 1, tid: 1, ts, dur });

it('counts a task once that a trace tells twice', () => {
  const [outer, inner, next] = [task(0, 100), task(10, 80), task(100, 20)];
  expect(outermost([inner, next, outer])).toEqual([outer, next]);
  expect(outermost([outer, outer])).toEqual([outer]);
});

it('takes the median of each figure by itself', () => {
  const costs = [
    { longest: 1, all: 30, rate: 60 },
    { longest: 2, all: 10, rate: 20 },
    { longest: 9, all: 20, rate: 40 },
  ];
  expect(middle(costs)).toEqual({ longest: 2, all: 20, rate: 40 });
});
