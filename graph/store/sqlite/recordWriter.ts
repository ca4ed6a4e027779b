/** Writes the records of one data set: one for each node it describes or names in a statement. */
import { mergeRecords, type NodeRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import type { Connection } from './connection';
import type { NodeWriter } from './nodeWriter';

/** Ids remembered at most, with the knowledge that the data set has a record of them. */
const remembered = 200_000;

const keyOfId = 'SELECT key FROM node WHERE id = ?';
const addRecord = 'INSERT INTO record (node, dataset, json) VALUES (?, ?, ?)';
const addNameless = 'INSERT OR IGNORE INTO record (node, dataset, json) VALUES (?, ?, NULL)';
const oneRecord = 'SELECT json FROM record WHERE node = ? AND dataset = ?';
const changeRecord = 'UPDATE record SET json = ? WHERE node = ? AND dataset = ?';

export class RecordWriter {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    private readonly nodes: NodeWriter,
    private readonly dataset: { key: number; name: string },
  ) {}

  /** Files a record; a later one of an id is merged into the earlier one. */
  write(record: NodeRecord): void {
    const key = this.known.get(record.id) ?? this.keyOf(record.id);
    if (key === undefined) {
      const made = this.nodes.create(this.dataset.name, record);
      this.connection.run(addRecord, made, this.dataset.key, JSON.stringify(record));
      this.remember(record.id, made);
      return;
    }
    this.add(key, record);
    this.nodes.touch(key);
    this.remember(record.id, key);
  }

  /** The key of a node that a statement names; one that is not there is made, without a name. */
  keyOfEnd(id: string): number {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const found = this.keyOf(id);
    const key = found ?? this.nodes.create(this.dataset.name, namelessRecord(id));
    const isNew = this.connection.run(addNameless, key, this.dataset.key) > 0;
    if (found !== undefined && isNew) this.nodes.touch(key);
    this.remember(id, key);
    return key;
  }

  private add(node: number, record: NodeRecord): void {
    const row = this.connection.get<{ json: string | null }>(oneRecord, node, this.dataset.key);
    if (row === undefined) {
      this.connection.run(addRecord, node, this.dataset.key, JSON.stringify(record));
      return;
    }
    const merged = row.json === null ? record : mergeRecords(JSON.parse(row.json) as NodeRecord, record);
    this.connection.run(changeRecord, JSON.stringify(merged), node, this.dataset.key);
  }

  private keyOf(id: string): number | undefined {
    return this.connection.get<{ key: number }>(keyOfId, id)?.key;
  }

  private remember(id: string, key: number): void {
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(id, key);
  }
}
