/** A comparison as rows: what each says of each of the compared, which of them are shown, and their columns. Pure. */
import { sentence, qualifierWords } from '@/graph/answers/sentences';
import type { Comparison, CompareRow } from '@/graph/answers/compare/compare';
import { kindRow, nameInSentence, namesHeading, type Edge, type GraphNode } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import type { ComparedShow } from '../state/types';
import type { Column } from './types';

/** What sources say of one of the compared: it, that it is not so, neither, or both. */
export type Cell = keyof typeof words.held;

/** The lines of a row that speak of one of the compared. */
export const edgesFor = ({ direction, edges }: CompareRow, id: string): Edge[] =>
  edges.filter((edge) => (direction === 'out' ? edge.subject : edge.object) === id);

export function cellOf(row: CompareRow, id: string): Cell {
  const edges = edgesFor(row, id);
  const denied = edges.some(({ negated }) => negated);
  if (edges.some(({ negated }) => !negated)) return denied ? 'both' : 'yes';
  return denied ? 'opposite' : 'no';
}

/** Whether a row is one of those wanted. */
function isWanted(row: CompareRow, show: ComparedShow | undefined): boolean {
  if (show === undefined) return true;
  if (typeof show === 'object')
    return row.standing === 'only' && ['yes', 'both'].includes(cellOf(row, show.only));
  return show === 'disagree' ? row.disagree : row.standing === show;
}

/** The rows that are shown, in their order. */
export const rowsShown = (rows: readonly CompareRow[], show: ComparedShow | undefined): CompareRow[] =>
  rows.filter((row) => isWanted(row, show));

export interface ShowOption {
  /** Undefined shows all. */
  show: ComparedShow | undefined;
  label: string;
  count: number;
  /** Whether there may be more, because rows were left out. */
  atLeast: boolean;
}

/** What can be shown, each with how many rows it has; what the number of the compared rules out is left out. */
export function showOptions({ nodes, rows, counts, total, cut }: Comparison): ShowOption[] {
  const whole = (show: ComparedShow | undefined, label: string, count: number): ShowOption => ({
    show,
    label,
    count,
    atLeast: false,
  });
  return [
    whole(undefined, words.all, total),
    whole('shared', words.shared(nodes.length), counts.shared),
    ...(nodes.length > 2 ? [whole('partly', words.partly, counts.partly)] : []),
    ...nodes.map((node) => ({
      show: { only: node.id },
      label: words.only(nameInSentence(node)),
      count: rowsShown(rows, { only: node.id }).length,
      atLeast: cut,
    })),
    whole('disagree', words.disagree, counts.disagree),
  ];
}

/** Rows of one relation, seen from one end. */
export interface RowGroup {
  key: string;
  heading: string;
  rows: CompareRow[];
}

/** Groups rows that follow each other, as `compareRows` sorts them. */
export function rowGroups(rows: readonly CompareRow[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const key = `${row.direction} ${row.relation}`;
    const group = groups.get(key) ?? { key, heading: namesHeading(row.relation, row.direction), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The ends of a row's line. */
export function endsOf(
  { direction, node }: Pick<CompareRow, 'direction' | 'node'>,
  of: GraphNode,
): { subject: GraphNode; object: GraphNode; from: 'subject' | 'object' } {
  return direction === 'out'
    ? { subject: of, object: node, from: 'subject' }
    : { subject: node, object: of, from: 'object' };
}

/** Everything that a row's lines say, a sentence each, in the order of the compared. */
export const sentencesOf = (row: CompareRow, nodes: readonly GraphNode[]): string[] =>
  nodes.flatMap((of) =>
    edgesFor(row, of.id).map((edge) => {
      const { subject, object, from } = endsOf(row, of);
      return sentence(edge, subject, object, from === 'subject' ? 'forward' : 'backward');
    }),
  );

/** The name of a row's concept, with what a claim says more exactly. */
export function rowName({ node, qualifiers }: CompareRow): string {
  const more = qualifierWords({ qualifiers });
  return more === '' ? node.name : `${node.name} (${more})`;
}

/** The columns of the file: what the screen shows, and on what it rests. */
export function comparedColumns(
  nodes: readonly GraphNode[],
  members: ReadonlySet<string> | null,
): Column<CompareRow>[] {
  const column = words.column;
  const one = (id: string, heading: string, cell: Column<CompareRow>['cell']): Column<CompareRow> => ({
    id,
    heading,
    cell,
    width: 12,
    usual: true,
  });
  const yes = (is: boolean) => (is ? words.yes : words.no);
  return [
    one('concept', column.concept, rowName),
    one('relation', column.relation, ({ relation, direction }) => namesHeading(relation, direction)),
    one('kind', column.kind, ({ node }) => kindRow(node.kind).label),
    ...nodes.map(({ id, name }) => one(`of ${id}`, name, (row) => words.held[cellOf(row, id)])),
    one('disagree', column.disagree, ({ disagree }) => yes(disagree)),
    ...(members === null ? [] : [one('lens', column.lens, ({ node }) => yes(members.has(node.id)))]),
    one('sentences', column.sentences, (row) => sentencesOf(row, nodes).join(' | ')),
    one('sources', column.sources, ({ edges }) =>
      [...new Set(edges.flatMap(({ sourceIds }) => sourceIds))].join(' | '),
    ),
    one('claims', column.claims, ({ edges }) => edges.reduce((sum, { statements }) => sum + statements, 0)),
    one('id', column.id, ({ node }) => node.id),
  ];
}
