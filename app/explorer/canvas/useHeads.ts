/** Keeps the headings over their columns when nodes joined, left or moved: elements keep the place they came with. */
import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { ColumnHead } from '../layout/types';
import { headElementId } from './ids';

export function useHeads(cy: Core | null, columns: readonly ColumnHead[] | null): void {
  useEffect(() => {
    if (cy === null || columns === null) return;
    cy.batch(() => {
      for (const { kind, x, y } of columns) cy.getElementById(headElementId(kind)).position({ x, y });
    });
  }, [cy, columns]);
}
