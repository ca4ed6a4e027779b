/** Changing how the answer is looked at: the part that is seen, and the table's tab, order, filter and columns. */
import type { ExplorerStore } from './explorer';
import { changeAll } from './history';
import type { Arrangement, Part, TableTab } from './part';
import type { Transition } from './view';

/**
 * Changes how the answer is looked at (its part, the table's tab, order and filter) without a step. It is no deed on
 * the graph: as steps, each letter of a filter would be one, and Undo would turn the table away rather than take back
 * what was done. So it holds for all steps at once; Back never switches it, and every link to a step has it.
 */
export function show(store: ExplorerStore, transition: Transition): void {
  store.setState(({ history }) => ({ history: changeAll(history, transition) }));
}

export function choosePart(part: Part | null): Transition {
  return (view) => ({ ...view, part });
}

/** Which of its lists the table shows. */
export function chooseTab(tab: TableTab): Transition {
  return (view) => ({ ...view, table: { ...view.table, tab } });
}

/** Sorts, filters or fits one of the table's lists. */
export function arrangeTable(tab: TableTab, arrangement: Arrangement): Transition {
  return (view) => ({
    ...view,
    table: { ...view.table, arranged: { ...view.table.arranged, [tab]: arrangement } },
  });
}
