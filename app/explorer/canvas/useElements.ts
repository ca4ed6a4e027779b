/** The elements of the latest scene, with all that did not change taken over by reference. */
import type { ElementDefinition } from 'cytoscape';
import { useState } from 'react';
import { elementsOf } from './elements';
import { stableElements } from './stableElements';
import type { CanvasProps } from './types';
import type { Ways } from './useCourses';

interface Held extends Pick<CanvasProps, 'scene' | 'columns'> {
  courses: Ways['courses'];
  light: boolean;
  elements: ElementDefinition[];
}

export function useElements(
  { scene, columns }: Pick<CanvasProps, 'scene' | 'columns'>,
  courses: Ways['courses'],
  light: boolean,
): ElementDefinition[] {
  const [held, setHeld] = useState<Held>(() => ({
    scene,
    columns,
    courses,
    light,
    elements: elementsOf(scene, columns, courses, light),
  }));
  if (held.scene === scene && held.columns === columns && held.courses === courses && held.light === light)
    return held.elements;
  const elements = stableElements(held.elements, elementsOf(scene, columns, courses, light));
  setHeld({ scene, columns, courses, light, elements });
  return elements;
}
