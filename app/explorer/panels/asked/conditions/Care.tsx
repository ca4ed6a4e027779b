'use client';
/** When the chosen symptoms should be seen by a doctor: from claims that say so; where none does, that is said. */
import { conditionWords as words } from '@/app/messages/conditions';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import { CareBox } from '../../CareBox';
import { once, saidOf, type Named } from '../../said';

export function Care({ care, named }: { care: RankAnswer['care']; named: Named }) {
  const all = saidOf(once(care.edges), named, 'object');
  return all.length === 0 ? <p className="text-sm">{words.noCare}</p> : <CareBox all={all} />;
}
