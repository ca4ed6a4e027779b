/** Parsed nodes and statements of our JSON as records of the model. */
import { kindRow, type NodeRecord, type StatementRecord } from '../../model';
import { categoriesOf } from '../categories';
import type { IdReader } from '../ids';
import { omit } from '../omit';
import { notStated, titleOf } from '../sources';
import { contentId } from '../text/contentHash';
import type { FileRecord } from '../types';
import { nodeSchema, problemOf, statementSchema, type ParsedNode, type ParsedStatement } from './schema';

const skipped = (reason: string): FileRecord => ({ record: 'skipped', line: null, reason });

function nodeOf(parsed: ParsedNode, id: string, originalId: string | undefined): NodeRecord {
  const { kind, categories, attributes } = parsed;
  const told =
    categories.length === 0 && kind !== undefined ? [kindRow(kind).categories[0] ?? kind] : categories;
  return {
    ...omit(parsed, 'kind', 'datasets'),
    id,
    categories: categoriesOf(told),
    attributes: originalId === undefined ? attributes : { ...attributes, originalId },
  };
}

/** A node of the file, or a skipped record that says what is wrong with it. */
export function jsonNode(value: unknown, place: string, readId: IdReader): FileRecord {
  const parsed = nodeSchema.safeParse(value);
  if (!parsed.success) return skipped(problemOf(parsed.error, place));
  const read = readId(parsed.data.id, 'id', parsed.data.datasets);
  if ('reason' in read) return skipped(`${place} ${read.reason}`);
  return { record: 'node', node: nodeOf(parsed.data, read.id, read.originalId), line: null };
}

function statementOf(
  parsed: ParsedStatement,
  subject: string,
  object: string,
  content: unknown,
): StatementRecord {
  const { id, evidence } = parsed;
  const { source, ...other } = evidence;
  return {
    ...omit(parsed, 'dataset'),
    id: id ?? contentId(JSON.stringify(content)),
    subject,
    object,
    evidence: {
      ...other,
      source: source === undefined ? notStated : { ...source, title: source.title ?? titleOf(source.id) },
    },
  };
}

/** A statement of the file, or a skipped record that says what is wrong with it. */
export function jsonStatement(value: unknown, place: string, readId: IdReader): FileRecord {
  const parsed = statementSchema.safeParse(value);
  if (!parsed.success) return skipped(problemOf(parsed.error, place));
  const { dataset } = parsed.data;
  const datasets = dataset === undefined ? [] : [dataset];
  const subject = readId(parsed.data.subject, 'subject', datasets);
  const object = readId(parsed.data.object, 'object', datasets);
  if ('reason' in subject) return skipped(`${place} ${subject.reason}`);
  if ('reason' in object) return skipped(`${place} ${object.reason}`);
  const statement = statementOf(parsed.data, subject.id, object.id, value);
  return { record: 'statement', statement, line: null, ...(dataset === undefined ? {} : { dataset }) };
}
