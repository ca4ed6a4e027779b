/**
 * How kinds are tied, counted by the server relation by relation, so that no more than one relation's pairs are held at
 * once. The kinds of the ends are worked out here, from what the mapping says of their labels.
 */
import { GraphError, limits } from '../../../model';
import { inOrder } from '../../common/kindTies';
import type { KindTie } from '../../types';
import { countOfType, pairsOfKinds } from './cypher/claims';
import { kindOfCounted } from './neighbourCounts';
import type { EndRow } from './nodes';
import type { Asked } from './reader';

interface PairCount {
  subject: EndRow;
  object: EndRow;
  negated: boolean;
  count: number;
}

/** The database keeps these numbers: asking is free. */
async function checkSize(asked: Asked): Promise<void> {
  let all = 0;
  for (const type of asked.vocabulary.types.keys()) {
    const [row] = await asked.rows<{ count: number }>(countOfType(type));
    all += row?.count ?? 0;
  }
  if (all <= limits.foreignScan) return;
  throw new GraphError(
    'too_large',
    `This database has more than ${limits.foreignScan.toLocaleString('en')} claims, more than are counted by the kinds that they tie. Explore it from a concept.`,
  );
}

async function counted(asked: Asked, unchecked: boolean): Promise<KindTie[]> {
  const { vocabulary } = asked;
  await checkSize(asked);
  const ties = new Map<string, KindTie>();
  for (const [relation, types] of vocabulary.typesOf) {
    const turned = types.filter((type) => vocabulary.types.get(type)?.swapped);
    const rows = await asked.counted<PairCount>(pairsOfKinds(types, vocabulary), unchecked, { turned });
    for (const { subject, object, negated, count } of rows) {
      const [from, to] = [kindOfCounted(subject, vocabulary), kindOfCounted(object, vocabulary)];
      if (from === null || to === null) continue;
      const key = JSON.stringify([from, relation, to, negated]);
      const known = ties.get(key)?.count ?? 0;
      ties.set(key, { subject: from, relation, object: to, negated, count: known + count });
    }
  }
  return inOrder([...ties.values()]);
}

/**
 * Over all claims or over the checked ones, remembered until the database changes.
 * @throws GraphError `too_large`
 */
export function kindTies(asked: Asked, unchecked: boolean): Promise<KindTie[]> {
  return asked.remember(`ties ${unchecked}`, () => counted(asked, unchecked));
}
