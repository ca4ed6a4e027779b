/**
 * The columns of our tables. Names are the Biolink Model's and KGX's where they have one
 * (https://github.com/biolink/kgx/blob/master/specification/kgx-format.md); what has no slot there is ours and says
 * so by its prefix, so that a column of somebody else is never taken for it.
 */
import { withoutNul, type CellType } from './cell';

export const nodeColumns = {
  id: 'text',
  category: 'list',
  name: 'text',
  synonym: 'list',
  description: 'text',
  xref: 'list',
  etiograph_in_sentence: 'text',
  etiograph_plural: 'flag',
  etiograph_datasets: 'list',
} as const satisfies Record<string, CellType>;

export const statementColumns = {
  id: 'text',
  subject: 'text',
  predicate: 'text',
  object: 'text',
  negated: 'flag',
  primary_knowledge_source: 'text',
  knowledge_level: 'text',
  agent_type: 'text',
  publications: 'list',
  supporting_text: 'text',
  frequency_qualifier: 'share',
  original_predicate: 'text',
  license: 'text',
  etiograph_dataset: 'text',
  etiograph_source_title: 'text',
  etiograph_source_publisher: 'text',
  etiograph_source_date: 'text',
  etiograph_source_url: 'text',
  etiograph_sentence: 'text',
  etiograph_paraphrase: 'text',
  etiograph_stated_by: 'text',
  etiograph_context: 'text',
  etiograph_commonness: 'text',
  etiograph_treatment_line: 'number',
  etiograph_note: 'text',
} as const satisfies Record<string, CellType>;

/** The last column: what the cells of the row cannot hold. Its presence tells a table of ours. */
export const exactColumn = 'etiograph_exact';

export type NodeColumn = keyof typeof nodeColumns;
export type StatementColumn = keyof typeof statementColumns;

/** Whether a column holds a Biolink qualifier, which is part of an edge's identity. */
export function isQualifierColumn(name: string): boolean {
  return name !== 'frequency_qualifier' && (name.endsWith('_qualifier') || name === 'qualified_predicate');
}

export type Table = 'nodes' | 'statements';

/** The columns of each table that we have fields for. */
export const tableColumns: Record<Table, Readonly<Record<string, CellType>>> = {
  nodes: nodeColumns,
  statements: statementColumns,
};

/** Whether a name survives as a heading of any table. */
export const isHeading = (name: string): boolean =>
  withoutNul(name) === name && /^\S(?:[^\t\r\n]*\S)?$/.test(name);

/** Whether an attribute can be a field under its own name: it is nobody else's. */
export function canBeField(name: string, table: Table): boolean {
  return (
    !Object.hasOwn(tableColumns[table], name) &&
    name !== exactColumn &&
    !(table === 'statements' && isQualifierColumn(name))
  );
}

/** The same for a column of a table. */
export const canBeColumn = (name: string, table: Table): boolean =>
  isHeading(name) && canBeField(name, table);
