/** The walk that a lens is made by: step after step over a store's claims, each concept kept with its first reason. */
import { limits, type Edge, type GraphNode, type LensMember, type LensReason, type Relation } from '../model';
import { byCodePoint } from './codePoint';

/** What a lens asks of a store. `GraphStore` fits. */
export interface LensAsk {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  frontier(
    ids: readonly string[],
    filter: { unchecked: boolean; relations?: readonly Relation[] },
  ): Promise<Edge[]>;
}

const reasonOrder: readonly LensReason['why'][] = [
  'chosen',
  'broader',
  'atRisk',
  'avoid',
  'tied',
  'leadsTo',
  'general',
];

/** What one claim makes a member, and why. */
export type Found = readonly [id: string, reason: LensReason];

export class LensWalk {
  private readonly reasons = new Map<string, LensReason>();
  /** Whether the cap left something out; every later step then finds nothing. */
  cut = false;

  constructor(
    private readonly ask: LensAsk,
    private readonly unchecked: boolean,
  ) {}

  /** Makes members, by id, up to the cap; who is one already keeps the earlier reason. */
  keep(found: Iterable<Found>): void {
    for (const [id, reason] of [...found].sort(([a], [b]) => byCodePoint(a, b))) {
      if (this.reasons.has(id)) continue;
      this.cut ||= this.reasons.size >= limits.lensMembers;
      if (this.cut) return;
      this.reasons.set(id, reason);
    }
  }

  /**
   * One step: looks at every claim of these relations that touches one of these ids and is not negated, and makes
   * members of what `take` finds in it. Stops asking once it has found more than fits.
   */
  async step(
    ids: Iterable<string>,
    relations: readonly Relation[],
    take: (edge: Edge) => Iterable<Found>,
  ): Promise<void> {
    const sorted = [...ids].sort(byCodePoint);
    const found = new Map<string, LensReason>();
    const room = () => this.reasons.size + found.size <= limits.lensMembers;
    for (let from = 0; from < sorted.length && room() && !this.cut; from += limits.lensChunk) {
      const chunk = sorted.slice(from, from + limits.lensChunk);
      for (const edge of await this.ask.frontier(chunk, { unchecked: this.unchecked, relations })) {
        if (edge.negated) continue;
        for (const [id, reason] of take(edge)) {
          if (!this.reasons.has(id) && !found.has(id)) found.set(id, reason);
        }
      }
    }
    this.keep(found);
  }

  /** Why a concept is a member; undefined where it is none. */
  reasonOf(id: string): LensReason | undefined {
    return this.reasons.get(id);
  }

  /** The members in the order of their reasons, then by id. */
  members(): LensMember[] {
    return inOrder(this.reasons);
  }
}

const strength = ({ why }: LensReason): number => reasonOrder.indexOf(why);

const inOrder = (reasons: Iterable<Found>): LensMember[] =>
  [...reasons]
    .map(([id, reason]) => ({ id, reason }))
    .sort((a, b) => strength(a.reason) - strength(b.reason) || byCodePoint(a.id, b.id));

/**
 * Members of all of several walks, each with the weakest of its reasons there; where two are equally weak, with that of
 * the earlier walk. The chosen groups are members whatever is said.
 */
export function membersOfAll(walks: readonly LensWalk[], chosen: readonly string[]): LensMember[] {
  const [first, ...others] = walks;
  const found = new Map<string, LensReason>(chosen.map((id) => [id, { why: 'chosen' }]));
  for (const { id, reason } of first?.members() ?? []) {
    if (found.has(id)) continue;
    const more = others.map((walk) => walk.reasonOf(id));
    const all = more.flatMap((one) => (one === undefined ? [] : [one]));
    if (all.length < others.length) continue;
    found.set(
      id,
      all.reduce((weakest, one) => (strength(one) > strength(weakest) ? one : weakest), reason),
    );
  }
  return inOrder(found);
}
