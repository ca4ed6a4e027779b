/** The order in which all engines tell how kinds are tied. */
import { byCodePoint } from '../../answers/codePoint';
import { compareRelations } from '../../answers/relationOrder';
import type { KindTie } from '../types';

/** Most pairs first. Those without any are left out. */
export function inOrder(ties: readonly KindTie[]): KindTie[] {
  return ties
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        b.count - a.count ||
        byCodePoint(a.subject, b.subject) ||
        compareRelations(a.relation, b.relation) ||
        byCodePoint(a.object, b.object) ||
        Number(a.negated) - Number(b.negated),
    );
}
