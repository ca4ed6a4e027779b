/** Checks concepts against their records, and their numbers of neighbours against the claims. */
import { byCodePoint } from '../../answers/codePoint';
import { joinRecords, type GraphNode } from '../../model';
import { checkPage } from './cypher/check';
import { recordsOfIds } from './cypher/writes';
import { kindLabel, nodeLabel } from './names';
import { readNode, readRecord, searchWords, type StoredRecord } from './nodeProperties';
import type { Properties } from './properties';
import type { Asked, Reader } from './reader';

const pageSize = 500;

interface Row {
  id: string;
  labels: string[];
  properties: Properties;
  degree: number;
  checkedDegree: number;
}

/** A concept as one text: what people see of it, the words that it is found by, and its labels. */
function textOf({ attributes, ...node }: GraphNode, words: unknown, labels: readonly string[]): string {
  const sorted = Object.entries(attributes).sort(([a], [b]) => byCodePoint(a, b));
  return JSON.stringify([node, sorted, words, [...labels].sort(byCodePoint)]);
}

function* problemsOf(row: Row, records: readonly StoredRecord[]): Iterable<string> {
  if (records.length === 0) {
    yield `The concept ${row.id} is there although no data set has it.`;
    return;
  }
  const node = joinRecords(records.map((record) => [record.dataset, readRecord(record)] as const));
  const wanted = textOf(node, searchWords(node), [nodeLabel, kindLabel(node.kind)]);
  if (textOf(readNode(row.properties), row.properties['searchWords'], row.labels) !== wanted)
    yield `The concept ${row.id} is not what its records say, or is not found by all of its names.`;
  const { degree, checkedDegree } = row.properties;
  if (degree !== row.degree || checkedDegree !== row.checkedDegree)
    yield `The concept ${row.id} has another number of neighbours than is noted.`;
}

async function pageAfter(asked: Asked, after: string): Promise<[Row, StoredRecord[]][]> {
  const { seen } = asked.state;
  const rows = await asked.rows<Row>(checkPage, { after, most: pageSize });
  const records = new Map<string, StoredRecord[]>();
  for (const record of await asked.rows<StoredRecord>(recordsOfIds, { ids: rows.map(({ id }) => id) })) {
    const own = records.get(record.id);
    if (own === undefined) records.set(record.id, [record]);
    else own.push(record);
  }
  return rows.map((row) => {
    const own = (records.get(row.id) ?? []).filter(({ dataset }) => seen.includes(dataset));
    return [row, own.sort((a, b) => seen.indexOf(a.dataset) - seen.indexOf(b.dataset))];
  });
}

export async function* checkNodes(reader: Reader, time: number): AsyncIterable<string> {
  for (let after = ''; ;) {
    const page = await reader.ask(
      async (asked) => ({ rows: await pageAfter(asked, after), seen: asked.state.seen }),
      time,
    );
    for (const [row, records] of page.rows) {
      // A concept of an import under way, or of a data set that is being removed, is nobody's business yet.
      const [first] = readNode(row.properties).datasets;
      if (first === undefined || page.seen.includes(first)) yield* problemsOf(row, records);
    }
    after = page.rows.at(-1)?.[0].id ?? after;
    if (page.rows.length < pageSize) return;
  }
}
