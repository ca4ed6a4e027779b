/** Our own spreadsheet on its way back: what each of its columns is read as. */
import { relationTable } from '../../model';
import type { ColumnUse } from '../tables/mapping/mapping';

/** By the heading that claimColumns.ts writes. Columns that only say something again are left out. */
export const claimUses: Readonly<Record<string, ColumnUse>> = {
  claim: 'ignored',
  subject: 'subject_name',
  'subject is a': 'subject_category',
  relation: 'predicate',
  object: 'object_name',
  'object is a': 'object_category',
  negated: 'negated',
  'how often': 'etiograph_commonness',
  frequency: 'frequency_qualifier',
  'when it holds': 'etiograph_context',
  'line of treatment': 'etiograph_treatment_line',
  qualifiers: 'qualifier',
  source: 'etiograph_source_title',
  publisher: 'etiograph_source_publisher',
  date: 'etiograph_source_date',
  address: 'etiograph_source_url',
  publications: 'publications',
  'stated by': 'etiograph_stated_by',
  sentence: 'etiograph_sentence',
  'word for word': 'supporting_text',
  'in our words': 'etiograph_paraphrase',
  note: 'etiograph_note',
  'kind of knowledge': 'knowledge_level',
  'made by': 'agent_type',
  'found by a program, unchecked': 'ignored',
  'original predicate': 'original_predicate',
  licence: 'license',
  'data set': 'etiograph_dataset',
  'subject id': 'subject',
  'object id': 'object',
  'source id': 'primary_knowledge_source',
  'claim id': 'id',
  'exported on': 'ignored',
  'part of the graph': 'ignored',
  claims: 'ignored',
  people: 'ignored',
};

/** Whether a heading is of a spreadsheet that we wrote. */
export const isClaimHeading = (heading: readonly string[]): boolean =>
  ['claim', 'relation', 'subject id', 'object id', 'claim id'].every((name) => heading.includes(name));

/** The apostrophe that keeps a spreadsheet from running a cell as a formula, taken off again. */
export const unguarded = (cell: string): string =>
  /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;

const relationsByLabel = new Map(relationTable.map(({ label, relation }) => [label, relation]));

/** The relation of a line's label ("can cause"), or the words made one again. */
export const relationOfLabel = (label: string): string =>
  relationsByLabel.get(label) ?? label.trim().replaceAll(' ', '_').toUpperCase();
