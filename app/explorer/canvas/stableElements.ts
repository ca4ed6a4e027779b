/**
 * Reuses the elements that did not change, by reference, so that the wrapper's diff touches only those that did.
 * A node that is drawn already keeps the place it came with: places are changed by usePositions alone, which moves.
 */
import type { ElementDefinition } from 'cytoscape';

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((value, index) => value === b[index])
  );
}

/** Data are flat: texts, numbers and lists of numbers. */
function same(a: ElementDefinition['data'], b: ElementDefinition['data']): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!sameValue(a[key], b[key])) return false;
  return true;
}

/** The next elements, with what is equal in the previous ones taken from there. */
export function stableElements(
  previous: readonly ElementDefinition[],
  next: readonly ElementDefinition[],
): ElementDefinition[] {
  const before = new Map(previous.map((element) => [element.data.id, element]));
  return next.map((element) => {
    const old = before.get(element.data.id);
    if (old === undefined) return element;
    const data = same(old.data, element.data) ? old.data : element.data;
    if (data === old.data && old.classes === element.classes) return old;
    return { ...element, data, ...(old.position === undefined ? {} : { position: old.position }) };
  });
}
