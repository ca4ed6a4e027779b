/** Writes the search index: labels, their words in full text, and the spellings that a mistyped word may have meant. */
import type { Connection } from './connection';
import type { Label } from './nodeRecords';
import { RowWriter } from './rowWriter';
import { labelIndexes, spellingIndexes } from './schema';

/** Labels from which on it pays to build their indexes at once. */
const fewLabels = 1_000;
/** Words remembered as known at most. */
const remembered = 100_000;

const lastKey = 'SELECT coalesce(max(key), 0) AS key FROM label';
const allLabels = 'SELECT count(*) AS count FROM label';
const addLabels = 'INSERT INTO label (key, node, is_name, folded) VALUES';
/** Parameter: the last key whose words are in. */
const addWords = 'INSERT INTO label_word (rowid, folded) SELECT key, folded FROM label WHERE key > ?';
const addSpellings = 'INSERT OR IGNORE INTO spelling (length, text, reversed) VALUES';
const dropSpellings = 'DELETE FROM spelling';
/** Every word of the full text, in the order of the table. */
const allSpellings = `INSERT INTO spelling (length, text, reversed)
  SELECT length(term), term, reversed(term) FROM label_vocabulary ORDER BY 1, 2`;
const labelsOfNode = 'SELECT key, folded FROM label WHERE node = ?';
const dropWords = `INSERT INTO label_word (label_word, rowid, folded) VALUES ('delete', ?, ?)`;
const dropLabels = 'DELETE FROM label WHERE node = ?';
const makeDropped = 'CREATE TEMP TABLE IF NOT EXISTS dropped_word (text TEXT PRIMARY KEY) WITHOUT ROWID';
const noteDropped = 'INSERT OR IGNORE INTO temp.dropped_word (text) VALUES (?)';
const allDropped = 'SELECT text FROM temp.dropped_word';
const isUsed = 'SELECT 1 AS used FROM label_word WHERE label_word MATCH ? LIMIT 1';
const dropSpelling = 'DELETE FROM spelling WHERE length = ? AND text = ?';

const putAsideIndexes = { ...labelIndexes, ...spellingIndexes };

const reversed = (word: string): string => [...word].reverse().join('');

export class LabelWriter {
  private readonly known = new Set<string>();
  private readonly labels: RowWriter;
  private readonly spellings: RowWriter;
  /** Words whose spelling waits to be written. */
  private words: string[] = [];
  /** Labels that there were at first. */
  private readonly before: number;
  private added = 0;
  private putAside = false;
  /** The last key that was given, and the last whose words are in the full text. */
  private last: number;
  private indexed: number;
  private dropped = false;

  constructor(private readonly connection: Connection) {
    connection.raw.function('reversed', { deterministic: true }, (word: string) => reversed(word));
    this.labels = new RowWriter(connection, addLabels, 4);
    this.spellings = new RowWriter(connection, addSpellings, 3);
    this.before = connection.get<{ count: number }>(allLabels)?.count ?? 0;
    this.last = connection.get<{ key: number }>(lastKey)?.key ?? 0;
    this.indexed = this.last;
  }

  add(node: number, labels: readonly Label[]): void {
    for (const { folded, isName } of labels) {
      this.last += 1;
      this.labels.add(this.last, node, isName ? 1 : 0, folded);
      if (!this.putAside) for (const word of folded.split(' ')) this.noteWord(word);
    }
    this.added += labels.length;
    // As with the statements' indexes: many labels do without theirs until all are written.
    if (this.putAside || this.dropped || this.added <= this.before / 2 + fewLabels) return;
    for (const name of Object.keys(putAsideIndexes)) this.connection.exec(`DROP INDEX ${name}`);
    this.putAside = true;
  }

  /** Takes out all labels of a node. */
  remove(node: number): void {
    this.flush();
    if (!this.dropped) this.connection.exec(makeDropped);
    this.dropped = true;
    for (const { key, folded } of this.connection.all<{ key: number; folded: string }>(labelsOfNode, node)) {
      this.connection.run(dropWords, key, folded);
      for (const word of folded.split(' ')) {
        this.connection.run(noteDropped, word);
        this.known.delete(word);
      }
    }
    this.connection.run(dropLabels, node);
  }

  /** Writes what still waits, and forgets the spellings that no label has any more. To be called once, at the end. */
  finish(): void {
    this.flush();
    if (!this.dropped) return;
    for (const { text } of this.connection.all<{ text: string }>(allDropped)) {
      if (this.connection.get(isUsed, `"${text}"`) !== undefined) continue;
      this.connection.run(dropSpelling, [...text].length, text);
    }
  }

  private flush(): void {
    if (this.indexed === this.last) return;
    this.labels.flush();
    this.connection.run(addWords, this.indexed);
    this.indexed = this.last;
    if (this.putAside) this.build();
    else this.writeSpellings();
  }

  /** The indexes, and the spellings from the full text, which has each word once: a third of noting them one by one. */
  private build(): void {
    this.words = [];
    this.connection.run(dropSpellings);
    this.connection.run(allSpellings);
    for (const sql of Object.values(putAsideIndexes)) this.connection.exec(sql);
    this.putAside = false;
  }

  private noteWord(word: string): void {
    if (this.known.has(word)) return;
    if (this.known.size >= remembered) {
      this.writeSpellings();
      this.known.clear();
    }
    this.known.add(word);
    this.words.push(word);
  }

  /** In the order of their text, which is nearly that of the table: many at once go in faster so. */
  private writeSpellings(): void {
    for (const word of this.words.sort()) {
      this.spellings.add([...word].length, word, reversed(word));
    }
    this.words = [];
    this.spellings.flush();
  }
}
