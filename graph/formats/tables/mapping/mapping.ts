/**
 * How a table that nobody made for us is read: which column is what. A plain value, guessed from the table's
 * beginning (guessMapping.ts), shown before an import, changed by people (givenMapping.ts) and told in its report.
 */
import { nodeColumns, statementColumns, type NodeColumn, type StatementColumn } from '../columns';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What parts the items of a list inside one cell. */
export const listSeparators = ['|', ';', ','] as const;
export type ListSeparator = (typeof listSeparators)[number];

/** What only a table of statements can say of its two ends, whose own columns are `subject` and `object`. */
export const endColumns = ['subject_name', 'subject_category', 'object_name', 'object_category'] as const;
export type EndColumn = (typeof endColumns)[number];

/** Columns without a field: kept under their own name, as a Biolink qualifier, left out, or the exact values of ours. */
export const otherUses = ['attribute', 'qualifier', 'ignored', 'exact'] as const;

/** What a column is used as: a field by its name in our tables (columns.ts), or one of the words above. */
export type ColumnUse = NodeColumn | StatementColumn | EndColumn | (typeof otherUses)[number];

const fieldsOf = <Name extends string>(columns: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(columns) as Name[];

export const usesOf = {
  nodes: [...fieldsOf(nodeColumns), 'attribute', 'ignored', 'exact'],
  edges: [...fieldsOf(statementColumns), ...endColumns, ...otherUses],
} as const satisfies Record<TableRole, readonly ColumnUse[]>;

/** Every use, each once. */
export const columnUses: readonly ColumnUse[] = [...new Set<ColumnUse>([...usesOf.nodes, ...usesOf.edges])];

export type TableRole = 'nodes' | 'edges';

/** Fields that may be the same for all rows of a table. */
export const defaultUses = [
  'category',
  'predicate',
  'subject_category',
  'object_category',
  'primary_knowledge_source',
  'knowledge_level',
  'agent_type',
  'license',
] as const satisfies readonly ColumnUse[];
export type DefaultUse = (typeof defaultUses)[number];
export type Defaults = Partial<Record<DefaultUse, string>>;

export interface ColumnMapping {
  /** Its heading; "column_3" where it has none. */
  column: string;
  as: ColumnUse;
  /** Why, in a few words. */
  why: string;
}

export interface TableMapping {
  role: TableRole;
  delimiter: Delimiter;
  /** Whether quotation marks hold a cell together. */
  quoted: boolean;
  /** Whether the first row names the columns. */
  heading: boolean;
  lists: ListSeparator;
  /** What holds for rows that say nothing of it. */
  defaults: Defaults;
  /** Every column, from left to right. */
  columns: ColumnMapping[];
}

/** What a person says of how a table is to be read; the rest is guessed. */
export interface GivenMapping extends Partial<Omit<TableMapping, 'columns'>> {
  /** Only for the file of this name; else for each that has these columns. */
  file?: string | undefined;
  columns?: readonly { column: string; as: ColumnUse; why?: string | undefined }[];
}

/** The columns that are used as something. */
export const columnsUsedAs = (mapping: Pick<TableMapping, 'columns'>, use: ColumnUse): ColumnMapping[] =>
  mapping.columns.filter(({ as }) => as === use);
