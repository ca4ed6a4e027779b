/** A table: rows of anything, and columns that say what a row has to show. */
export type { Arrangement, Sorting } from '../state/part';

/** What a cell holds. Numbers sort as numbers; null is shown as nothing and sorts last. */
export type Cell = string | number | null;

export interface Column<Row> {
  /** Stays the same from version to version; the heading may not. */
  id: string;
  heading: string;
  cell: (row: Row) => Cell;
  /** Width in rem. */
  width: number;
  /** Its cells are numbers, which stand under each other by their last digit. */
  number?: true;
  /** Whether it is shown before anybody chose. The first column always is. */
  usual: boolean;
}
