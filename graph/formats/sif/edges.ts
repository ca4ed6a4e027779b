/**
 * Edges in the simple interaction format: source, relation, target, and perhaps further targets, parted by tabs or
 * by spaces; a line with one name is a node without edges. There is no evidence in it, except for Hetionet's.
 */
import type { Evidence, NodeRecord, Relation, StatementRecord } from '../../model';
import type { IdReader } from '../ids';
import { takePredicate } from '../predicates';
import { notStated } from '../sources';
import { contentId } from '../text/contentHash';
import { ownCopy } from '../text/ownCopy';
import type { FileRecord } from '../types';
import { hetionetEvidence, hetionetId, metaedges } from './hetionet';

interface Told {
  relation: Relation;
  swapped: boolean;
  originalPredicate: string;
  evidence: Evidence;
}

const unknownEvidence: Evidence = {
  source: notStated,
  publications: [],
  knowledgeLevel: 'not_provided',
  agentType: 'not_provided',
};

/** What a relation's name tells, looked up once per name. */
function teller(): (name: string, fromHetionet: boolean) => Told {
  const known = { hetionet: new Map<string, Told>(), other: new Map<string, Told>() };
  return (name, fromHetionet) => {
    const told = fromHetionet ? known.hetionet : known.other;
    const met = told.get(name);
    if (met !== undefined) return met;
    const row = fromHetionet && Object.hasOwn(metaedges, name) ? metaedges[name] : undefined;
    const taken = takePredicate(name, undefined);
    const fresh: Told =
      row === undefined
        ? { ...taken, originalPredicate: name, evidence: unknownEvidence }
        : {
            relation: row.relation,
            swapped: false,
            originalPredicate: name,
            evidence: hetionetEvidence(row),
          };
    told.set(name, fresh);
    return fresh;
  };
}

/** Whether a first line is a heading: "source metaedge target". */
export function isEdgeHeading(cells: readonly string[]): boolean {
  const [source = '', , target = ''] = cells.map((cell) => cell.toLowerCase());
  return cells.length === 3 && /^(source|subject|from)$/.test(source) && /^(target|object|to)$/.test(target);
}

/** Cells of a line: by tabs where there is one, else by spaces. */
export const sifCells = (line: string): string[] =>
  line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/);

/** Reads one line's cells and puts what they say into `records`. */
export type EdgeLineReader = (
  cells: readonly string[],
  line: string,
  number: number,
  records: FileRecord[],
) => void;

/** Makes the reader of the lines. A line gives its statements, and each name that it is the first to use, as a node. */
export function edgeLineReader(readId: IdReader): EdgeLineReader {
  const tell = teller();
  /** Stored ids by the file's own: a look-up for each end is what most of the reading consists of. */
  const met = new Map<string, string>();

  /** The stored id of an end; null where it has none, which is then told. */
  const end = (text: string, what: string, number: number, records: FileRecord[]): string | null => {
    const known = met.get(text);
    if (known !== undefined) return known;
    const read = readId(text, what);
    if ('reason' in read) {
      records.push({ record: 'skipped', line: number, reason: read.reason });
      return null;
    }
    met.set(ownCopy(text), read.id);
    if (read.originalId !== undefined) {
      const node = nameAsNode(read.id, read.originalId);
      if (node !== null) records.push({ record: 'node', line: number, node, implied: true });
    }
    return read.id;
  };

  return (cells, line, number, records) => {
    const source = cells[0] ?? '';
    const subject = end(source, 'source', number, records);
    if (subject === null || cells.length === 1) return;
    const relation = cells[1] ?? '';
    if (relation === '' || cells.length === 2) {
      records.push({ record: 'skipped', line: number, reason: 'has a source but no relation or no target' });
      return;
    }
    const told = tell(relation, source.includes('::'));
    for (let at = 2; at < cells.length; at += 1) {
      const object = end(cells[at] ?? '', 'target', number, records);
      if (object === null) continue;
      const statement: StatementRecord = {
        id: contentId(cells.length === 3 ? line : `${line}\n${at}`),
        subject: told.swapped ? object : subject,
        relation: told.relation,
        object: told.swapped ? subject : object,
        negated: false,
        qualifiers: {},
        originalPredicate: told.originalPredicate,
        evidence: told.evidence,
        attributes: {},
      };
      records.push({ record: 'statement', statement, line: number });
    }
  };
}

/** In SIF the id is all the name there is; Hetionet's names are in its table of nodes. */
function nameAsNode(id: string, name: string): NodeRecord | null {
  if (hetionetId(name) !== null) return null;
  return {
    id,
    categories: ['biolink:NamedThing'],
    name,
    synonyms: [],
    xrefs: [],
    attributes: { originalId: name },
  };
}
