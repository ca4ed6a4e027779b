/**
 * Reuses the elements that did not change, by reference, so that the wrapper's diff touches only those that did.
 * A node that is drawn already keeps the place it came with: places are changed by usePositions alone, which moves.
 */
import type { ElementDefinition } from 'cytoscape';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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
