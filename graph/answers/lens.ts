/**
 * The lens: which concepts the sources tie to chosen groups of people, each with its reason. Built from batched
 * questions to a store, so that every engine gives the same lens. Negated claims never count.
 */
import { GraphError, limits, type GroupMatch, type Lens } from '../model';
import type { Said } from './lensSaid';
import { lensSentence } from './lensSentence';
import { atRisk, avoided, broaderGroups, general, leadsTo, tied } from './lensSteps';
import { gatherTold } from './lensTold';
import { LensWalk, membersOfAll, type LensAsk } from './lensWalk';

export { tyingRelations } from './lensSteps';
export type { LensAsk };

export interface LensFilter {
  unchecked: boolean;
  /** Of several groups: any of them, as long as nothing else is said, or each. */
  riskGroupMatch?: GroupMatch;
}

/** One walk from some groups, with the claims about them and about the groups that they are kinds of. */
async function walkFrom(
  chosen: readonly string[],
  ask: LensAsk,
  unchecked: boolean,
): Promise<{ walk: LensWalk; said: Said }> {
  const walk = new LensWalk(ask, unchecked);
  walk.keep(chosen.map((id) => [id, { why: 'chosen' }]));
  const broader = await broaderGroups(walk, chosen);
  const above = new Set(broader.keys());
  const direct = await atRisk(walk, new Set(chosen));
  const inherited = await atRisk(walk, above);
  const avoid = [...(await avoided(walk, new Set(chosen))), ...(await avoided(walk, above))];
  const conditions = new Set([...direct, ...inherited].map((edge) => edge.object));
  await tied(walk, conditions);
  await leadsTo(walk, conditions);
  await general(walk, conditions);
  return { walk, said: { broader, direct, inherited, avoid } };
}

/**
 * The lens of these groups.
 * @param ids the chosen groups; asked for twice, a group counts once
 * @throws GraphError `bad_input` for no group or more than `limits.riskGroups`, `not_found` for an unknown id
 */
export async function computeLens(ids: readonly string[], ask: LensAsk, filter: LensFilter): Promise<Lens> {
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

  const { unchecked, riskGroupMatch: match = 'any' } = filter;
  const walks = [];
  for (const some of match === 'all' ? chosen.map((id) => [id]) : [chosen])
    walks.push(await walkFrom(some, ask, unchecked));
  const cut = walks.some(({ walk }) => walk.cut);
  const told = await gatherTold({ groups, match, said: walks.map((one) => one.said), unchecked, cut }, ask);
  const members = membersOfAll(
    walks.map(({ walk }) => walk),
    chosen,
  );
  return { groups: chosen, match, members, sentence: lensSentence(told), cut };
}
