/**
 * A page of a concept's neighbours. Its claims are read and sorted here, up to a fixed number; of a larger hub some
 * are, and the answer says so. What was sorted is kept for the next page.
 */
import { edgesOf } from '../../../answers/edgeOf';
import { byCodePoint } from '../../../answers/codePoint';
import { limits, type Kind, type Statement } from '../../../model';
import { checkLimit } from '../../common/asked';
import { readCursor, refuseCursor, writeCursor } from '../../common/cursor';
import { lensName } from '../../common/lensName';
import type { NeighbourAnswer, NeighbourQuestion } from '../../types';
import { sortNeighbours, type Neighbour } from '../neighbourOrder';
import { ofNode, totalOfNode } from './cypher/claims';
import { degreesOf } from './degrees';
import { seenClaims, typesOf, type RelationshipRow, type Sight } from './edges';
import { countParameters, kindOfCounted, type CountRow } from './neighbourCounts';
import type { Asked, Located } from './reader';

/** All neighbours in order, and whether there are more. */
interface Sorted {
  neighbours: readonly Neighbour[];
  total: number;
  cut: boolean;
}

type Asking = Pick<NeighbourQuestion, 'relation' | 'direction' | 'kind' | 'order'>;

/** Claims by the neighbour that they lead to; a loop makes a concept its own. */
function byNeighbour(
  id: string,
  claims: ReturnType<typeof seenClaims>,
  { relation, direction, kind }: Asking,
  inside: Sight['inside'],
): Map<string, { kind: Kind; claims: Statement[] }> {
  const groups = new Map<string, { kind: Kind; claims: Statement[] }>();
  for (const { claim, kinds } of claims) {
    const isOut = claim.subject === id;
    const other = isOut ? claim.object : claim.subject;
    const otherKind = kinds.get(other) ?? '';
    if (relation !== undefined && claim.relation !== relation) continue;
    if (direction !== undefined && isOut !== (direction === 'out')) continue;
    if (kind !== undefined && otherKind !== kind) continue;
    if (inside !== null && !inside.has(other)) continue;
    const group = groups.get(other);
    if (group === undefined) groups.set(other, { kind: otherKind, claims: [claim] });
    else group.claims.push(claim);
  }
  return groups;
}

/** The true number of a hub's neighbours. */
async function totalOf(
  asked: Asked,
  types: readonly string[],
  at: Located,
  asking: Asking,
  sight: Sight,
): Promise<number> {
  const { vocabulary } = asked;
  const rows = await asked.counted<CountRow>(totalOfNode(types, vocabulary), sight.unchecked, {
    ...(await countParameters(asked, at.places, sight)),
    out: asking.direction === undefined ? null : asking.direction === 'out',
  });
  return rows.reduce((sum, { end, count }) => {
    const kind = kindOfCounted(end, vocabulary);
    return kind === null || (asking.kind !== undefined && kind !== asking.kind) ? sum : sum + count;
  }, 0);
}

async function sorted(asked: Asked, at: Located, asking: Asking, sight: Sight): Promise<Sorted> {
  const { vocabulary } = asked;
  const types = typesOf(vocabulary, asking.relation === undefined ? undefined : [asking.relation]);
  if (types.length === 0) return { neighbours: [], total: 0, cut: false };
  const most = limits.foreignClaims;
  const rows = await asked.counted<RelationshipRow>(ofNode(types, vocabulary), sight.unchecked, {
    places: at.places,
    most: most + 1,
  });
  const cut = rows.length > most;
  const claims = seenClaims(rows.slice(0, most), sight.unchecked, vocabulary);
  const groups = byNeighbour(at.node.id, claims, asking, sight.inside);
  const ids = [...groups.keys()];
  const names =
    asking.order === 'name'
      ? new Map([...(await asked.located(ids))].map(([id, { node }]) => [id, node.name]))
      : null;
  const degrees = asking.order === 'degree' ? await degreesOf(asked, ids, sight.unchecked) : null;
  const neighbours = [...groups].map(([id, group]): Neighbour => ({
    id,
    name: names?.get(id) ?? id,
    degree: degrees?.get(id) ?? 0,
    edges: edgesOf(group.claims),
  }));
  const total = cut ? await totalOf(asked, types, at, asking, sight) : neighbours.length;
  return { neighbours: sortNeighbours(neighbours, asking.order), total, cut };
}

/** @throws GraphError `not_found` for an unknown id, `bad_input` for a cursor of another question */
export async function neighbours(
  asked: Asked,
  question: NeighbourQuestion,
  sight: Sight,
): Promise<NeighbourAnswer> {
  const { id, relation, direction, kind, order, limit, cursor, filter } = question;
  checkLimit('The number of neighbours', limit, limits.neighboursMost);
  const of = [id, relation, direction, kind, order, filter.unchecked, lensName(filter)];
  const after = cursor === undefined ? null : readCursor(of, cursor);
  const at = await asked.one(id);
  const all = await asked.remember(`neighbours ${JSON.stringify(of)}`, () =>
    sorted(asked, at, question, sight),
  );
  const last = after === null ? -1 : all.neighbours.findIndex((neighbour) => neighbour.id === after);
  if (after !== null && last === -1) refuseCursor();
  const page = all.neighbours.slice(last + 1, last + 1 + limit);
  const end = page.at(-1);
  const more = last + 1 + limit < all.neighbours.length;
  return {
    nodes: await asked.nodes(page.map((neighbour) => neighbour.id)),
    edges: page.flatMap(({ edges }) => edges).sort((a, b) => byCodePoint(a.id, b.id)),
    total: all.total,
    nextCursor: more && end !== undefined ? writeCursor(of, end.id) : null,
    ...(all.cut ? { cut: true as const } : {}),
  };
}
