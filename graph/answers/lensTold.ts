/** Gathers what a lens's sentence needs: what is said of the groups, of whom else, and what is switched off. */
import { limits, type Edge, type GraphNode, type GroupMatch } from '../model';
import { byCodePoint } from './codePoint';
import { saidOfAll, type Said } from './lensSaid';
import type { LensTold, Told } from './lensSentence';
import type { LensAsk } from './lensWalk';

/** What was found about groups. */
export interface Gathered {
  /** The chosen groups. */
  groups: readonly GraphNode[];
  match: GroupMatch;
  /** As found from all of them together, or from each. */
  said: readonly Said[];
  unchecked: boolean;
  cut: boolean;
}

/** What stands at one end of some claims, by the best claim's weight, then id. */
function endsOf(claims: readonly Edge[], end: 'subject' | 'object'): string[] {
  const weights = new Map<string, number>();
  for (const claim of claims) weights.set(claim[end], Math.max(claim.weight, weights.get(claim[end]) ?? 0));
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
  const relations = ['AT_RISK_OF', 'CONTRAINDICATED_IN'];
  const claims = await ask.frontier(ids, { unchecked: true, relations });
  return claims
    .filter(
      ({ negated, relation, subject, object }) =>
        !negated && groups.has(relation === 'AT_RISK_OF' ? subject : object),
    )
    .reduce((count, edge) => count + edge.unchecked, 0);
}

/** Everything that `lensSentence` says, fetched by a few batched questions. */
export async function gatherTold(gathered: Gathered, ask: LensAsk): Promise<LensTold> {
  const { groups, match, unchecked, cut } = gathered;
  const { broader, direct, inherited, avoid, checked } = saidOfAll(gathered.said);
  const own = endsOf(direct, 'object');
  const avoided = endsOf(avoid, 'subject');
  const added = endsOf(inherited, 'object').filter((id) => !own.includes(id));
  const conditions = [...own, ...added];
  const speaking = [...new Set(inherited.map((edge) => edge.subject))].sort(byCodePoint);
  const chosen = groups.map((node) => node.id);

  const named = [
    ...own.slice(0, limits.lensNames),
    ...added.slice(0, limits.lensNames),
    ...speaking.slice(0, limits.lensNames),
    ...avoided.slice(0, limits.lensNames),
  ];
  const nodes = new Map((await ask.nodes([...new Set(named)])).map((node) => [node.id, node]));
  const pick = (ids: readonly string[]): GraphNode[] =>
    ids.slice(0, limits.lensNames).flatMap((id) => nodes.get(id) ?? []);
  const toldOf = (ids: readonly string[]): Told => ({ count: ids.length, named: pick(ids) });

  const [only] = speaking;
  const of = speaking.length === 1 && only !== undefined ? broader.get(only) : undefined;
  return {
    groups,
    match,
    direct: toldOf(own),
    broader: {
      groups: { count: speaking.length, named: pick(speaking) },
      of: groups.find((node) => node.id === of) ?? null,
      added: toldOf(added),
    },
    avoid: {
      what: toldOf(avoided),
      broader: avoided.some(
        (id) => !avoid.some((edge) => edge.subject === id && chosen.includes(edge.object)),
      ),
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
    uncheckedOnly: [...new Set([...conditions, ...avoided])].filter((id) => !checked.has(id)).length,
    cut,
  };
}
