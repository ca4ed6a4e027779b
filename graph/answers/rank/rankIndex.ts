/** What a graph says of conditions and symptoms, as arrays of numbers: made once for a revision, then only read. */
import { byCodePoint } from '../codePoint';
import { shareOf, type RankClaim } from './claims';
import { Hierarchy, listsOf } from './hierarchy';
import { rankWeights } from './weights';

export interface RankIndex {
  /** Ids of symptoms and all that they are kinds of. */
  terms: readonly string[];
  termAt: ReadonlyMap<string, number>;
  hierarchy: Hierarchy;
  /** −ln of the share of conditions that have the term or a kind of it. */
  information: Float64Array;
  /** Whether any condition has the term itself, by term. */
  isSymptom: Uint8Array;
  /** Ids of conditions, by code point. */
  conditions: readonly string[];
  conditionAt: ReadonlyMap<string, number>;
  /** The symptoms of condition `at` stand from `starts[at]` to `starts[at + 1]`. */
  starts: Int32Array;
  symptoms: Int32Array;
  /** The share of people who have it; `rankWeights.unknownShare` where no claim says. */
  shares: Float64Array;
  /** Whether a claim says the share. */
  isShareKnown: Uint8Array;
  /** Symptoms that a source says a condition does not have, by condition. */
  denied: ReadonlyMap<number, ReadonlySet<number>>;
}

interface Said {
  /** Of the claims that say a share. */
  sum: number;
  shares: number;
}

class Numbers {
  readonly at = new Map<string, number>();
  readonly ids: string[] = [];

  of(id: string): number {
    const known = this.at.get(id);
    if (known !== undefined) return known;
    this.at.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

const isPair = (claim: RankClaim, kindOf: ReadonlyMap<string, string>): boolean =>
  claim.relation === 'HAS_SYMPTOM' ||
  (kindOf.get(claim.subject) === 'Condition' && kindOf.get(claim.object) === 'Symptom');

/** Takes claims as they come. */
export class RankIndexBuilder {
  readonly #terms = new Numbers();
  readonly #said = new Map<string, Map<number, Said>>();
  readonly #denied = new Map<string, Set<number>>();
  readonly #children: number[] = [];
  readonly #parents: number[] = [];
  readonly #caused: RankClaim[] = [];

  add(claims: Iterable<RankClaim>): void {
    for (const claim of claims) {
      if (claim.relation === 'SUBTYPE_OF') this.#kindOf(claim);
      else if (claim.relation === 'CAUSES') this.#caused.push(claim);
      else this.#symptom(claim);
    }
  }

  /** The ends of claims that count only from a condition to a symptom: `finish` asks what they are. */
  get open(): string[] {
    return [...new Set(this.#caused.flatMap(({ subject, object }) => [subject, object]))];
  }

  /** @param kindOf the kinds of the nodes in `open` */
  finish(kindOf: ReadonlyMap<string, string>): RankIndex {
    for (const claim of this.#caused) if (isPair(claim, kindOf)) this.#symptom(claim);
    const conditions = [...new Set([...this.#said.keys(), ...this.#denied.keys()])].sort(byCodePoint);
    const keys: number[] = [];
    const symptoms: number[] = [];
    const said: Said[] = [];
    conditions.forEach((id, condition) => {
      for (const [symptom, one] of this.#said.get(id) ?? []) {
        keys.push(condition);
        symptoms.push(symptom);
        said.push(one);
      }
    });
    const hierarchy = new Hierarchy(this.#terms.ids.length, this.#children, this.#parents);
    // Conditions come in their order, so lists keep that of `said`.
    const lists = listsOf(conditions.length, keys, symptoms);
    const isSymptom = new Uint8Array(hierarchy.size);
    for (const symptom of symptoms) isSymptom[symptom] = 1;
    const denied = conditions.map((id, at) => [at, this.#denied.get(id) ?? new Set<number>()] as const);
    return {
      terms: this.#terms.ids,
      termAt: this.#terms.at,
      hierarchy,
      information: informationOf(hierarchy, lists.starts, lists.values),
      isSymptom,
      conditions,
      conditionAt: new Map(conditions.map((id, at) => [id, at])),
      starts: lists.starts,
      symptoms: lists.values,
      shares: Float64Array.from(said, ({ sum, shares }) =>
        shares === 0 ? rankWeights.unknownShare : Math.min(sum / shares, rankWeights.highestShare),
      ),
      isShareKnown: Uint8Array.from(said, ({ shares }) => (shares === 0 ? 0 : 1)),
      denied: new Map(denied.filter(([, some]) => some.size > 0)),
    };
  }

  #kindOf({ subject, object, negated }: RankClaim): void {
    if (negated || subject === object) return;
    this.#children.push(this.#terms.of(subject));
    this.#parents.push(this.#terms.of(object));
  }

  #symptom({ subject, object, negated, frequency }: RankClaim): void {
    const symptom = this.#terms.of(object);
    const share = shareOf(frequency);
    if (negated || share === 0) {
      const denied = this.#denied.get(subject) ?? new Set<number>();
      this.#denied.set(subject, denied.add(symptom));
      return;
    }
    const own = this.#said.get(subject) ?? new Map<number, Said>();
    this.#said.set(subject, own);
    const known = own.get(symptom) ?? { sum: 0, shares: 0 };
    own.set(symptom, share === null ? known : { sum: known.sum + share, shares: known.shares + 1 });
  }
}

/** A term that no condition has counts as one that half a condition has: rarer than any that one has. */
function informationOf(hierarchy: Hierarchy, starts: Int32Array, symptoms: Int32Array): Float64Array {
  const counts = new Float64Array(hierarchy.size);
  const conditions = starts.length - 1;
  let some = 0;
  for (let at = 0; at < conditions; at += 1) {
    const own = symptoms.subarray(starts[at], starts[at + 1]);
    if (own.length > 0) some += 1;
    for (const term of hierarchy.broader(own)) counts[term] = (counts[term] ?? 0) + 1;
  }
  return counts.map((count) => Math.max(0, -Math.log(Math.max(count, 0.5) / Math.max(some, 1))));
}
