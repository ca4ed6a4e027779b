'use client';
/** For teaching and curation: what the order rests on, term by term, and what would tell the first ones apart. */
import { Fragment } from 'react';
import { conditionWords } from '@/app/messages/conditions';
import { OutLink } from '@/app/ui/OutLink';
import { rankWeights } from '@/graph/answers/rank/weights';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import type { Named } from '../../said';
import { ScoreTable } from './ScoreTable';
import { SeparatingTable } from './SeparatingTable';

const words = conditionWords.teaching;

export function Teaching({ answer, named }: { answer: RankAnswer; named: Named }) {
  return (
    <details className="rounded-lg border border-line px-3.5 py-2 text-sm">
      <summary className="min-h-6 font-medium pointer-coarse:min-h-11">{words.heading}</summary>
      <div className="space-y-4 pt-2 pb-1">
        <p>
          {words.how} {words.shareAssumed(words.percent(rankWeights.unknownShare))}
        </p>
        <p className="text-xs text-soft">
          {words.basis}{' '}
          {words.references.map(({ name, href }, at) => (
            <Fragment key={href}>
              {at === 0 ? '' : ', '}
              <OutLink href={href}>{name}</OutLink>
            </Fragment>
          ))}
          .
        </p>
        <SeparatingTable answer={answer} named={named} />
        <div className="space-y-1">
          <h3 className="font-semibold">{words.scores}</h3>
          {answer.conditions.map((one) => (
            <ScoreTable key={one.node.id} one={one} named={named} />
          ))}
        </div>
      </div>
    </details>
  );
}
