/**
 * A page of a hub's neighbours in the order of evidence. The index keeps the edges of each relation, direction,
 * polarity and kind in this order; the page is the merge of those that are asked for, so its cost does not grow
 * with the hub.
 */
import { refuseCursor } from '../common/cursor';
import { countNeighbours, readEdgesBetween, type EdgeFilter } from './edgesOfNode';
import { mergeStreams, type Head } from './hubStreams';
import { byNeighbour, leastDoubt, type Neighbour, type Page } from './neighbourPage';
import { readCounts, type CountRow } from './neighbourCounts';
import type { Reader, Sight } from './reader';
import { nodeRow } from './rows';

const degreesOfKey = 'SELECT degree, degree_checked FROM node WHERE key = ?';

const start: Pick<Head, 'doubt' | 'neighbour_id'> = { doubt: -1, neighbour_id: '' };

function matching(reader: Reader, node: number, sight: Sight, filter: EdgeFilter): CountRow[] {
  return readCounts(reader, node).filter(
    (row) =>
      (filter.relation === null || row.relation === filter.relation) &&
      (filter.direction === null || row.direction === filter.direction) &&
      (filter.kind === null || row.kind === filter.kind) &&
      (sight.unchecked ? row.all_count : row.checked_count) > 0,
  );
}

/** Distinct neighbours: noted, a sum where no neighbour can be in two groups, or counted once per revision. */
function totalOf(
  reader: Reader,
  node: number,
  sight: Sight,
  filter: EdgeFilter,
  groups: readonly CountRow[],
): number {
  const ways = new Set(groups.map((row) => `${row.relation} ${row.direction} ${row.negated}`));
  if (ways.size <= 1) {
    return groups.reduce((sum, row) => sum + (sight.unchecked ? row.all_count : row.checked_count), 0);
  }
  const { relation, direction, kind } = filter;
  if (relation === null && direction === null && kind === null) {
    const degrees = reader.connection.get<{ degree: number; degree_checked: number }>(degreesOfKey, node);
    return (sight.unchecked ? degrees?.degree : degrees?.degree_checked) ?? 0;
  }
  return reader.remember(`neighbours ${node} ${sight.hidden} ${relation} ${direction} ${kind}`, () =>
    countNeighbours(reader, node, sight, filter),
  );
}

/** The place of the neighbour that the page before ended with. */
function placeOf(
  reader: Reader,
  node: number,
  sight: Sight,
  filter: EdgeFilter,
  id: string,
): Pick<Head, 'doubt' | 'neighbour_id'> {
  const row = nodeRow(reader, id);
  const rows = row === undefined ? [] : readEdgesBetween(reader, node, sight, filter, [row.key]);
  if (rows.length === 0) refuseCursor();
  return { doubt: leastDoubt(rows), neighbour_id: id };
}

/** Takes up to so many different neighbours. */
function take(heads: Iterator<Head, void>, count: number, seen: Set<number>): Map<number, Head> {
  const taken = new Map<number, Head>();
  while (taken.size < count) {
    const { value, done } = heads.next();
    if (done === true || value === undefined) break;
    if (seen.has(value.neighbour)) continue;
    seen.add(value.neighbour);
    taken.set(value.neighbour, value);
  }
  return taken;
}

export function hubPage(
  reader: Reader,
  node: number,
  limit: number,
  sight: Sight,
  filter: EdgeFilter,
  after: string | null,
): Page {
  const groups = matching(reader, node, sight, filter);
  const from = after === null ? start : placeOf(reader, node, sight, filter, after);
  const scopes = (group: CountRow) => (group.mixed === 1 ? [0, sight.unchecked ? 1 : 2] : [0]);
  const heads = mergeStreams(reader, node, groups, scopes, from);
  const seen = new Set<number>();
  const found: Neighbour[] = [];
  while (found.length <= limit) {
    const candidates = take(heads, limit + 1 - found.length, seen);
    if (candidates.size === 0) break;
    const edges = byNeighbour(readEdgesBetween(reader, node, sight, filter, [...candidates.keys()]));
    for (const { neighbour, doubt } of candidates.values()) {
      const read = edges.get(neighbour);
      // One with a better edge stood on an earlier page.
      if (read !== undefined && leastDoubt(read.rows) === doubt) found.push(read);
    }
  }
  return {
    neighbours: found.slice(0, limit),
    total: totalOf(reader, node, sight, filter, groups),
    more: found.length > limit,
  };
}
