/**
 * Every claim of some relations, by data set and id: the streams of an export, of these relations only. As with an
 * export, a write that overtakes it ends it.
 */
import { byCodePoint } from '../../answers/codePoint';
import { GraphError, limits, type Relation } from '../../model';
import { claimRow } from '../contract/oracleClaims';
import type { ClaimRow } from '../types';
import { claimsOfDataset } from './exportClaims';
import type { AskSame } from './exportNodes';
import type { Reader } from './reader';

/** Whether claims that nobody checked are seen; no risk group narrows this question. */
export async function* claims(
  reader: Reader,
  relations: readonly Relation[],
  unchecked: boolean,
): AsyncGenerator<ClaimRow[], void> {
  const { revision, datasets } = await reader.ask(async ({ state }) => state);
  const ask: AskSame = (question) =>
    reader.ask(async (asked) => {
      if (asked.state.revision === revision) return question(asked);
      throw new GraphError(
        'conflict',
        'The store was written to while its claims were read: ask again once the import has ended.',
      );
    });
  const sight = { lens: '', unchecked, inside: null };
  const complete = datasets
    .filter(({ summary }) => summary.state === 'complete')
    .sort((a, b) => byCodePoint(a.summary.name, b.summary.name));
  for (const dataset of complete) {
    const tally = dataset.tally.filter(({ relation }) => relations.includes(relation));
    let batch: ClaimRow[] = [];
    for await (const statement of claimsOfDataset(ask, { ...dataset, tally }, sight)) {
      batch.push(claimRow(statement));
      if (batch.length < limits.exportBatch) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
