/** From rows to statements: what was imported comes back as it was. */
import { parseQualifiersKey, type Attributes, type Evidence, type Statement } from '../../model';
import type { Reader } from './reader';
import { noWord } from './schema';

export interface StatementRow {
  dataset: string;
  id: string;
  subject: string;
  relation: number;
  object: string;
  negated: number;
  qualifiers: number;
  original: string | null;
  attributes: string | null;
  evidence: string;
}

/** Columns of a statement; `s` is `statement`, `v` its evidence, `d` its data set, `a` and `b` the nodes at its ends. */
export const statementColumns = `d.name AS dataset, s.id, a.id AS subject, s.relation, b.id AS object, s.negated,
  s.qualifiers, s.original, s.attributes, v.json AS evidence`;

export function toStatement(reader: Reader, row: StatementRow): Statement {
  return {
    dataset: row.dataset,
    id: row.id,
    subject: row.subject,
    relation: reader.words.text(row.relation),
    object: row.object,
    negated: row.negated === 1,
    qualifiers: row.qualifiers === noWord ? {} : parseQualifiersKey(reader.words.text(row.qualifiers)),
    ...(row.original === null ? {} : { originalPredicate: row.original }),
    evidence: JSON.parse(row.evidence) as Evidence,
    attributes: row.attributes === null ? {} : (JSON.parse(row.attributes) as Attributes),
  };
}
