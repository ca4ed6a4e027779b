/** The elements of the latest scene, with all that did not change taken over by reference. */
import type { ElementDefinition } from 'cytoscape';
import { useState } from 'react';
import { elementsOf } from './elements';
import { stableElements } from './stableElements';
import type { CanvasProps } from './types';
import type { Ways } from './useCourses';

interface Held extends Pick<CanvasProps, 'scene' | 'columns'> {
  courses: Ways['courses'];
  elements: ElementDefinition[];
}

export function useElements(
  { scene, columns }: Pick<CanvasProps, 'scene' | 'columns'>,
  courses: Ways['courses'],
): ElementDefinition[] {
  const [held, setHeld] = useState<Held>(() => ({
    scene,
    columns,
    courses,
    elements: elementsOf(scene, columns, courses),
  }));
  if (held.scene === scene && held.columns === columns && held.courses === courses) return held.elements;
  const elements = stableElements(held.elements, elementsOf(scene, columns, courses));
  setHeld({ scene, columns, courses, elements });
  return elements;
}
