/**
 * Parts of queries on another program's database. Labels, types and properties come from a mapping that was parsed
 * and held against the database, each in quotes; every value is a parameter.
 */
import { agentTypes, isUnchecked } from '../../../../model';
import { quoted } from '../../names';
import { anyOf, listOf } from '../names';
import type { Vocabulary } from '../vocabulary';

/** Agents whose claims are off by default. */
const programs = agentTypes.filter((agentType) => isUnchecked({ agentType }));

/** Part of RETURN: which node it is. See EndRow. */
export const end = (variable: string, { ids, categories }: Vocabulary): string =>
  `{place: elementId(${variable}), labels: labels(${variable}), ids: ${listOf(variable, ids)}, categories: ${listOf(variable, categories)}}`;

/** Labels of the nodes that are shown, as a pattern. */
export const shown = ({ nodes }: Vocabulary): string => anyOf(nodes.keys());

/** Parameters of `checked`. */
export function agents({ types }: Vocabulary): { agents: Record<string, string>; programs: string[] } {
  const known = [...types.values()].flatMap(({ type, agentType }) =>
    agentType === null ? [] : [[type, agentType] as const],
  );
  return { agents: Object.fromEntries(known), programs };
}

/** The agent of a claim: what it says itself, else what holds for its type, else nothing. */
export function agent({ claims, facts }: Vocabulary): string {
  const own = claims.agentType !== undefined && facts.includes(claims.agentType);
  const ofType = `$agents[type(r)]`;
  return own
    ? `coalesce(${firstText(`r.${quoted(claims.agentType ?? '')}`)}, ${ofType}, '')`
    : `coalesce(${ofType}, '')`;
}

/** The first text of a property that may be a list, or null. */
const firstText = (property: string): string =>
  `CASE WHEN ${property} IS :: LIST<ANY> THEN ${property}[0] ELSE ${property} END`;

/** Part of WHERE: whether a claim is one that counts. Parameters: unchecked, agents, programs. */
export const counts = (vocabulary: Vocabulary): string =>
  `($unchecked OR NOT ${agent(vocabulary)} IN $programs)`;

/** Whether a claim is denied. */
export function negated({ claims, facts }: Vocabulary): string {
  const name = claims.negated;
  return name !== undefined && facts.includes(name)
    ? `coalesce(toLower(toStringOrNull(r.${quoted(name)})) IN ['true', '1', 'yes'], false)`
    : 'false';
}
