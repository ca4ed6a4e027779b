/** The evidence behind one edge, and the claims that say the opposite. */
import { edgeId, GraphError, limits, qualifiersKey, type EdgeKey, type Statement } from '../../model';
import type { StatementsAnswer } from '../types';
import type { Reader, Sight } from './reader';
import { edgeColumns, nodeRow, toEdge, type EdgeRow } from './rows';
import { statementColumns, toStatement, type StatementRow } from './statementRows';

/** Parameters: ?1 subject, ?2 relation, ?3 object, ?4 polarity, ?5 qualifiers, ?6 hidden scope. */
const oneEdge = `
SELECT ${edgeColumns} FROM edge AS e
WHERE e.subject = ?1 AND e.relation = ?2 AND e.object = ?3 AND e.negated = ?4 AND e.qualifiers = ?5
  AND e.scope <> ?6`;

/** As above, but ?6 is the highest `unchecked` that is seen, and ?7 how many at most. */
const claimsOfEdge = `
SELECT ${statementColumns} FROM statement AS s INDEXED BY statement_edge
CROSS JOIN evidence AS v ON v.key = s.evidence
CROSS JOIN dataset AS d ON d.key = s.dataset
CROSS JOIN node AS a ON a.key = s.subject CROSS JOIN node AS b ON b.key = s.object
WHERE s.subject = ?1 AND s.relation = ?2 AND s.object = ?3 AND s.negated = ?4 AND s.qualifiers = ?5
  AND v.unchecked <= ?6 AND (s.key & 127 <> 0 OR tick())
ORDER BY v.doubt, d.name, s.id LIMIT ?7`;

/** An edge's key in integers but for its polarity, or null where no edge of the store can have it. */
function inKeys(reader: Reader, key: EdgeKey): readonly [number, number, number, 0 | 1, number] | null {
  const subject = nodeRow(reader, key.subject);
  const object = nodeRow(reader, key.object);
  const relation = reader.words.key(key.relation);
  const qualifiers = reader.words.key(qualifiersKey(key.qualifiers));
  return subject === undefined || object === undefined || relation === undefined || qualifiers === undefined
    ? null
    : [subject.key, relation, object.key, key.negated ? 1 : 0, qualifiers];
}

/** @throws GraphError `not_found` where no claim of the edge is let through */
export function statements(reader: Reader, key: EdgeKey, sight: Sight): StatementsAnswer {
  const { connection } = reader;
  const keys = inKeys(reader, key);
  const row = keys === null ? undefined : connection.get<EdgeRow>(oneEdge, ...keys, sight.hidden);
  if (keys === null || row === undefined) {
    throw new GraphError(
      'not_found',
      `There is no claim “${edgeId(key)}” among those that are shown. It may have been removed, or be one that a program found and nobody checked.`,
    );
  }
  const most = limits.statementsOfEdge;
  const claims = (negated: 0 | 1): Statement[] => {
    const [subject, relation, object, , qualifiers] = keys;
    return connection
      .all<StatementRow>(
        claimsOfEdge,
        ...[subject, relation, object, negated, qualifiers, sight.unchecked ? 1 : 0, most + 1],
      )
      .map((claim) => toStatement(reader, claim));
  };
  const same = claims(key.negated ? 1 : 0);
  const opposite = claims(key.negated ? 0 : 1);
  return {
    edge: toEdge(reader, row),
    statements: same.slice(0, most),
    opposite: opposite.slice(0, most),
    cut: same.length > most || opposite.length > most,
  };
}
