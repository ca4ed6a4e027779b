/** How kinds are tied: summed up from the stored counts of neighbours, never from the edges. */
import { inOrder } from '../common/kindTies';
import type { KindTie } from '../types';
import type { Reader } from './reader';

interface TieRow {
  subject: number;
  relation: number;
  object: number;
  negated: 0 | 1;
  all_count: number;
  checked_count: number;
}

/** A loop is counted once, as going out. */
const ties = `
SELECT n.kind AS subject, c.relation, c.kind AS object, c.negated,
  sum(c.all_count) AS all_count, sum(c.checked_count) AS checked_count
FROM neighbour_count AS c CROSS JOIN node AS n ON n.key = c.node
WHERE c.direction = 0 AND (c.node & 127 <> 0 OR tick())
GROUP BY n.kind, c.relation, c.kind, c.negated`;

/** Over all statements or over the checked ones. */
export function kindTies({ connection, words }: Reader, unchecked: boolean): KindTie[] {
  return inOrder(
    connection.all<TieRow>(ties).map((row) => ({
      subject: words.text(row.subject),
      relation: words.text(row.relation),
      object: words.text(row.object),
      negated: row.negated === 1,
      count: unchecked ? row.all_count : row.checked_count,
    })),
  );
}
