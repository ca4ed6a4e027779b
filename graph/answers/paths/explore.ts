/**
 * The part of a graph in which paths between two concepts may lie: walked from both ends at once, the cheaper end
 * first, level by level, until both levels together are as long as a path may be. Every edge of every such path then
 * touches a concept that was walked through. Bounded by edges and by time, so that hubs cannot hold it up.
 */
import { limits, type Edge, type Relation } from '../../model';
import { byCodePoint } from '../codePoint';

/** What the walk asks of a store. `GraphStore` fits. */
export interface ExploreAsk {
  frontier(
    ids: readonly string[],
    filter: { unchecked: boolean; relations?: readonly Relation[] },
  ): Promise<Edge[]>;
  degrees(ids: readonly string[], filter: { unchecked: boolean }): Promise<number[]>;
}

/** How much a walk looks at. */
export type PathBounds = Readonly<Record<'pathEdges' | 'pathChunk', number>>;

export interface Exploring {
  from: string;
  to: string;
  /** Edges of a path at most. */
  maxLength: number;
  unchecked: boolean;
  /** Only these, from subject to object. Absent: any, whichever way they point. */
  along?: readonly Relation[];
  /** Concepts that may stand between the ends; null: all. */
  inside: ReadonlySet<string> | null;
  /** Milliseconds, as of `performance.now()`, after which it ends. */
  until: number;
  bounds: PathBounds;
}

export interface Explored {
  edges: Edge[];
  /** Distinct neighbours of each concept on an edge. */
  degrees: ReadonlyMap<string, number>;
  /** Whether a bound ended the walk, so that there may be further paths. */
  cut: boolean;
}

/** One end's walk. */
interface Side {
  end: 'from' | 'to';
  depth: number;
  seen: Set<string>;
  /** Reached and not yet walked through. */
  pending: string[];
}

class Walk {
  readonly edges = new Map<string, Edge>();
  readonly degrees = new Map<string, number>();
  cut = false;

  constructor(
    private readonly exploring: Exploring,
    private readonly ask: ExploreAsk,
  ) {}

  async learnDegrees(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.degrees.has(id));
    for (let at = 0; at < unknown.length; at += limits.ids) {
      const some = unknown.slice(at, at + limits.ids);
      const found = await this.ask.degrees(some, { unchecked: this.exploring.unchecked });
      some.forEach((id, place) => this.degrees.set(id, found[place] ?? 0));
    }
  }

  degreeOf(id: string): number {
    return this.degrees.get(id) ?? 0;
  }

  cost(side: Side): number {
    return side.pending.reduce((sum, id) => sum + this.degreeOf(id), 0);
  }

  /** Ids of few neighbours first, in portions of about `pathChunk` edges. */
  *portions(ids: readonly string[]): Iterable<string[]> {
    const { bounds } = this.exploring;
    const sorted = [...ids].sort((a, b) => this.degreeOf(a) - this.degreeOf(b) || byCodePoint(a, b));
    let portion: string[] = [];
    let edges = 0;
    for (const id of sorted) {
      if (
        portion.length > 0 &&
        (edges + this.degreeOf(id) > bounds.pathChunk || portion.length === limits.ids)
      ) {
        yield portion;
        [portion, edges] = [[], 0];
      }
      portion.push(id);
      edges += this.degreeOf(id);
    }
    if (portion.length > 0) yield portion;
  }

  /** Where an edge leads from one of the walked concepts, on this side; more than one for an edge between two. */
  private *onward(edge: Edge, walked: ReadonlySet<string>, side: Side): Iterable<string> {
    const { subject, object } = edge;
    const free = this.exploring.along === undefined;
    if (walked.has(subject) && (free || side.end === 'from')) yield object;
    if (walked.has(object) && (free || side.end === 'to')) yield subject;
  }

  /** Walks through everything that a side has reached. */
  async level(side: Side): Promise<void> {
    const { along, unchecked, inside, until, bounds, from, to } = this.exploring;
    const next = new Set<string>();
    for (const portion of this.portions(side.pending)) {
      if (this.edges.size >= bounds.pathEdges || performance.now() > until) {
        this.cut = true;
        break;
      }
      const walked = new Set(portion);
      const filter = { unchecked, ...(along === undefined ? {} : { relations: along }) };
      for (const edge of await this.ask.frontier(portion, filter)) {
        if (edge.negated || edge.subject === edge.object) continue;
        for (const id of this.onward(edge, walked, side)) {
          if (inside !== null && !inside.has(id) && id !== from && id !== to) continue;
          this.edges.set(edge.id, edge);
          if (!side.seen.has(id)) next.add(id);
        }
      }
    }
    for (const id of next) side.seen.add(id);
    // A path ends at the other end: what lies behind it is of no use.
    side.pending = [...next].filter((id) => id !== from && id !== to);
    side.depth += 1;
  }
}

/** Walks from both ends. */
export async function explore(exploring: Exploring, ask: ExploreAsk): Promise<Explored> {
  const walk = new Walk(exploring, ask);
  const side = (end: Side['end']): Side => ({
    end,
    depth: 0,
    seen: new Set([exploring[end]]),
    pending: [exploring[end]],
  });
  const [from, to] = [side('from'), side('to')];
  while (from.depth + to.depth < exploring.maxLength && !walk.cut) {
    // An end that leads no further has shown everything that it is tied to.
    if (from.pending.length === 0 || to.pending.length === 0) break;
    await walk.learnDegrees([...from.pending, ...to.pending]);
    await walk.level(walk.cost(from) <= walk.cost(to) ? from : to);
  }
  const edges = [...walk.edges.values()];
  await walk.learnDegrees(edges.flatMap(({ subject, object }) => [subject, object]));
  return { edges, degrees: walk.degrees, cut: walk.cut };
}
