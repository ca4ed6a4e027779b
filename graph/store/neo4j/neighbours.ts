/** A page of a node's neighbours. */
import { limits } from '../../model';
import { checkLimit } from '../common/asked';
import { readCursor, refuseCursor, writeCursor } from '../common/cursor';
import { lensName } from '../common/lensName';
import type { NeighbourAnswer, NeighbourOrder, NeighbourQuestion } from '../types';
import { ofNode, rankedByDegree, rankedByEvidence, rankedByName } from './cypher/claims';
import type { Parameters } from './connection';
import { nodeThere } from './cypher/nodes';
import { toEdges } from './edges';
import { storedName } from './names';
import { neighboursOf, sortNeighbours, type NeighbourRow } from './neighbourOrder';
import { insideOf, unknownNode } from './nodeQuestions';
import type { Asked, Sight } from './reader';

/** Claims of a node that are fetched whole and sorted here; with more, the server sorts and tells ids alone. */
const hubFrom = 300;
/** Claims that are read of one node at most, whatever is asked. */
const claimsMost = 1_000_000;

const rankings: Readonly<Record<Exclude<NeighbourOrder, 'commonness'>, string>> = {
  evidence: rankedByEvidence,
  name: rankedByName,
  degree: rankedByDegree,
};

/** The ids of a hub's neighbours in order, remembered for its next page. */
function rankedIds(asked: Asked, order: NeighbourOrder, parameters: Parameters): Promise<string[]> {
  return asked.remember(`ranked ${JSON.stringify([order, parameters])}`, async () => {
    if (order !== 'commonness') {
      return (await asked.rows<{ id: string }>(rankings[order], parameters)).map(({ id }) => id);
    }
    // How common an edge is depends on what its claims say of when they hold: that is summed up in one place only.
    const rows = await asked.rows<NeighbourRow>(ofNode, { ...parameters, most: claimsMost });
    return sortNeighbours(neighboursOf(rows), order).map(({ id }) => id);
  });
}

/**
 * A page of neighbours with all edges to them that the question lets through.
 * @throws GraphError `not_found` for an unknown id, `bad_input` for a cursor of another question
 */
export async function neighbours(
  asked: Asked,
  question: NeighbourQuestion,
  sight: Sight,
): Promise<NeighbourAnswer> {
  const { id, relation, direction = null, kind = null, order, limit, cursor, filter } = question;
  checkLimit('The number of neighbours', limit, limits.neighboursMost);
  const of = [id, relation, direction, kind, order, filter.unchecked, lensName(filter)];
  const after = cursor === undefined ? null : readCursor(of, cursor);
  const parameters = {
    id,
    type: relation === undefined ? null : storedName(relation),
    direction,
    kind,
    unchecked: sight.unchecked,
    inside: insideOf(sight),
  };
  const [there, rows] = await asked.all<[{ id: string }, NeighbourRow]>(
    [nodeThere, { id }],
    [ofNode, { ...parameters, most: hubFrom + 1 }],
  );
  if (there.length === 0) throw unknownNode(id);
  const isHub = rows.length > hubFrom;
  const known = isHub ? null : sortNeighbours(neighboursOf(rows), order);
  const ids = known?.map((neighbour) => neighbour.id) ?? (await rankedIds(asked, order, parameters));
  const last = after === null ? -1 : ids.indexOf(after);
  if (after !== null && last === -1) refuseCursor();
  const page = ids.slice(last + 1, last + 1 + limit);
  const more = last + 1 + limit < ids.length;
  const end = page.at(-1);
  const claims = isHub
    ? await asked.rows<NeighbourRow>(ofNode, { ...parameters, inside: page, most: claimsMost })
    : rows.filter(({ other }) => page.includes(other));
  return {
    nodes: await asked.nodes(page),
    edges: toEdges(claims),
    total: ids.length,
    nextCursor: more && end !== undefined ? writeCursor(of, end) : null,
  };
}
