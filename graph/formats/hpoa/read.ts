/** Reads HPO annotations, a line at a time. */
import { GraphError, type NodeRecord, type Source } from '../../model';
import { idReader, type IdReader } from '../ids';
import { termCategory } from '../ontology/categories';
import { IdSet } from '../text/idSet';
import { lineBatches } from '../text/lines';
import type { FileRecord, ReadOptions } from '../types';
import { Header, headingOf, type Column } from './header';
import { annotation, type Cell } from './row';

/** What the data set is called where nobody names it. */
const ownName = 'hpo-annotations';

/** Reads rows, and names each disease when it is first met. */
class RowReader {
  readonly #columns: Record<Column, number>;
  readonly #source: Source;
  readonly #readId: IdReader;
  readonly #named = new IdSet();
  #cells: readonly string[] = [];
  #last = '';
  /** One for all rows: making one for each costs as much as reading it. */
  readonly #cell: Cell = (column) => this.#cells[this.#columns[column]]?.trim() ?? '';

  constructor(columns: Record<Column, number>, source: Source, options: ReadOptions) {
    this.#columns = columns;
    this.#source = source;
    const { dataset, datasetIsGiven, declaredPrefixes } = options;
    this.#readId = idReader({ dataset: datasetIsGiven ? dataset : ownName, declaredPrefixes });
  }

  read(text: string, line: number, records: FileRecord[]): void {
    this.#cells = text.split('\t');
    const cell = this.#cell;
    const statement = annotation(cell, text, this.#source, this.#readId);
    if ('reason' in statement) {
      records.push({ record: 'skipped', line, reason: statement.reason });
      return;
    }
    const disease = this.#disease(cell('databaseid'), cell('diseasename'));
    if (disease !== null) records.push({ record: 'node', line, node: disease });
    records.push({ record: 'statement', line, statement });
  }

  /** The disease where this name of it is new. Its records join, so that another name becomes a synonym. */
  #disease(database: string, name: string): NodeRecord | null {
    const key = `${database}\t${name}`;
    // Files are sorted by disease, and comparing costs less than looking up.
    if (key === this.#last || !this.#named.add(key)) return null;
    this.#last = key;
    const read = this.#readId(database, 'database_id');
    if ('reason' in read) return null;
    const category = termCategory(read.id);
    return {
      id: read.id,
      // A database of an id that is not known is one of diseases too, or it would not be in this file.
      categories: [category === 'biolink:NamedThing' ? 'biolink:Disease' : category],
      name: name === '' ? null : name,
      synonyms: [],
      xrefs: [],
      attributes: read.originalId === undefined ? {} : { originalId: read.originalId },
    };
  }
}

/**
 * Reads the file.
 * @throws GraphError `bad_input` where no heading names database_id and hpo_id
 */
export async function* readHpoa(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const header = new Header();
  let reader: RowReader | null = null;
  let number = 0;
  for await (const lines of lineBatches(text, options.file)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      if (reader !== null) {
        if (!line.startsWith('#')) reader.read(line, number, records);
        continue;
      }
      const columns = headingOf(line);
      if (columns !== null) {
        records.push(aboutOf(header));
        reader = new RowReader(columns, header.source, options);
      } else if (line.startsWith('#')) header.line(line);
      else throw noHeading(options.file);
    }
    yield records;
  }
  if (reader === null) throw noHeading(options.file);
}

function aboutOf({ date }: Header): FileRecord {
  const title = date === null ? 'HPO annotations' : `HPO annotations (version ${date})`;
  const dataset = { name: ownName, title, url: 'https://hpo.jax.org' };
  return { record: 'about', about: { dataset, prefixes: [] } };
}

const noHeading = (file: string): GraphError =>
  new GraphError(
    'bad_input',
    `${file} has no heading of HPO annotations: a line that names the columns database_id, hpo_id and so on.`,
  );
