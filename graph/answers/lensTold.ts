/** Gathers what a lens's sentence needs: what is said of the groups, of whom else, and what is switched off. */
import { limits, type Edge, type GraphNode } from '../model';
import { byCodePoint } from './codePoint';
import type { LensTold, Told } from './lensSentence';
import type { LensAsk } from './lensWalk';

/** What the walk found on the way. */
export interface Gathered {
  /** The chosen groups. */
  groups: readonly GraphNode[];
  /** Broader groups, each with the chosen group that is a kind of it. */
  broader: ReadonlyMap<string, string>;
  /** AT_RISK_OF claims about the chosen groups, and about the broader ones. */
  direct: readonly Edge[];
  inherited: readonly Edge[];
  unchecked: boolean;
  cut: boolean;
}

/** Conditions by their best claim's weight, then id. */
function conditionsOf(claims: readonly Edge[]): string[] {
  const weights = new Map<string, number>();
  for (const { object, weight } of claims) weights.set(object, Math.max(weight, weights.get(object) ?? 0));
  return [...weights].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b)).map(([id]) => id);
}

/** Groups beside the told ones of which the same conditions are said: all of them, or some. */
async function countOthers(
  conditions: readonly string[],
  told: ReadonlySet<string>,
  ask: LensAsk,
  unchecked: boolean,
): Promise<LensTold['others']> {
  const asked = new Set(conditions.slice(0, limits.lensConditions));
  if (asked.size === 0) return { all: 0, some: 0 };
  const said = new Map<string, Set<string>>();
  for (const edge of await ask.frontier([...asked], { unchecked, relations: ['AT_RISK_OF'] })) {
    if (edge.negated || !asked.has(edge.object) || told.has(edge.subject)) continue;
    said.set(edge.subject, (said.get(edge.subject) ?? new Set()).add(edge.object));
  }
  const all = [...said.values()].filter((ids) => ids.size === conditions.length).length;
  return { all, some: said.size - all };
}

/** Claims found by a program about these groups, which the filter keeps out. */
async function countSwitchedOff(ids: readonly string[], ask: LensAsk): Promise<number> {
  const groups = new Set(ids);
  const claims = await ask.frontier(ids, { unchecked: true, relations: ['AT_RISK_OF'] });
  return claims
    .filter((edge) => !edge.negated && groups.has(edge.subject))
    .reduce((count, edge) => count + edge.unchecked, 0);
}

/** Everything that `lensSentence` says, fetched by a few batched questions. */
export async function gatherTold(gathered: Gathered, ask: LensAsk): Promise<LensTold> {
  const { groups, broader, direct, inherited, unchecked, cut } = gathered;
  const own = conditionsOf(direct);
  const added = conditionsOf(inherited).filter((id) => !own.includes(id));
  const conditions = [...own, ...added];
  const speaking = [...new Set(inherited.map((edge) => edge.subject))].sort(byCodePoint);
  const chosen = groups.map((node) => node.id);

  const named = [
    ...own.slice(0, limits.lensNames),
    ...added.slice(0, limits.lensNames),
    ...speaking.slice(0, limits.lensNames),
  ];
  const nodes = new Map((await ask.nodes([...new Set(named)])).map((node) => [node.id, node]));
  const pick = (ids: readonly string[]): GraphNode[] =>
    ids.slice(0, limits.lensNames).flatMap((id) => nodes.get(id) ?? []);
  const toldOf = (ids: readonly string[]): Told => ({ count: ids.length, named: pick(ids) });

  const [only] = speaking;
  const of = speaking.length === 1 && only !== undefined ? broader.get(only) : undefined;
  const checked = new Set(
    [...direct, ...inherited].filter((edge) => edge.unchecked < edge.statements).map((edge) => edge.object),
  );
  return {
    groups,
    direct: toldOf(own),
    broader: {
      groups: { count: speaking.length, named: pick(speaking) },
      of: groups.find((node) => node.id === of) ?? null,
      added: toldOf(added),
    },
    others: await countOthers(
      conditions,
      new Set(own.length > 0 ? chosen : [...chosen, ...speaking]),
      ask,
      unchecked,
    ),
    switchedOff: unchecked
      ? 0
      : await countSwitchedOff([...chosen, ...broader.keys()].slice(0, limits.lensConditions), ask),
    uncheckedOnly: conditions.filter((id) => !checked.has(id)).length,
    cut,
  };
}
