/** The chosen groups in words. Pure. */
import { nameInSentence } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { LensChoice, Library } from './types';

/** "women, older people", or "each of women and older people"; an id stands for a name that is not known. */
export function lensNames(
  { groups, match }: Pick<LensChoice, 'groups' | 'match'>,
  nodes: Library['nodes'],
): string {
  const names = groups.map((id) => {
    const node = nodes[id];
    return node === undefined ? id : nameInSentence(node);
  });
  const last = names.at(-1);
  return match === 'all' && names.length > 1 && last !== undefined
    ? text.lens.each(names.slice(0, -1).join(', '), last)
    : names.join(', ');
}
