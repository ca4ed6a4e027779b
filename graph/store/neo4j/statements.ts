/** The evidence behind one edge, and the claims that say the opposite. */
import { edgeId, GraphError, limits, qualifiersKey, type EdgeKey } from '../../model';
import type { StatementsAnswer } from '../types';
import { claimsOfEdge, factsOfEdge } from './cypher/claims';
import { toEdges, type FactRow } from './edges';
import { readName, storedName } from './names';
import type { Properties } from './properties';
import type { Asked, Sight } from './reader';
import { readStatement } from './statementProperties';

/** A whole claim, as queries give it. */
export interface ClaimRow {
  subject: string;
  type: string;
  object: string;
  properties: Properties;
}

export function toStatement({ type, ...row }: ClaimRow): ReturnType<typeof readStatement> {
  return readStatement({ ...row, relation: readName(type) });
}

/** @throws GraphError `not_found` where no claim of the edge is let through */
export async function statements(asked: Asked, key: EdgeKey, sight: Sight): Promise<StatementsAnswer> {
  const { subject, relation, object, negated } = key;
  const most = limits.statementsOfEdge;
  const parameters = {
    subject,
    type: storedName(relation),
    object,
    qualifiers: qualifiersKey(key.qualifiers),
    unchecked: sight.unchecked,
    most: most + 1,
  };
  const [facts, same, opposite] = await asked.all<[FactRow, ClaimRow, ClaimRow]>(
    [factsOfEdge, { ...parameters, negated }],
    [claimsOfEdge, { ...parameters, negated }],
    [claimsOfEdge, { ...parameters, negated: !negated }],
  );
  const [edge] = toEdges(facts);
  if (edge === undefined) {
    throw new GraphError(
      'not_found',
      `There is no claim “${edgeId(key)}” among those that are shown. It may have been removed, or be one that a program found and nobody checked.`,
    );
  }
  return {
    edge,
    statements: same.slice(0, most).map(toStatement),
    opposite: opposite.slice(0, most).map(toStatement),
    cut: same.length > most || opposite.length > most,
  };
}
