// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ElementDefinition } from 'cytoscape';
import { afterEach, expect, it } from 'vitest';
import { advanced, mostAtOnce, nextPart, part, useStaged } from './useStaged';

afterEach(cleanup);

const many = (count: number): ElementDefinition[] =>
  Array.from({ length: count }, (_, index) => ({ group: 'nodes', data: { id: `n:${index}` } }));

it('hands a few over at once, by the very list', () => {
  const target = many(part);
  const { result } = renderHook(() => useStaged(target, 1));
  expect(result.current).toEqual({ elements: target, complete: true });
  expect(result.current.elements).toBe(target);
});

it('hands many over in parts, in their order, and ends with all', async () => {
  const target = many(3 * part + 7);
  const { result } = renderHook(() => useStaged(target, 1));
  expect(result.current.complete).toBe(false);
  expect(result.current.elements).toEqual(target.slice(0, part));
  await waitFor(() => expect(result.current.complete).toBe(true));
  expect(result.current.elements).toBe(target);
});

it('takes away at once what is no longer wanted, and begins anew with another canvas', async () => {
  const large = many(part + 50);
  const small = large.slice(0, 60);
  const { result, rerender } = renderHook(({ target, canvas }) => useStaged(target, canvas), {
    initialProps: { target: large, canvas: 1 },
  });
  rerender({ target: small, canvas: 1 });
  expect(result.current).toEqual({ elements: small, complete: true });
  rerender({ target: large, canvas: 1 });
  expect(result.current.complete).toBe(true);
  rerender({ target: large, canvas: 2 });
  expect(result.current.elements).toHaveLength(part);
  await waitFor(() => expect(result.current.complete).toBe(true));
});

it('hands more over at once where that goes fast, and fewer where it takes long', () => {
  expect(nextPart(part, 1)).toBe(2 * part);
  expect(nextPart(part, 0)).toBe(2 * part);
  expect(nextPart(mostAtOnce, 1)).toBe(mostAtOnce);
  expect(nextPart(4 * part, 80)).toBe(2 * part);
  expect(nextPart(part, 10_000)).toBe(part / 2);
});

/** So many nodes in a ring, each with a line to the next. */
const ring = (count: number): ElementDefinition[] => [
  ...many(count),
  ...Array.from({ length: count }, (_, index): ElementDefinition => {
    const [from, to] = [index, (index + 1) % count];
    const data = { id: `e:${from} ${to}`, source: `n:${from}`, target: `n:${to}` };
    return { group: 'edges', data };
  }),
];

/** Every state on the way from one list to another. */
function stepsBetween(from: ElementDefinition[], to: ElementDefinition[]): ElementDefinition[][] {
  const steps: ElementDefinition[][] = [];
  let now: readonly ElementDefinition[] = from;
  while (now !== to) {
    now = advanced(now, to);
    steps.push([...now]);
    if (steps.length > 100) throw new Error('comes to no end');
  }
  return steps;
}

it('changes, adds and takes away no more than a part at a time, and never leaves a line without its ends', () => {
  const before = ring(700);
  const after = [
    ...many(400).map((node) => ({ ...node, classes: 'dimmed' })),
    ...ring(400).filter(({ group }) => group === 'edges'),
  ];
  const steps = stepsBetween(before, after);
  expect(steps.length).toBeGreaterThan(5);
  let last: ElementDefinition[] = before;
  for (const step of steps) {
    const had = new Map(last.map((element) => [element.data.id, element]));
    const has = new Set(step.map(({ data }) => data.id));
    const gone = last.filter(({ data }) => !has.has(data.id));
    const news = step.filter((element) => had.get(element.data.id) !== element);
    expect(gone.length + news.length).toBeLessThanOrEqual(part);
    for (const { data } of step)
      if (typeof data.source === 'string')
        expect([has.has(data.source), has.has(String(data.target))]).toEqual([true, true]);
    last = step;
  }
});
