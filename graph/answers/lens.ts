/**
 * The lens: which concepts the sources tie to chosen groups of people, each with its reason. Built from batched
 * questions to a store, so that every engine gives the same lens. Negated claims never count. The letters are
 * those of the design: (a) the groups and their broader groups, (b) what they are at risk of, (c) what one claim
 * ties to that, (d) what leads to it, (e) its broader terms and what is said of them.
 */
import { GraphError, limits, type Edge, type Lens, type Relation } from '../model';
import { lensSentence } from './lensSentence';
import { gatherTold } from './lensTold';
import { LensWalk, type Found, type LensAsk } from './lensWalk';

export type { LensAsk };

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
async function broaderGroups(walk: LensWalk, chosen: readonly string[]): Promise<Map<string, string>> {
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
async function atRisk(walk: LensWalk, groups: ReadonlySet<string>): Promise<Edge[]> {
  const claims: Edge[] = [];
  await walk.step(groups, ['AT_RISK_OF'], function* (edge): Iterable<Found> {
    if (!groups.has(edge.subject)) return;
    claims.push(edge);
    yield [edge.object, { why: 'atRisk', group: edge.subject, edge: edge.id }];
  });
  return claims;
}

/** (c) What one claim ties to a condition, from either end. */
async function tied(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
  await walk.step(conditions, tyingRelations, function* ({ id, subject, object, relation }): Iterable<Found> {
    if (conditions.has(object)) yield [subject, { why: 'tied', to: object, relation, edge: id }];
    if (conditions.has(subject)) yield [object, { why: 'tied', to: subject, relation, edge: id }];
  });
}

/** (d) What leads to a condition along CAUSES, nearest first. */
async function leadsTo(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
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
async function general(walk: LensWalk, conditions: ReadonlySet<string>): Promise<void> {
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

/**
 * The lens of these groups.
 * @param ids the chosen groups; asked for twice, a group counts once
 * @throws GraphError `bad_input` for no group or more than `limits.riskGroups`, `not_found` for an unknown id
 */
export async function computeLens(
  ids: readonly string[],
  ask: LensAsk,
  filter: { unchecked: boolean },
): Promise<Lens> {
  const chosen = [...new Set(ids)];
  if (chosen.length === 0 || chosen.length > limits.riskGroups) {
    throw new GraphError(
      'bad_input',
      `A lens takes from 1 to ${limits.riskGroups} groups of people, not ${chosen.length}: choose fewer or at least one.`,
    );
  }
  const groups = await ask.nodes(chosen);
  const missing = chosen.find((id) => !groups.some((node) => node.id === id));
  if (missing !== undefined) {
    throw new GraphError(
      'not_found',
      `There is no concept with the id “${missing}” to look through: search for the group again.`,
    );
  }

  const walk = new LensWalk(ask, filter.unchecked);
  walk.keep(chosen.map((id) => [id, { why: 'chosen' }]));
  const broader = await broaderGroups(walk, chosen);
  const direct = await atRisk(walk, new Set(chosen));
  const inherited = await atRisk(walk, new Set(broader.keys()));
  const conditions = new Set([...direct, ...inherited].map((edge) => edge.object));
  await tied(walk, conditions);
  await leadsTo(walk, conditions);
  await general(walk, conditions);

  const told = await gatherTold(
    { groups, broader, direct, inherited, unchecked: filter.unchecked, cut: walk.cut },
    ask,
  );
  return { groups: chosen, members: walk.members(), sentence: lensSentence(told), cut: walk.cut };
}
