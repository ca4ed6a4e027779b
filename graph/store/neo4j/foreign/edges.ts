/** From relationships to claims and edges: what the mapping shows of each, summed up by the function that all engines share. */
import { edgesOf } from '../../../answers/edgeOf';
import { isUnchecked, limits, GraphError, type Edge, type Kind, type Statement } from '../../../model';
import { checkIds } from '../../common/asked';
import type { GraphStore } from '../../types';
import { among as amongThem, touching } from './cypher/claims';
import { readClaim, type ClaimRow } from './claims';
import { readEnd, type EndRow } from './nodes';
import type { Asked } from './reader';
import type { Vocabulary } from './vocabulary';

/** A relationship with its ends, in its own direction. */
export interface RelationshipRow extends ClaimRow {
  a: EndRow;
  b: EndRow;
}

export interface SeenClaim {
  claim: Statement;
  /** Kind of each end by id. */
  kinds: ReadonlyMap<string, Kind>;
}

/** What a question lets through; see the own engine's. */
export interface Sight {
  unchecked: boolean;
  inside: ReadonlySet<string> | null;
}

/** The claims of these relationships that the mapping shows and the switch lets through. */
export function seenClaims(
  rows: readonly RelationshipRow[],
  unchecked: boolean,
  vocabulary: Vocabulary,
): SeenClaim[] {
  return rows.flatMap((row) => {
    const [from, to] = [readEnd(row.a, vocabulary), readEnd(row.b, vocabulary)];
    if (from === null || to === null) return [];
    const claim = readClaim(row, { from: from.id, to: to.id }, vocabulary);
    if (claim === null || (!unchecked && isUnchecked(claim.evidence))) return [];
    return [
      {
        claim,
        kinds: new Map([
          [from.id, from.kind],
          [to.id, to.kind],
        ]),
      },
    ];
  });
}

/** The same as edges, by edge id. */
export function toEdges(
  rows: readonly RelationshipRow[],
  unchecked: boolean,
  vocabulary: Vocabulary,
): Edge[] {
  return edgesOf(seenClaims(rows, unchecked, vocabulary).map(({ claim }) => claim));
}

const tooMany = (what: string): GraphError =>
  new GraphError(
    'too_large',
    `There are more than ${limits.foreignRows} claims ${what}: ask for fewer concepts.`,
  );

/**
 * All edges with both ends among these ids.
 * @throws GraphError `too_large`
 */
export async function among(
  asked: Asked,
  ids: readonly string[],
  { inside, unchecked }: Sight,
): Promise<Edge[]> {
  checkIds(ids);
  const { vocabulary } = asked;
  const places = await asked.placesOf(inside === null ? ids : ids.filter((id) => inside.has(id)));
  if (places.length === 0 || vocabulary.types.size === 0) return [];
  const most = limits.foreignRows + 1;
  const rows = await asked.counted<RelationshipRow>(amongThem(vocabulary, false), unchecked, {
    places,
    most,
  });
  const edges = toEdges(rows, unchecked, vocabulary);
  if (rows.length === most || edges.length > limits.edges)
    throw tooMany(`among these ${ids.length} concepts`);
  return edges;
}

/** Types of these relations, or all types. */
export function typesOf({ types, typesOf: byRelation }: Vocabulary, relations?: readonly string[]): string[] {
  return relations === undefined
    ? [...types.keys()]
    : [...new Set(relations)].flatMap((relation) => byRelation.get(relation) ?? []);
}

/**
 * All edges that touch one of these ids.
 * @throws GraphError `too_large`
 */
export async function frontier(
  asked: Asked,
  ids: readonly string[],
  { unchecked, relations }: Parameters<GraphStore['frontier']>[1],
): Promise<Edge[]> {
  checkIds(ids);
  const { vocabulary } = asked;
  const types = typesOf(vocabulary, relations);
  const places = types.length === 0 ? [] : await asked.placesOf(ids);
  if (places.length === 0) return [];
  const most = limits.foreignRows + 1;
  const rows = await asked.rows<RelationshipRow>(touching(types, vocabulary), { places, most });
  if (rows.length === most) throw tooMany(`at these ${ids.length} concepts`);
  return toEdges(rows, unchecked, vocabulary);
}
