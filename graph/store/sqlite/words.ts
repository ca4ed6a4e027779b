/** Short texts by their integer key and back. A key means one text for ever, so both ways may be remembered. */
import type { Connection } from './connection';

/** Texts remembered at most; beyond that memory starts afresh. */
const remembered = 50_000;

const textOfKey = 'SELECT text FROM word WHERE key = ?';
const keyOfText = 'SELECT key FROM word WHERE text = ?';
const addWord = 'INSERT INTO word (text) VALUES (?)';

export class Words {
  private readonly texts = new Map<number, string>();
  private readonly keys = new Map<string, number>();

  constructor(private readonly connection: Connection) {}

  /** The text of a key that a row holds. */
  text(key: number): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const row = this.connection.get<{ text: string }>(textOfKey, key);
    if (row === undefined) throw new RangeError(`The store has a row with word ${key}, which is missing.`);
    return this.remember(key, row.text);
  }

  /** The key of a text, or undefined where no row can hold it. */
  key(text: string): number | undefined {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const row = this.connection.get<{ key: number }>(keyOfText, text);
    if (row !== undefined) this.remember(row.key, text);
    return row?.key;
  }

  /** The key of a text, made where it is new. For writers. */
  keyFor(text: string): number {
    const known = this.key(text);
    if (known !== undefined) return known;
    const key = this.connection.insert(addWord, text);
    this.remember(key, text);
    return key;
  }

  private remember(key: number, text: string): string {
    if (this.texts.size >= remembered) {
      this.texts.clear();
      this.keys.clear();
    }
    this.texts.set(key, text);
    this.keys.set(text, key);
    return text;
  }
}
