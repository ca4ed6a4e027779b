/** What one step of a path costs: little where the evidence is good and the concept it leads to is specific. */
import type { Edge, Relation } from '../../model';
import { byCodePoint } from '../codePoint';
import { compareRelations } from '../relationOrder';

/** A step from one concept to the next. */
export interface Hop {
  to: string;
  /** The edge that is told: the best of those between the two. */
  edge: Edge;
  /** Never negative; those of a path are added up. */
  cost: number;
}

/** Steps by where they start. */
export type Hops = ReadonlyMap<string, readonly Hop[]>;

/**
 * How much a concept with many neighbours is held against a path through it: degree to the power of −0.4, the damping
 * of the degree-weighted path count (Himmelstein and Baranzini 2015, PLoS Comput Biol 11(7): e1004259).
 */
export const damping = 0.4;

/** Lower is better; edges without weight still count. */
const evidenceCost = (edge: Edge): number => -Math.log(Math.max(edge.weight, 0.001));
const degreeCost = (degree: number): number => damping * Math.log(Math.max(degree, 1));

/** The better of two edges between the same two concepts. */
function better(a: Edge, b: Edge): number {
  return b.weight - a.weight || compareRelations(a.relation, b.relation) || byCodePoint(a.id, b.id);
}

export interface HopRules {
  target: string;
  degrees: ReadonlyMap<string, number>;
  /** Only these relations, and which way they are walked. Absent: any, both ways. */
  along?: { relations: readonly Relation[]; walked: 'forward' | 'backward' };
}

/** The steps that these edges allow, cheapest first, then by id. */
export function hopsOf(edges: readonly Edge[], { target, degrees, along }: HopRules): Hops {
  const best = new Map<string, Map<string, Edge>>();
  const offer = (from: string, to: string, edge: Edge): void => {
    const hops = best.get(from) ?? new Map<string, Edge>();
    const known = hops.get(to);
    if (known === undefined || better(edge, known) < 0) hops.set(to, edge);
    best.set(from, hops);
  };
  for (const edge of edges) {
    if (edge.negated || edge.subject === edge.object) continue;
    if (along !== undefined && !along.relations.includes(edge.relation)) continue;
    if (along?.walked !== 'backward') offer(edge.subject, edge.object, edge);
    if (along?.walked !== 'forward') offer(edge.object, edge.subject, edge);
  }
  const costOf = (to: string, edge: Edge): number =>
    evidenceCost(edge) + (to === target ? 0 : degreeCost(degrees.get(to) ?? 0));
  return new Map(
    [...best].map(([from, hops]) => [
      from,
      [...hops]
        .map(([to, edge]) => ({ to, edge, cost: costOf(to, edge) }))
        .sort((a, b) => a.cost - b.cost || byCodePoint(a.to, b.to)),
    ]),
  );
}
