/** Checks nodes against their records, and the search index against the nodes. */
import { joinRecords, type NodeRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import { byCodePoint } from '../../answers/codePoint';
import { labelsOf } from './nodeRecords';
import type { Reader } from './reader';

const pageSize = 500;

const nodePage = 'SELECT key, id, kind, name, json FROM node WHERE key > ? ORDER BY key LIMIT ?';
const recordsOfNode = `
SELECT d.name, r.json FROM record AS r CROSS JOIN dataset AS d ON d.key = r.dataset
WHERE r.node = ? ORDER BY d.key`;
const labelsOfNode = 'SELECT is_name, folded FROM label WHERE node = ? ORDER BY key';
const strayRecords = `
SELECT count(*) AS count FROM record AS r
WHERE NOT EXISTS (SELECT 1 FROM node WHERE key = r.node) OR NOT EXISTS (SELECT 1 FROM dataset WHERE key = r.dataset)`;
const strayLabels =
  'SELECT count(*) AS count FROM label AS l WHERE NOT EXISTS (SELECT 1 FROM node WHERE key = l.node)';
const vocabulary = 'SELECT term AS word, doc AS labels FROM label_vocabulary';
const allSpellings = 'SELECT length, text, reversed FROM spelling';

interface NodeRow {
  key: number;
  id: string;
  kind: number;
  name: string;
  json: string;
}

function problemOf(reader: Reader, row: NodeRow, words: Map<string, number>): string | null {
  const { connection } = reader;
  const records = connection.all<{ name: string; json: string | null }>(recordsOfNode, row.key);
  if (records.length === 0) return `The concept ${row.id} is there although no data set has it.`;
  const node = joinRecords(
    records.map(({ name, json }) => [
      name,
      json === null ? namelessRecord(row.id) : (JSON.parse(json) as NodeRecord),
    ]),
  );
  const labels = labelsOf(node);
  for (const { folded } of labels) {
    for (const word of new Set(folded.split(' '))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  if (
    JSON.stringify(node) !== row.json ||
    node.name !== row.name ||
    node.kind !== reader.words.text(row.kind)
  ) {
    return `The concept ${row.id} is not what its records say.`;
  }
  const stored = connection.all<{ is_name: number; folded: string }>(labelsOfNode, row.key);
  const text = (all: readonly (readonly [boolean, string])[]): string =>
    JSON.stringify([...all].sort((a, b) => byCodePoint(a[1], b[1])));
  const same =
    text(labels.map(({ isName, folded }) => [isName, folded])) ===
    text(stored.map((label) => [label.is_name === 1, label.folded]));
  return same ? null : `The concept ${row.id} is not found by all of its names.`;
}

function* checkWords({ connection }: Reader, words: Map<string, number>): Iterable<string> {
  const spelt = new Map(words);
  for (const { word, labels } of connection.iterate<{ word: string; labels: number }>(vocabulary)) {
    if (words.get(word) !== labels)
      yield `The search index does not have the word “${word}” as often as the names do.`;
    words.delete(word);
  }
  for (const word of words.keys()) yield `The search index lacks the word “${word}”.`;
  const rows = connection.iterate<{ length: number; text: string; reversed: string }>(allSpellings);
  for (const { length, text, reversed } of rows) {
    const letters = [...text];
    const right = spelt.delete(text) && length === letters.length && reversed === letters.reverse().join('');
    if (!right) yield `The list of spellings is wrong at “${text}”.`;
  }
  for (const word of spelt.keys()) yield `The list of spellings lacks “${word}”.`;
}

export function* checkNodes(reader: Reader): Iterable<string | null> {
  const { connection } = reader;
  const words = new Map<string, number>();
  for (let after = 0; ;) {
    const page = connection.all<NodeRow>(nodePage, after, pageSize);
    for (const row of page) {
      const problem = problemOf(reader, row, words);
      if (problem !== null) yield problem;
    }
    yield null;
    after = page.at(-1)?.key ?? after;
    if (page.length < pageSize) break;
  }
  yield* checkWords(reader, words);
  const stray = (sql: string): number => connection.get<{ count: number }>(sql)?.count ?? 0;
  if (stray(strayRecords) > 0) yield `${stray(strayRecords)} records belong to no concept or no data set.`;
  if (stray(strayLabels) > 0) yield `${stray(strayLabels)} names belong to no concept.`;
}
