/** A page of a node's neighbours. */
import { byCodePoint } from '../../answers/codePoint';
import { limits } from '../../model';
import { checkLimit } from '../common/asked';
import { readCursor, refuseCursor, writeCursor } from '../common/cursor';
import type { NeighbourAnswer, NeighbourQuestion } from '../types';
import { ofNode } from './cypher/claims';
import { nodeThere } from './cypher/nodes';
import { storedName } from './names';
import { neighboursOf, sortNeighbours, type NeighbourRow } from './neighbourOrder';
import { insideOf, unknownNode } from './nodeQuestions';
import type { Asked, Sight } from './reader';

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
  const of = [id, relation, direction, kind, order, filter.unchecked, filter.riskGroups];
  const after = cursor === undefined ? null : readCursor(of, cursor);
  const type = relation === undefined ? null : storedName(relation);
  const [there, rows] = await asked.all<[{ id: string }, NeighbourRow]>(
    [nodeThere, { id }],
    [ofNode, { id, type, direction, kind, unchecked: sight.unchecked, inside: insideOf(sight) }],
  );
  if (there.length === 0) throw unknownNode(id);
  const sorted = sortNeighbours(neighboursOf(rows), order);
  const last = after === null ? -1 : sorted.findIndex((neighbour) => neighbour.id === after);
  if (after !== null && last === -1) refuseCursor();
  const page = sorted.slice(last + 1, last + 1 + limit);
  const more = last + 1 + limit < sorted.length;
  const end = page.at(-1);
  return {
    nodes: await asked.nodes(page.map((neighbour) => neighbour.id)),
    edges: page.flatMap(({ edges }) => edges).sort((a, b) => byCodePoint(a.id, b.id)),
    total: sorted.length,
    nextCursor: more && end !== undefined ? writeCursor(of, end.id) : null,
  };
}
