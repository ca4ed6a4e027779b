/** The elements of the latest scene, with all that did not change taken over by reference. */
import type { ElementDefinition } from 'cytoscape';
import { useState } from 'react';
import { elementsOf } from './elements';
import { stableElements } from './stableElements';
import type { CanvasProps } from './types';

interface Held extends Pick<CanvasProps, 'scene' | 'columns'> {
  elements: ElementDefinition[];
}

export function useElements({ scene, columns }: Pick<CanvasProps, 'scene' | 'columns'>): ElementDefinition[] {
  const [held, setHeld] = useState<Held>(() => ({ scene, columns, elements: elementsOf(scene, columns) }));
  if (held.scene === scene && held.columns === columns) return held.elements;
  const elements = stableElements(held.elements, elementsOf(scene, columns));
  setHeld({ scene, columns, elements });
  return elements;
}
