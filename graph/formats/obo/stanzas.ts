/** Gathers the lines of an OBO file into its header and stanzas, as they stream. */
import { parseClause, type Clause } from './clause';

export interface PlacedClause extends Clause {
  line: number;
}

export interface Stanza {
  /** "Term", "Typedef", "Instance"; empty for the header. */
  type: string;
  line: number;
  clauses: PlacedClause[];
  /** Lines that say nothing. */
  odd: number[];
}

const stanza = (type: string, line: number): Stanza => ({ type, line, clauses: [], odd: [] });

export class Stanzas {
  #open = stanza('', 1);
  #line = 0;

  /** Takes the next line; gives the stanza that it ends, if any. */
  push(text: string): Stanza | null {
    this.#line += 1;
    const line = text.trim();
    if (line === '' || line.startsWith('!')) return null;
    const type = line.startsWith('[') ? /^\[([A-Za-z]+)\]\s*(?:!|$)/.exec(line)?.[1] : undefined;
    if (type !== undefined) {
      const ended = this.#open;
      this.#open = stanza(type, this.#line);
      return ended;
    }
    const clause = parseClause(line);
    if (clause === null) this.#open.odd.push(this.#line);
    else this.#open.clauses.push({ ...clause, line: this.#line });
    return null;
  }

  /** The last stanza. */
  end(): Stanza {
    return this.#open;
  }
}
