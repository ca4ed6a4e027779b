'use client';
/** The answer: how much is said of all, of some, of one; then, relation by relation, of which it is said. */
import { useEffect, useMemo } from 'react';
import type { Comparison } from '@/graph/answers/compare/compare';
import { compared as words } from '@/app/messages/compared';
import { Notice } from '@/app/ui/Notice';
import { announce } from '../../../state/explorer';
import { rowGroups, rowsShown, showOptions } from '../../../table/compared';
import { useExplorer } from '../../../useExplorer';
import { Between } from './Between';
import type { ComparedAsked } from './Compared';
import { RelationTable } from './RelationTable';
import { TakeAlong } from './TakeAlong';
import { WhichRows } from './WhichRows';

export function SideBySide({ asked, answer }: { asked: ComparedAsked; answer: Comparison }) {
  const { store } = useExplorer();
  const { nodes, rows, between, total, cut } = answer;
  const shown = useMemo(() => rowsShown(rows, asked.show), [rows, asked.show]);
  const options = useMemo(() => showOptions(answer), [answer]);
  useEffect(() => {
    const { shared, disagree } = answer.counts;
    const told = [words.option(words.shared(answer.nodes.length), shared, false)];
    if (disagree > 0) told.push(words.option(words.disagree, disagree, false));
    announce(store, words.found(answer.total, told.join('. ')));
  }, [store, answer]);
  return (
    <>
      {rows.length === 0 ? <Notice>{words.nothing}</Notice> : <WhichRows asked={asked} options={options} />}
      {cut ? <Notice>{words.cut(rows.length, total)}</Notice> : null}
      {rows.length > 0 && shown.length === 0 ? <Notice>{words.none}</Notice> : null}
      {shown.length === 0 ? null : (
        <>
          <TakeAlong key={JSON.stringify(asked.show)} nodes={nodes} rows={shown} show={asked.show} />
          <p className="text-sm text-soft">{words.notSaid}</p>
        </>
      )}
      {between.length === 0 ? null : <Between nodes={nodes} edges={between} />}
      {rowGroups(shown).map(({ key, heading, rows: ofRelation }) => (
        <RelationTable key={key} heading={heading} nodes={nodes} rows={ofRelation} />
      ))}
    </>
  );
}
