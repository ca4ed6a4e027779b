/** Checks what is kept beside claims and data sets, and that nothing belongs to nothing. */
import { evidenceWeight, isUnchecked, type Evidence } from '../../model';
import { judged, strayClaims, strayRecords, tallyAnew } from './cypher/check';
import { countRecords } from './cypher/writes';
import { readName } from './names';
import type { Asked, Reader } from './reader';
import type { StoredDataset, TallyRow } from './state';

interface Judged {
  knowledgeLevel: Evidence['knowledgeLevel'];
  agentType: Evidence['agentType'];
  publications: number;
  weight: number;
  unchecked: boolean;
  count: number;
}

/** A tally as one text, whatever its order. */
const textOf = (rows: readonly TallyRow[]): string =>
  JSON.stringify(
    rows
      .map(({ relation, source, title, unchecked, statements }) =>
        JSON.stringify([relation, source, title, unchecked, statements]),
      )
      .sort(),
  );

async function* datasetProblems(asked: Asked, { summary, tally }: StoredDataset): AsyncIterable<string> {
  const { name: dataset, nodes, statements } = summary;
  const [records, counted] = await asked.all<
    [{ count: number }, Omit<TallyRow, 'relation'> & { type: string }]
  >([countRecords, { dataset }], [tallyAnew, { dataset }]);
  const anew = counted.map(({ type, ...row }) => ({ ...row, relation: readName(type) }));
  const total = anew.reduce((sum, row) => sum + row.statements, 0);
  if (records[0]?.count !== nodes || total !== statements)
    yield `The data set ${dataset} has another size than is noted.`;
  if (textOf(anew) !== textOf(tally)) yield `The counts of claims by source of ${dataset} are wrong.`;
}

async function problems(asked: Asked): Promise<string[]> {
  const found: string[] = [];
  const [rows, claims, records] = await asked.all<[Judged, { count: number }, { count: number }]>(
    [judged],
    [strayClaims],
    [strayRecords],
  );
  const wrong = rows.filter((row) => {
    const evidence = { ...row, publications: new Array<string>(row.publications).fill('') };
    return evidenceWeight(evidence) !== row.weight || isUnchecked(row) !== row.unchecked;
  });
  const sum = wrong.reduce((total, { count }) => total + count, 0);
  if (sum > 0) found.push(`${sum} claims have another weight than their evidence.`);
  if ((claims[0]?.count ?? 0) > 0)
    found.push(`${claims[0]?.count} claims have ends that their data set does not have.`);
  if ((records[0]?.count ?? 0) > 0)
    found.push(`${records[0]?.count} records belong to no concept or no data set.`);
  for (const dataset of asked.state.datasets) {
    if (dataset.summary.state !== 'complete') continue;
    for await (const problem of datasetProblems(asked, dataset)) found.push(problem);
  }
  return found;
}

export async function* checkClaims(reader: Reader, time: number): AsyncIterable<string> {
  yield* await reader.ask(problems, time);
}
