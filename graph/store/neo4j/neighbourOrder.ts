/** Neighbours with all edges to each, and the orders they are listed in. */
import { byCodePoint } from '../../answers/codePoint';
import { commonnesses, type Edge } from '../../model';
import type { NeighbourOrder } from '../types';
import { toEdges, type FactRow } from './edges';

/** A claim of the node that is asked about, with its other end. */
export interface NeighbourRow extends FactRow {
  other: string;
  name: string;
  degree: number;
}

export interface Neighbour {
  id: string;
  name: string;
  degree: number;
  edges: Edge[];
}

/** Claims by the neighbour they lead to, summed up. */
export function neighboursOf(rows: readonly NeighbourRow[]): Neighbour[] {
  const groups = new Map<string, NeighbourRow[]>();
  for (const row of rows) {
    const own = groups.get(row.other);
    if (own === undefined) groups.set(row.other, [row]);
    else own.push(row);
  }
  return [...groups].map(([id, own]) => ({
    id,
    name: own[0]?.name ?? id,
    degree: own[0]?.degree ?? 0,
    edges: toEdges(own),
  }));
}

const best = ({ edges }: Neighbour): number => Math.max(...edges.map(({ weight }) => weight));

/** The place of the most common in the list of words; after all of them where nothing is said. */
const howOften = ({ edges }: Neighbour): number =>
  Math.min(
    ...edges.map(({ commonness }) =>
      commonness === null ? commonnesses.length : commonnesses.indexOf(commonness),
    ),
  );

type Compare = (a: Neighbour, b: Neighbour) => number;

const byEvidence: Compare = (a, b) => best(b) - best(a);

const orders: Readonly<Record<NeighbourOrder, Compare>> = {
  evidence: byEvidence,
  commonness: (a, b) => howOften(a) - howOften(b) || byEvidence(a, b),
  name: (a, b) => byCodePoint(a.name, b.name),
  degree: (a, b) => b.degree - a.degree,
};

/** Sorts neighbours; every order ends in id. */
export function sortNeighbours(neighbours: Neighbour[], order: NeighbourOrder): Neighbour[] {
  return neighbours.sort((a, b) => orders[order](a, b) || byCodePoint(a.id, b.id));
}
