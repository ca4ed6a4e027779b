/** Claims of some relations over a whole graph, as the oracle and the store in memory give them. */
import { byCodePoint } from '../../answers/codePoint';
import { limits, type Relation, type Statement } from '../../model';
import type { ClaimRow } from '../types';

/** A claim, as much of it as is counted. */
export const claimRow = ({
  subject,
  relation,
  object,
  negated,
  qualifiers,
  evidence,
}: Statement): ClaimRow => ({
  subject,
  relation,
  object,
  negated,
  qualifiers,
  frequency: evidence.frequency ?? null,
});

/** By data set and id, in batches. */
export function* claimRows(
  statements: readonly Statement[],
  relations: readonly Relation[],
): Iterable<ClaimRow[]> {
  const rows = statements
    .filter(({ relation }) => relations.includes(relation))
    .sort((a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id))
    .map(claimRow);
  for (let from = 0; from < rows.length; from += limits.exportBatch)
    yield rows.slice(from, from + limits.exportBatch);
}
