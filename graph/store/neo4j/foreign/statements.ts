/** The evidence behind one edge, and the claims that say the opposite. */
import { byCodePoint } from '../../../answers/codePoint';
import { edgeOf } from '../../../answers/edgeOf';
import { edgeId, evidenceWeight, GraphError, limits, type EdgeKey, type Statement } from '../../../model';
import type { StatementsAnswer } from '../../types';
import { between } from './cypher/claims';
import { seenClaims, typesOf, type RelationshipRow } from './edges';
import type { Asked } from './reader';

const bestFirst = (a: Statement, b: Statement): number =>
  evidenceWeight(b.evidence) - evidenceWeight(a.evidence) || byCodePoint(a.id, b.id);

/** All claims between the ends of an edge, up to a fixed number. */
async function claimsBetween(
  asked: Asked,
  { subject, relation, object }: EdgeKey,
  unchecked: boolean,
): Promise<{ claims: Statement[]; cut: boolean }> {
  const { vocabulary } = asked;
  const types = typesOf(vocabulary, [relation]);
  const subjects = types.length === 0 ? [] : await asked.placesOf([subject]);
  const objects = subjects.length === 0 ? [] : await asked.placesOf([object]);
  if (objects.length === 0) return { claims: [], cut: false };
  const most = limits.foreignClaims;
  const rows = await asked.rows<RelationshipRow>(between(types, vocabulary), {
    ...{ subjects, objects, most: most + 1 },
  });
  const claims = seenClaims(rows.slice(0, most), unchecked, vocabulary).map(({ claim }) => claim);
  return { claims, cut: rows.length > most };
}

/** @throws GraphError `not_found` where no claim of the edge is let through */
export async function statements(asked: Asked, key: EdgeKey, unchecked: boolean): Promise<StatementsAnswer> {
  const { claims, cut } = await claimsBetween(asked, key, unchecked);
  const of = (negated: boolean): Statement[] => {
    const id = edgeId({ ...key, negated });
    return claims.filter((claim) => edgeId(claim) === id).sort(bestFirst);
  };
  const [same, opposite] = [of(key.negated), of(!key.negated)];
  if (same.length === 0) {
    throw new GraphError(
      'not_found',
      `There is no claim “${edgeId(key)}” among those that are shown. It may have been removed, or be one that a program found and nobody checked.`,
    );
  }
  const most = limits.statementsOfEdge;
  return {
    edge: edgeOf(same),
    statements: same.slice(0, most),
    opposite: opposite.slice(0, most),
    cut: cut || same.length > most || opposite.length > most,
  };
}
