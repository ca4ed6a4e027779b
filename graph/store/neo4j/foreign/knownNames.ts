/**
 * What concepts are found by, known by heart: read once, part by part and up to a fixed number, for a database that
 * has no full-text index of its own for it. Words and codes are folded as everywhere.
 */
import { limits, type GraphNode, type Kind } from '../../../model';
import { codesOf } from '../../../answers/sameAs';
import { WordIndex } from '../../memory/words';
import { someNames } from './cypher/nodes';
import { readNode, toConcept, type NodeRow } from './nodes';
import type { Asked, ForeignReader } from './reader';
import type { Vocabulary } from './vocabulary';

/** Nodes in one part. */
const part = 10_000;

/** As much of a concept as is matched and ranked. */
export interface Named extends Pick<GraphNode, 'id' | 'name' | 'synonyms' | 'xrefs'> {
  kind: Kind;
  place: string;
}

export interface KnownNames {
  revision: string;
  readAt: number;
  words: WordIndex<Named>;
  /** Ids by the codes that concepts go by. */
  carriers: ReadonlyMap<string, readonly string[]>;
  count: number;
  /** Whether there are more than fit. */
  cut: boolean;
}

/** As much of a node as search looks at, or null for one that the mapping does not show. */
export function toNamed(row: NodeRow, vocabulary: Vocabulary): Named | null {
  const record = readNode(row, vocabulary);
  if (record === null) return null;
  const { id, kind, name, synonyms, xrefs } = toConcept([record], vocabulary);
  return { id, kind, name, synonyms, xrefs, place: row.place };
}

/** Several nodes with one id are one concept with the names of all. */
function join(earlier: Named, later: Named): Named {
  const names = new Set([...earlier.synonyms, later.name, ...later.synonyms]);
  names.delete(earlier.name);
  return { ...earlier, synonyms: [...names], xrefs: [...new Set([...earlier.xrefs, ...later.xrefs])] };
}

async function readNames(asked: Asked): Promise<{ named: Map<string, Named>; cut: boolean }> {
  const { vocabulary } = asked;
  const named = new Map<string, Named>();
  if (vocabulary.nodes.size === 0) return { named, cut: false };
  const text = someNames(vocabulary);
  for (let from = 0; from < limits.foreignNames; from += part) {
    const rows = await asked.rows<NodeRow>(text, { from, most: part });
    for (const row of rows) {
      const one = toNamed(row, vocabulary);
      if (one === null) continue;
      const earlier = named.get(one.id);
      named.set(one.id, earlier === undefined ? one : join(earlier, one));
    }
    if (rows.length < part) return { named, cut: false };
  }
  return { named, cut: true };
}

function carriersOf(named: Iterable<Named>): Map<string, string[]> {
  const carriers = new Map<string, string[]>();
  for (const one of named) {
    for (const code of codesOf(one)) {
      const known = carriers.get(code);
      if (known === undefined) carriers.set(code, [one.id]);
      else known.push(one.id);
    }
  }
  return carriers;
}

async function read(reader: ForeignReader): Promise<KnownNames> {
  return reader.ask(async (asked) => {
    const { named, cut } = await readNames(asked);
    return {
      revision: asked.state.revision,
      readAt: Date.now(),
      words: new WordIndex(named.values()),
      carriers: carriersOf(named.values()),
      count: named.size,
      cut,
    };
  }, limits.foreignScanTime);
}

/** Keeps the names, and reads them anew in the background once the database has changed and they are old. */
export class NamesKeeper {
  private known: KnownNames | null = null;
  private reading: Promise<KnownNames> | null = null;

  constructor(private readonly reader: ForeignReader) {}

  /** Begins to read them, for whoever asks next. A failure is told to whoever asks. */
  begin(): void {
    this.readOnce().catch(() => undefined);
  }

  async names(): Promise<KnownNames> {
    const { known } = this;
    if (known === null) return this.readOnce();
    const { revision } = await this.reader.state();
    if (known.revision !== revision && Date.now() - known.readAt > limits.foreignNamesAge) this.begin();
    return known;
  }

  private readOnce(): Promise<KnownNames> {
    this.reading ??= read(this.reader)
      .then((names) => (this.known = names))
      .finally(() => (this.reading = null));
    return this.reading;
  }
}
