'use client';
/** When to see a doctor about a concept, or about all that it is shown as one with. */
import type { UnitedGroup } from '../data/united';
import { useExplorerState } from '../useExplorer';
import { CareBox } from './CareBox';

export function DoctorBox({ group }: { group: UnitedGroup }) {
  const nodes = useExplorerState((state) => state.library.nodes);
  const all = group.items.flatMap(({ item, centre }) => {
    const care = nodes[item.other];
    return care === undefined
      ? []
      : [{ edge: item.edge, subject: care, object: centre, from: 'object' as const }];
  });
  return <CareBox all={all} />;
}
