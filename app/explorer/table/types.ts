/** A table: rows of anything, and columns that say what a row has to show. */

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

export interface Sorting {
  column: string;
  descending: boolean;
}

/** What the user has made of one table. */
export interface Arrangement {
  sorting: Sorting | null;
  /** Words that a row has to hold, all of them, in any order. */
  filter: string;
  /** The column that is looked in, or null for all that are shown. */
  within: string | null;
  /** Columns that the user has shown or hidden; the others are shown as usual. */
  chosen: Readonly<Record<string, boolean>>;
}
