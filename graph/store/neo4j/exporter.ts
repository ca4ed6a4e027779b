/**
 * Rows to write out: nodes by id, then statements by data set and id. Neo4j has no state of the past to read from, so
 * an export that a write overtakes breaks off rather than mixing two states.
 */
import { byCodePoint } from '../../answers/codePoint';
import { GraphError } from '../../model';
import type { ExportRow, ExportSelection } from '../types';
import { unknownDataset } from './datasets';
import { claimsAmong, claimsOfDataset } from './exportClaims';
import { chosenIds, nodeRows, recordRows, type AskSame } from './exportNodes';
import type { Reader, Sight } from './reader';
import type { StoredDataset } from './state';

/** Chosen nodes up to which their claims are looked up; beyond, all claims are read and sifted. */
const lookUpMost = 5_000;

/** Asks of one revision only. */
function askingSame(reader: Reader, revision: string): AskSame {
  return (question) =>
    reader.ask(async (asked) => {
      if (asked.state.revision === revision) return question(asked);
      throw new GraphError(
        'conflict',
        'The store was written to while it was exported, so this export would be neither the old state nor the new one: start it again.',
      );
    });
}

function completeOnes(datasets: readonly StoredDataset[]): StoredDataset[] {
  return datasets
    .filter(({ summary }) => summary.state === 'complete')
    .sort((a, b) => byCodePoint(a.summary.name, b.summary.name));
}

async function* exportDataset(
  ask: AskSame,
  datasets: readonly StoredDataset[],
  name: string,
  sight: Sight,
): AsyncGenerator<ExportRow, void> {
  const dataset = datasets.find(({ summary }) => summary.name === name);
  if (dataset === undefined) throw unknownDataset(name);
  yield* recordRows(ask, name, sight);
  yield* sifted(claimsOfDataset(ask, dataset, sight), sight.inside);
}

async function* sifted(
  claims: ReturnType<typeof claimsOfDataset>,
  inside: ReadonlySet<string> | null,
): AsyncGenerator<ExportRow, void> {
  for await (const statement of claims) {
    if (inside === null || (inside.has(statement.subject) && inside.has(statement.object)))
      yield { row: 'statement', statement };
  }
}

/**
 * The rows of a selection.
 * @throws GraphError `not_found` for an unknown data set or start, `bad_input` for a depth or too many ids, `conflict`
 *   where the store is written to meanwhile
 */
export async function* exportRows(
  reader: Reader,
  selection: ExportSelection,
  sight: Sight,
): AsyncGenerator<ExportRow, void> {
  const state = await reader.ask(async (asked) => asked.state);
  const ask = askingSame(reader, state.revision);
  const datasets = completeOnes(state.datasets);
  if (selection.what === 'dataset') {
    yield* exportDataset(ask, datasets, selection.dataset, sight);
    return;
  }
  const chosen = await chosenIds(ask, selection, sight);
  yield* nodeRows(ask, chosen);
  if (chosen !== null && chosen.size <= lookUpMost) {
    for await (const statement of claimsAmong(ask, [...chosen], sight)) yield { row: 'statement', statement };
    return;
  }
  for (const dataset of datasets) yield* sifted(claimsOfDataset(ask, dataset, sight), chosen);
}
