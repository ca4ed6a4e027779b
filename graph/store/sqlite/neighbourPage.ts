/** What a page of neighbours is made of, whichever way it was read. */
import type { NeighbourRow } from './edgesOfNode';

/** A neighbour with those of its edges that are asked for. */
export interface Neighbour {
  key: number;
  id: string;
  rows: NeighbourRow[];
}

/** One page, and whether the order goes on after it. */
export interface Page {
  neighbours: Neighbour[];
  total: number;
  more: boolean;
}

/** Edges by the neighbour they lead to. */
export function byNeighbour(rows: Iterable<NeighbourRow>): Map<number, Neighbour> {
  const neighbours = new Map<number, Neighbour>();
  for (const row of rows) {
    const found = neighbours.get(row.neighbour);
    if (found === undefined) {
      neighbours.set(row.neighbour, { key: row.neighbour, id: row.neighbour_id, rows: [row] });
    } else found.rows.push(row);
  }
  return neighbours;
}

/** The doubt of the best edge; see the table `evidence`. */
export function leastDoubt(rows: readonly NeighbourRow[]): number {
  return Math.min(...rows.map(({ doubt }) => doubt));
}
