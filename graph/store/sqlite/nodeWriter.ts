/** Writes nodes: made from their first record, joined anew when records came or went, removed with the last one. */
import { joinRecords, type GraphNode, type NodeRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import type { Connection } from './connection';
import { LabelWriter } from './labelWriter';
import { labelsOf, sameLabels } from './nodeRecords';
import { toNode } from './rows';
import type { Words } from './words';

const makeTouched = `
CREATE TEMP TABLE touched_node (key INTEGER PRIMARY KEY);
CREATE TEMP TABLE other_kind (key INTEGER PRIMARY KEY);`;
const addNode = 'INSERT INTO node (id, kind, name, json) VALUES (?, ?, ?, ?)';
const noteTouched = 'INSERT OR IGNORE INTO temp.touched_node (key) VALUES (?)';
const noteKind = 'INSERT OR IGNORE INTO temp.other_kind (key) VALUES (?)';
const touchedPage = `
SELECT n.key, n.id, n.json FROM temp.touched_node AS t CROSS JOIN node AS n ON n.key = t.key
WHERE t.key > ? ORDER BY t.key LIMIT ?`;
const recordsOfNode = `
SELECT d.name, r.json FROM record AS r CROSS JOIN dataset AS d ON d.key = r.dataset
WHERE r.node = ? ORDER BY d.key`;
const changeNode = 'UPDATE node SET kind = ?, name = ?, json = ? WHERE key = ?';
const dropNode = 'DELETE FROM node WHERE key = ?';
const dropCounts = 'DELETE FROM neighbour_count WHERE node = ?';

const pageSize = 1_000;

interface TouchedRow {
  key: number;
  id: string;
  json: string;
}

export class NodeWriter {
  private readonly labels: LabelWriter;

  constructor(
    private readonly connection: Connection,
    private readonly words: Words,
  ) {
    this.labels = new LabelWriter(connection);
    connection.exec(makeTouched);
  }

  /** Adds a node with its first record. @returns its key */
  create(dataset: string, record: NodeRecord): number {
    const node = joinRecords([[dataset, record]]);
    const kind = this.words.keyFor(node.kind);
    const key = this.connection.insert(addNode, node.id, kind, node.name, JSON.stringify(node));
    this.labels.add(key, labelsOf(node));
    return key;
  }

  /** Notes that a node's records have changed; `rejoin` then makes it anew. */
  touch(key: number): void {
    this.connection.run(noteTouched, key);
  }

  /** Joins the touched nodes anew. Those of another kind than before are in `temp.other_kind`. */
  rejoin(): void {
    for (let after = 0; ;) {
      const page = this.connection.all<TouchedRow>(touchedPage, after, pageSize);
      for (const row of page) this.rejoinOne(row);
      after = page.at(-1)?.key ?? after;
      if (page.length < pageSize) break;
    }
    this.labels.finish();
  }

  private rejoinOne({ key, id, json }: TouchedRow): void {
    const records = this.connection.all<{ name: string; json: string | null }>(recordsOfNode, key);
    if (records.length === 0) {
      this.labels.remove(key);
      this.connection.run(dropCounts, key);
      this.connection.run(dropNode, key);
      return;
    }
    const node = joinRecords(
      records.map(({ name, json: record }) => [
        name,
        record === null ? namelessRecord(id) : (JSON.parse(record) as NodeRecord),
      ]),
    );
    const joined = JSON.stringify(node);
    if (joined !== json) this.change(key, toNode(json), node, joined);
  }

  private change(key: number, before: GraphNode, node: GraphNode, json: string): void {
    this.connection.run(changeNode, this.words.keyFor(node.kind), node.name, json, key);
    if (node.kind !== before.kind) this.connection.run(noteKind, key);
    const labels = labelsOf(node);
    if (sameLabels(labels, labelsOf(before))) return;
    this.labels.remove(key);
    this.labels.add(key, labels);
  }
}
