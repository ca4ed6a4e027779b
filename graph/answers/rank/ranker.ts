/**
 * Answers “which conditions' sources list these symptoms?” from a store, with the claims behind every part of the
 * answer. The index over the whole graph is made once for a revision.
 */
import { GraphError, limits, type Edge, type GraphNode, type Lens, type Relation } from '../../model';
import type { LensFilter } from '../lens';
import { rankRelations, symptomRelations, type RankClaim } from './claims';
import { Lines, tell, type Told } from './evidence';
import { checkNodes, checkSymptoms } from './question';
import { rank, separated, type Ranked, type Ranking } from './rank';
import { RankIndexBuilder, type RankIndex } from './rankIndex';
import type { ContradictedTerm, MatchedTerm, MissingTerm, Unfolded } from './unfold';

/** What a ranking asks of a store. `GraphStore` fits. */
export interface RankAsk {
  revision(): Promise<string>;
  claims(relations: readonly Relation[], filter: { unchecked: boolean }): AsyncIterable<RankClaim[]>;
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  frontier(
    ids: readonly string[],
    filter: { unchecked: boolean; relations?: readonly Relation[] },
  ): Promise<Edge[]>;
  lens(ids: readonly string[], filter: LensFilter): Promise<Lens>;
}

export interface RankRequest {
  observed: readonly string[];
  absent: readonly string[];
  limit: number;
  filter: LensFilter & { riskGroups: readonly string[] };
}

export interface RankedCondition {
  node: GraphNode;
  /** The sum of the points of all that follows and of `missingPoints`. It orders; it is no probability. */
  score: number;
  matched: (MatchedTerm & Told)[];
  unexplained: Unfolded['unexplained'];
  /** Listed for the condition and not given as present, the most telling first; at most `limits.rankMissing`. */
  missing: (MissingTerm & Told)[];
  missingTotal: number;
  /** Of all that are missing. */
  missingPoints: number;
  contradicted: (ContradictedTerm & Told)[];
  /** When it should be seen by a doctor: from claims that say so, and from nothing else. */
  care: Told;
}

export interface RankAnswer {
  conditions: RankedCondition[];
  total: number;
  /** Every symptom that the answer names, and what is advised. */
  nodes: GraphNode[];
  /** When the symptoms that are present should be seen by a doctor. */
  care: Told;
  /** The symptom that would separate the first conditions best: for teaching. */
  separating: {
    symptom: string;
    bits: number;
    /** share: null where it is not listed, or no source says how often. */
    conditions: { id: string; listed: boolean; share: number | null }[];
  } | null;
  notes: string[];
}

const notes: readonly string[] = [
  'How common a condition is was not considered.',
  'The order says how well what the sources list fits these symptoms. It is no diagnosis and no probability.',
  'A symptom that no source lists for a condition may still belong to it.',
];

/** How often a ranking is begun anew because the store was written to meanwhile. */
const tries = 3;

export class Ranker {
  readonly #indexes = new Map<boolean, { revision: string; index: Promise<RankIndex> }>();

  constructor(private readonly store: RankAsk) {}

  /**
   * @throws GraphError `bad_input`, `not_found` (see question.ts and the lens), `conflict` where the store is written to
   *   again and again meanwhile
   */
  async rank(request: RankRequest): Promise<RankAnswer> {
    checkSymptoms(request);
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const revision = await this.store.revision();
      const answer = await this.#answer(request, revision);
      if ((await this.store.revision()) === revision) return answer;
    }
    throw new GraphError(
      'conflict',
      'The store was written to again and again while this was worked out: ask again once the import has ended.',
    );
  }

  /** Makes the index ahead of the first question. */
  async warm(unchecked: boolean): Promise<void> {
    await this.#index(await this.store.revision(), unchecked);
  }

  async #answer(request: RankRequest, revision: string): Promise<RankAnswer> {
    const { observed, absent, limit, filter } = request;
    const index = await this.#index(revision, filter.unchecked);
    checkNodes(request, await this.store.nodes([...new Set([...observed, ...absent])]), index);
    const lens = filter.riskGroups.length === 0 ? null : await this.store.lens(filter.riskGroups, filter);
    const inside = lens === null ? null : new Set(lens.members.map(({ id }) => id));
    const ranking = rank(index, { observed, absent, limit, inside });
    return this.#tell(ranking, request);
  }

  async #index(revision: string, unchecked: boolean): Promise<RankIndex> {
    const known = this.#indexes.get(unchecked);
    if (known?.revision === revision) return known.index;
    const index = this.#make(unchecked);
    this.#indexes.set(unchecked, { revision, index });
    // A failure is told to whoever asked, and not remembered.
    index.catch(() => this.#indexes.delete(unchecked));
    return index;
  }

  async #make(unchecked: boolean): Promise<RankIndex> {
    const builder = new RankIndexBuilder();
    for await (const claims of this.store.claims(rankRelations, { unchecked })) builder.add(claims);
    const kinds = new Map((await this.#nodes(builder.open)).map(({ id, kind }) => [id, kind]));
    return builder.finish(kinds);
  }

  async #tell(ranking: Ranking, { observed, filter: { unchecked } }: RankRequest): Promise<RankAnswer> {
    const ranked = ranking.conditions.map((one) => ({
      ...one,
      missing: one.missing.slice(0, limits.rankMissing),
    }));
    const ids = ranked.map(({ condition }) => condition);
    const edges = await this.store.frontier(ids, { unchecked, relations: symptomRelations });
    const advice = (
      await this.store.frontier([...new Set([...ids, ...observed])], { unchecked, relations: ['NEEDS_CARE'] })
    ).filter((edge) => !edge.negated);
    const symptoms = [
      ...new Set([
        ...observed,
        ...namedIn(ranked),
        ...(ranking.separating ? [ranking.separating.symptom] : []),
      ]),
    ];
    const all = [
      ...new Set([...ids, ...symptoms, ...advice.flatMap(({ subject, object }) => [subject, object])]),
    ];
    const nodes = new Map((await this.#nodes(all)).map((node) => [node.id, node]));
    const care = (id: string): Told =>
      tell(
        advice.filter(({ object }) => object === id),
        nodes,
      );
    const lines = new Lines(edges);
    const conditions = ranked.flatMap((one, at): RankedCondition[] => {
      const node = nodes.get(one.condition);
      const every = ranking.conditions[at]?.missing ?? [];
      return node === undefined ? [] : [toldOf(one, every, node, lines, nodes, care(node.id))];
    });
    const own = observed.map(care);
    return {
      conditions,
      total: ranking.total,
      nodes: [...new Set([...symptoms, ...advice.map(({ subject }) => subject)])].flatMap(
        (id) => nodes.get(id) ?? [],
      ),
      care: { edges: own.flatMap((one) => one.edges), sentences: own.flatMap((one) => one.sentences) },
      separating: separatingOf(ranking, ids),
      notes: [...notes],
    };
  }

  async #nodes(ids: readonly string[]): Promise<GraphNode[]> {
    const nodes: GraphNode[] = [];
    for (let from = 0; from < ids.length; from += limits.ids)
      nodes.push(...(await this.store.nodes(ids.slice(from, from + limits.ids))));
    return nodes;
  }
}

const namedIn = (ranked: readonly Ranked[]): string[] =>
  ranked.flatMap(({ matched, missing, contradicted, unexplained }) => [
    ...matched.flatMap(({ observed, listed, shared }) => [observed, listed, shared]),
    ...unexplained.map(({ observed }) => observed),
    ...missing.map(({ listed }) => listed),
    ...contradicted.flatMap(({ symptom, listed }) => [symptom, ...listed]),
  ]);

function toldOf(
  { condition, score, matched, missing, contradicted, unexplained }: Ranked,
  every: readonly MissingTerm[],
  node: GraphNode,
  lines: Lines,
  nodes: ReadonlyMap<string, GraphNode>,
  care: Told,
): RankedCondition {
  const told = (symptoms: readonly string[], negated = false): Told =>
    tell(lines.of(condition, symptoms, negated), nodes);
  return {
    node,
    score,
    matched: matched.map((one) => ({ ...one, ...told([one.listed]) })),
    unexplained,
    missing: missing.map((one) => ({ ...one, ...told([one.listed]) })),
    missingTotal: every.length,
    missingPoints: every.reduce((sum, { points }) => sum + points, 0),
    contradicted: contradicted.map((one) => ({ ...one, ...told(one.listed, one.why === 'denied') })),
    care,
  };
}

function separatingOf({ separating }: Ranking, ids: readonly string[]): RankAnswer['separating'] {
  if (separating === null) return null;
  const { symptom, bits, shares } = separating;
  return {
    symptom,
    bits,
    conditions: ids.slice(0, separated).map((id, at) => {
      const own = shares[at] ?? null;
      return { id, listed: own !== null, share: own?.isKnown === true ? own.share : null };
    }),
  };
}
