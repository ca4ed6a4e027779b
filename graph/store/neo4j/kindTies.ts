/** How kinds are tied, counted by the server. */
import { inOrder } from '../common/kindTies';
import type { KindTie } from '../types';
import { pairsOfKinds } from './cypher/kindTies';
import { readName } from './names';
import type { Asked } from './reader';

/** Over all claims or over the checked ones. */
export async function kindTies(asked: Asked, unchecked: boolean): Promise<KindTie[]> {
  const rows = await asked.rows<Omit<KindTie, 'relation'> & { type: string }>(pairsOfKinds, { unchecked });
  return inOrder(rows.map(({ type, ...row }) => ({ ...row, relation: readName(type) })));
}
