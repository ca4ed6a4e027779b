/** What is chosen in the picture of the data: a kind, a sort of line, or nothing yet. */
import type { Kind } from '@/graph/model';
import type { KindTie } from '@/graph/store/types';

export type Choice = { what: 'nothing' } | { what: 'kind'; kind: Kind } | { what: 'tie'; tie: KindTie };

export const sameTie = (a: KindTie, b: KindTie): boolean =>
  a.subject === b.subject && a.relation === b.relation && a.object === b.object && a.negated === b.negated;

/** Whether an arc or row belongs to what is chosen; everything does where nothing is. */
export function belongs(choice: Choice, tie: KindTie): boolean {
  if (choice.what === 'nothing') return true;
  if (choice.what === 'tie') return sameTie(choice.tie, tie);
  return tie.subject === choice.kind || tie.object === choice.kind;
}
