/** Statements as rows of a table: from the row to the record. The way out is in statementParts.ts. */
import {
  agentTypes,
  attributesFrom,
  commonnesses,
  knowledgeLevels,
  type Evidence,
  type Source,
  type StatementRecord,
} from '../../model';
import type { IdReader } from '../ids';
import { predicateReader, type TakenPredicate } from '../predicates';
import { notStated, titleOf } from '../sources';
import { contentId } from '../text/contentHash';
import type { FileRecord } from '../types';
import type { CellValue } from './cell';
import type { StatementColumn } from './columns';
import type { Row, RowResult } from './rowReader';

type Values = Partial<Record<StatementColumn, CellValue>>;

const text = (value: CellValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** One of a fixed list of words, or undefined. */
function oneOf<Word extends string>(words: readonly Word[], value: CellValue | undefined): Word | undefined {
  return words.find((word) => word === value);
}

function sourceOf(values: Values): Source {
  const id = text(values.primary_knowledge_source) ?? notStated.id;
  return {
    id,
    title: text(values.etiograph_source_title) ?? titleOf(id),
    publisher: text(values.etiograph_source_publisher) ?? null,
    date: text(values.etiograph_source_date) ?? null,
    url: text(values.etiograph_source_url) ?? null,
  };
}

const textFields = {
  supporting_text: 'quote',
  etiograph_paraphrase: 'paraphrase',
  etiograph_sentence: 'locator',
  etiograph_stated_by: 'statedBy',
  etiograph_context: 'context',
  etiograph_note: 'note',
  license: 'license',
} as const satisfies Partial<Record<StatementColumn, keyof Evidence>>;
const textColumns = Object.entries(textFields) as [
  keyof typeof textFields,
  (typeof textFields)[keyof typeof textFields],
][];

/** Fields that are not there stay absent. Set one by one: gathering them by spreading took a third of a row's time. */
function evidenceOf(values: Values): Evidence {
  const evidence: Evidence = {
    source: sourceOf(values),
    publications: Array.isArray(values.publications) ? values.publications : [],
    knowledgeLevel: oneOf(knowledgeLevels, values.knowledge_level) ?? 'not_provided',
    agentType: oneOf(agentTypes, values.agent_type) ?? 'not_provided',
  };
  for (const [column, field] of textColumns) {
    const value = values[column];
    if (typeof value === 'string') evidence[field] = value;
  }
  const { frequency_qualifier: frequency, etiograph_treatment_line: line } = values;
  const commonness = oneOf(commonnesses, values.etiograph_commonness);
  if (commonness !== undefined) evidence.commonness = commonness;
  if (typeof frequency === 'string' || typeof frequency === 'number') evidence.frequency = frequency;
  if (typeof line === 'number') evidence.treatmentLine = line;
  return evidence;
}

/** Every column that evidence is made of. */
const evidenceColumns = [
  'primary_knowledge_source',
  'etiograph_source_title',
  'etiograph_source_publisher',
  'etiograph_source_date',
  'etiograph_source_url',
  'publications',
  'knowledge_level',
  'agent_type',
  'frequency_qualifier',
  'etiograph_commonness',
  'etiograph_treatment_line',
  ...textColumns.map(([column]) => column),
] as const satisfies StatementColumn[];

/** Different evidence remembered at most. */
const remembered = 2_000;

/**
 * Makes evidence once for all rows that have the same: most do, and what is one object is copied to another thread,
 * compared and written once.
 */
function evidenceReader(): (values: Values) => Evidence {
  const known = new Map<string, Evidence>();
  return (values) => {
    const key = JSON.stringify(evidenceColumns.map((column) => values[column] ?? null));
    const met = known.get(key);
    if (met !== undefined) return met;
    const made = evidenceOf(values);
    if (known.size >= remembered) known.clear();
    known.set(key, made);
    return made;
  };
}

/** Words of a closed list that the model does not know, kept as attributes under their column's name. */
function unknownWords(values: Values, evidence: Evidence): [string, CellValue][] {
  const words: [string, CellValue][] = [];
  const { knowledge_level: level, agent_type: agent, etiograph_commonness: commonness } = values;
  if (level !== undefined && level !== evidence.knowledgeLevel) words.push(['knowledge_level', level]);
  if (agent !== undefined && agent !== evidence.agentType) words.push(['agent_type', agent]);
  if (commonness !== undefined && commonness !== evidence.commonness)
    words.push(['etiograph_commonness', commonness]);
  return words;
}

/** Reads a row: its parts, its line, and its text, from which a row without an id gets one. */
export type StatementRowReader = (result: RowResult, line: number | null, content: string) => FileRecord;

const skipped = (line: number | null, reason: string): FileRecord => ({ record: 'skipped', line, reason });

/** Makes the reader of statements' rows. A row that is no statement becomes a skipped record with the reason. */
export function statementRowReader(readId: IdReader): StatementRowReader {
  const readPredicate = predicateReader();
  const readEvidence = evidenceReader();
  return (result, line, content) => {
    if ('reason' in result) return skipped(line, result.reason);
    const row: Row = result.row;
    const values: Values = row.values;
    const dataset = text(values.etiograph_dataset);
    const datasets = dataset === undefined ? [] : [dataset];
    const subject = readId(text(values.subject), 'subject', datasets);
    const object = readId(text(values.object), 'object', datasets);
    if ('reason' in subject) return skipped(line, subject.reason);
    if ('reason' in object) return skipped(line, object.reason);
    const predicate = text(values.predicate);
    if (predicate === undefined && row.relation === null) return skipped(line, 'has no predicate');
    const taken =
      exactly(row.relation, values) ?? readPredicate(predicate ?? '', text(values.original_predicate));
    const evidence = readEvidence(values);
    const attributes = unknownWords(values, evidence);
    if (taken.lost !== undefined) attributes.push(['predicate', taken.lost]);
    attributes.push(...row.attributes);
    const statement: StatementRecord = {
      id: text(values.id) ?? contentId(content),
      subject: taken.swapped ? object.id : subject.id,
      relation: taken.relation,
      object: taken.swapped ? subject.id : object.id,
      negated: values.negated === true,
      qualifiers: row.qualifiers,
      ...(taken.originalPredicate === undefined ? {} : { originalPredicate: taken.originalPredicate }),
      evidence,
      attributes: attributesFrom(attributes),
    };
    return { record: 'statement', statement, line, ...(dataset === undefined ? {} : { dataset }) };
  };
}

/** The relation that the exact column tells, with the original predicate as it stands. */
function exactly(relation: string | null, values: Values): TakenPredicate | null {
  if (relation === null) return null;
  const original = text(values.original_predicate);
  return { relation, swapped: false, ...(original === undefined ? {} : { originalPredicate: original }) };
}
