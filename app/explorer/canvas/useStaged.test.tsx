// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ElementDefinition } from 'cytoscape';
import { afterEach, expect, it } from 'vitest';
import { part, useStaged } from './useStaged';

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
