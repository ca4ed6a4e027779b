/** Reads an OBO file, a stanza at a time. */
import { GraphError } from '../../model';
import { idReader, type IdReader } from '../ids';
import { ontologyAbout, ontologyEvidence, type OntologyHeader } from '../ontology/about';
import { OntologyRecords } from '../ontology/records';
import { lineBatches } from '../text/lines';
import type { FileRecord, ReadOptions } from '../types';
import { unescaped } from './clause';
import { Stanzas, type Stanza } from './stanzas';
import { readStanza } from './term';
import { parseProperty } from './values';

const skipped = (line: number, reason: string): FileRecord => ({ record: 'skipped', line, reason });

/** Reads stanzas one after the other, the header first. */
class OboReader {
  readonly #options: ReadOptions;
  #records: OntologyRecords | null = null;
  #namespace: string | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** The records of a stanza. */
  stanza(stanza: Stanza): FileRecord[] {
    if (this.#records === null) return this.#header(stanza);
    const { type, line } = stanza;
    if (type !== 'Term' && type !== 'Instance' && type !== 'Typedef')
      return [skipped(line, `begins a stanza [${type.slice(0, 40)}], which holds no term`)];
    const read = readStanza(stanza, this.#namespace);
    if (read === null) return [skipped(line, `begins a [${type}] without an id`)];
    const { term, axioms, problems } = read;
    const records = this.#records;
    if (type === 'Typedef') {
      if (term.name !== null) records.label(term.id, term.name);
      return [skipped(line, `describes the relation ${term.id.slice(0, 80)}, which is no concept`)];
    }
    return [
      ...records.term(term, line),
      ...axioms.flatMap(({ axiom, line: at }) => records.axiom(axiom, at)),
      ...problems.map(({ line: at, reason }) => skipped(at, reason)),
    ];
  }

  /** What has waited for the end of the file. */
  end(): FileRecord[] {
    return [...(this.#records?.end() ?? [])];
  }

  #header({ clauses, odd }: Stanza): FileRecord[] {
    const { header, prefixes, namespace } = headerOf(clauses);
    const about = ontologyAbout(header, this.#options.file);
    this.#namespace = namespace;
    this.#records = new OntologyRecords(
      this.#idReader(about.dataset.name, prefixes),
      ontologyEvidence(about),
    );
    return [
      { record: 'about', about: { dataset: about.dataset, prefixes } },
      ...odd.map((line) => skipped(line, 'has no tag')),
    ];
  }

  #idReader(named: string | undefined, prefixes: readonly string[]): IdReader {
    const { dataset, datasetIsGiven, declaredPrefixes } = this.#options;
    return idReader({
      dataset: datasetIsGiven ? dataset : (named ?? dataset),
      declaredPrefixes: new Set([...declaredPrefixes, ...prefixes]),
    });
  }
}

function headerOf(clauses: Stanza['clauses']): {
  header: OntologyHeader;
  prefixes: string[];
  namespace: string | undefined;
} {
  const first = (tag: string): string | undefined => {
    const value = clauses.find((clause) => clause.tag === tag)?.value;
    return value === undefined ? undefined : unescaped(value);
  };
  const properties = clauses.flatMap(({ tag, value }) => {
    const read = tag === 'property_value' ? parseProperty(value) : null;
    return read === null ? [] : [read];
  });
  const property = (name: RegExp): string | undefined =>
    properties.find((one) => name.test(one.property))?.value;
  const spaces = clauses
    .filter(({ tag }) => tag === 'idspace')
    .map(({ value }) => value.split(/\s/)[0] ?? '');
  return {
    header: {
      id: first('ontology'),
      title: property(/(^|[:/])title$/),
      version: first('data-version') ?? property(/(^|[:#])versionInfo$/) ?? first('date'),
      license: property(/(^|[:/])license$/),
    },
    prefixes: spaces.filter((space) => space !== ''),
    namespace: first('default-namespace'),
  };
}

/**
 * Reads the file.
 * @throws GraphError `bad_input` where it has no stanza at all, `too_large` for a line over the cap
 */
export async function* readObo(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const stanzas = new Stanzas();
  const reader = new OboReader(options);
  let any = false;
  for await (const lines of lineBatches(text, options.file)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      const ended = stanzas.push(line);
      if (ended === null) continue;
      any = true;
      for (const record of reader.stanza(ended)) records.push(record);
    }
    yield records;
  }
  if (!any)
    throw new GraphError(
      'bad_input',
      `${options.file} is not an OBO file, or it was cut off: it has no [Term]. Fetch it again.`,
    );
  yield reader.stanza(stanzas.end());
  yield reader.end();
}
