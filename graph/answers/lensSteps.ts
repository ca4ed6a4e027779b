/**
 * The steps by which a lens is made. The letters are those of the design: (a) the groups and their broader groups,
 * (b) what they are at risk of and what should not be used in them, (c) what one claim ties to what they are at risk
 * of, (d) what leads to that, (e) its broader terms and what is said of those.
 */
import { limits, type Edge, type Relation } from '../model';
import type { Found, LensWalk } from './lensWalk';

/** Relations by which one claim ties a concept to a condition that a group is at risk of. */
export const tyingRelations: readonly Relation[] = [
  'CAUSES',
  'CONTRIBUTES_TO',
  'HAS_SYMPTOM',
  'TREATS',
  'USED_FOR',
  'EASES',
  'PREVENTS',
  'LOCATED_IN',
  'CONTRAINDICATED_IN',
];

/** (a) Broader groups, each with the chosen group that is a kind of it; at the nearest step the first by edge id. */
export async function broaderGroups(walk: LensWalk, chosen: readonly string[]): Promise<Map<string, string>> {
  const origin = new Map(chosen.map((id) => [id, id]));
  for (let level = new Set(chosen); level.size > 0 && !walk.cut;) {
    const next = new Map<string, string>();
    await walk.step(level, ['SUBTYPE_OF'], function* ({ subject, object }): Iterable<Found> {
      const of = origin.get(subject);
      if (of === undefined || !level.has(subject) || origin.has(object) || next.has(object)) return;
      next.set(object, of);
      yield [object, { why: 'broader', of }];
    });
    for (const [id, of] of next) origin.set(id, of);
    level = new Set(next.keys());
  }
  for (const id of chosen) origin.delete(id);
  return origin;
}

/** (b) The claims that something is more common in one of these groups. */
export async function atRisk(walk: LensWalk, groups: ReadonlySet<string>): Promise<Edge[]> {
  const claims: Edge[] = [];
  await walk.step(groups, ['AT_RISK_OF'], function* (edge): Iterable<Found> {
    if (!groups.has(edge.subject)) return;
    claims.push(edge);
    yield [edge.object, { why: 'atRisk', group: edge.subject, edge: edge.id }];
  });
  return claims;
}

/** (b) The claims that something should not be used in one of these groups. */
export async function avoided(walk: LensWalk, groups: ReadonlySet<string>): Promise<Edge[]> {
  const claims: Edge[] = [];
  await walk.step(groups, ['CONTRAINDICATED_IN'], function* (edge): Iterable<Found> {
    if (!groups.has(edge.object)) return;
    claims.push(edge);
    yield [edge.subject, { why: 'avoid', group: edge.object, edge: edge.id }];
  });
  return claims;
}

/** (c) What one claim ties to a condition, from either end. */
export async function tied(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
  await walk.step(conditions, tyingRelations, function* ({ id, subject, object, relation }): Iterable<Found> {
    if (conditions.has(object)) yield [subject, { why: 'tied', to: object, relation, edge: id }];
    if (conditions.has(subject)) yield [object, { why: 'tied', to: subject, relation, edge: id }];
  });
}

/** (d) What leads to a condition along CAUSES, nearest first. */
export async function leadsTo(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
  const origin = new Map([...conditions].map((id) => [id, id]));
  let level: ReadonlySet<string> = conditions;
  for (let steps = 1; steps <= limits.lensStepsBack && level.size > 0 && !walk.cut; steps += 1) {
    const next = new Map<string, string>();
    await walk.step(level, ['CAUSES'], function* ({ id, subject, object }): Iterable<Found> {
      const to = origin.get(object);
      if (to === undefined || !level.has(object) || origin.has(subject) || next.has(subject)) return;
      next.set(subject, to);
      yield [subject, { why: 'leadsTo', to, steps, edge: id }];
    });
    for (const [id, to] of next) origin.set(id, to);
    level = new Set(next.keys());
  }
}

/** (e) The direct broader terms of the conditions, then what one claim says of those in general. */
export async function general(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
  const broader = new Set<string>();
  await walk.step(conditions, ['SUBTYPE_OF'], function* ({ id, subject, object }): Iterable<Found> {
    if (!conditions.has(subject) || conditions.has(object)) return;
    broader.add(object);
    yield [object, { why: 'general', of: subject, edge: id }];
  });
  await walk.step(broader, tyingRelations, function* ({ id, subject, object }): Iterable<Found> {
    if (broader.has(object)) yield [subject, { why: 'general', of: object, edge: id }];
    if (broader.has(subject)) yield [object, { why: 'general', of: subject, edge: id }];
  });
}
