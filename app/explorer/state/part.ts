/** How the answer is looked at: its part, and what the user has made of the table. Belongs to the view, but to no step. */

/** What is seen of the answer. On a phone “both” is the table; on a wide window “list” is the picture: the list is there anyway. */
export type Part = 'list' | 'picture' | 'both' | 'table';

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

export const tableTabs = ['concepts', 'lines', 'claims'] as const;
export type TableTab = (typeof tableTabs)[number];

/** The table's tab, and what the user has made of each; one that nobody touched is as it comes. */
export interface TableChoice {
  tab: TableTab;
  arranged: Readonly<Partial<Record<TableTab, Arrangement>>>;
}
