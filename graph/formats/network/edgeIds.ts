/**
 * Ids for the edges of other programs. Many have none; some, such as networkx's, are unique only between two nodes.
 * Each edge is a claim of its own, so a repeated id gets a number behind it.
 */
import { IdSet } from '../text/idSet';

/** Makes the giver of ids: the one that is wanted, or `<wanted>~2` where it is taken. */
export function edgeIds(): (wanted: string) => string {
  const taken = new IdSet();
  /** Only of those that were repeated. */
  const numbers = new Map<string, number>();
  return (wanted) => {
    if (taken.add(wanted)) return wanted;
    for (;;) {
      const number = (numbers.get(wanted) ?? 1) + 1;
      numbers.set(wanted, number);
      const id = `${wanted}~${number}`;
      if (taken.add(id)) return id;
    }
  };
}
