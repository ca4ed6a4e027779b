/** What is said of chosen groups, sorted by what it means to them: from a lens's members and the lines among them. Pure. */
import { parseEdgeId, type Edge, type Lens } from '@/graph/model';

/** Members of one sort that are looked at. */
export const membersMost = 200;

export interface GroupMembers {
  /** The chosen groups and those that they are kinds of. */
  groups: string[];
  common: string[];
  avoid: string[];
  causes: string[];
}

const leading: readonly string[] = ['CAUSES', 'CONTRIBUTES_TO'];

/** Members by what they are to the groups; of each sort at most `membersMost`, in the lens's order. */
export function membersBySort({ members }: Lens): GroupMembers & { cut: boolean } {
  const ids = (is: (member: Lens['members'][number]) => boolean): string[] =>
    members.filter(is).map(({ id }) => id);
  const common = ids(({ reason }) => reason.why === 'atRisk');
  const avoid = ids(({ reason }) => reason.why === 'avoid');
  const causes = ids(
    ({ id, reason }) =>
      reason.why === 'tied' && leading.includes(reason.relation) && parseEdgeId(reason.edge)?.subject === id,
  );
  const first = (some: string[]): string[] => some.slice(0, membersMost);
  return {
    groups: ids(({ reason }) => reason.why === 'chosen' || reason.why === 'broader'),
    common: first(common),
    avoid: first(avoid),
    causes: first(causes),
    cut: Math.max(common.length, avoid.length, causes.length) > membersMost,
  };
}

export interface GroupLines {
  common: Edge[];
  avoid: Edge[];
  causes: Edge[];
}

/** The lines that say so, each sort by evidence, then id. Negated ones say something else. */
export function linesBySort(edges: readonly Edge[], members: GroupMembers): GroupLines {
  const [groups, common, avoid, causes] = [members.groups, members.common, members.avoid, members.causes].map(
    (ids) => new Set(ids),
  );
  const of = (relations: readonly string[], from: Set<string> | undefined, to: Set<string> | undefined) =>
    edges
      .filter(
        ({ negated, relation, subject, object }) =>
          !negated && relations.includes(relation) && from?.has(subject) && to?.has(object),
      )
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return {
    common: of(['AT_RISK_OF'], groups, common),
    avoid: of(['CONTRAINDICATED_IN'], avoid, groups),
    causes: of(leading, causes, common),
  };
}
