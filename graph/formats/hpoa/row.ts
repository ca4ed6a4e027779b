/** One annotation as a statement: a disease, a term, and all that is said of the two. */
import { attributesFrom, type AttributeValue, type Source, type StatementRecord } from '../../model';
import type { IdReader } from '../ids';
import { contentId } from '../text/contentHash';
import { readFrequency } from './frequency';
import type { Column } from './header';
import { aspects, evidenceCodes, unknownEvidence } from './tables';

/** The text of a cell of the row; empty where it has none. */
export type Cell = (column: Column) => string;

const listOf = (text: string): string[] => {
  // Most cells hold one value or none.
  if (!text.includes(';')) return text === '' ? [] : [text];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

/** What has no field of its own, and a frequency whose field does not tell it word for word ("7/13" is a share). */
const kept = (cell: Cell, frequency: string | number | undefined): [string, AttributeValue][] => {
  const entries: [string, AttributeValue][] = [];
  for (const column of ['evidence', 'onset', 'frequency', 'modifier', 'biocuration'] as const) {
    const text = cell(column);
    if (text === '' || text === frequency) continue;
    entries.push([column, text.includes(';') ? listOf(text) : text]);
  }
  return entries;
};

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * The statement of a row, or the reason why there can be none. A feature that was found in none of so many patients
 * is one that the disease was found not to have, as much as one marked NOT.
 */
export function annotation(
  cell: Cell,
  line: string,
  source: Source,
  readId: IdReader,
): StatementRecord | { reason: string } {
  const subject = readId(cell('databaseid'), 'database_id');
  const object = readId(cell('hpoid'), 'hpo_id');
  if ('reason' in subject) return subject;
  if ('reason' in object) return object;
  const aspect = cell('aspect').toUpperCase();
  const relation = own(aspects, aspect);
  if (relation === undefined)
    return {
      reason: aspect === '' ? 'has no aspect' : `has an aspect that is not known, “${aspect.slice(0, 40)}”`,
    };
  const qualifier = cell('qualifier').toUpperCase();
  if (qualifier !== '' && qualifier !== 'NOT')
    return { reason: `has a qualifier that is not known, “${qualifier.slice(0, 40)}”` };
  const [knowledgeLevel, agentType] = own(evidenceCodes, cell('evidence').toUpperCase()) ?? unknownEvidence;
  const frequency = readFrequency(cell('frequency'));
  const sex = cell('sex').toLowerCase();
  return {
    id: contentId(line),
    subject: subject.id,
    relation,
    object: object.id,
    negated: qualifier === 'NOT' || frequency.none,
    // Whom a claim is about must not be lost from its sentence.
    qualifiers: sex === '' ? {} : { sex_qualifier: sex },
    evidence: {
      source,
      publications: listOf(cell('reference')),
      ...(frequency.value === undefined ? {} : { frequency: frequency.value }),
      knowledgeLevel,
      agentType,
    },
    attributes: attributesFrom(kept(cell, frequency.value)),
  };
}
