'use client';
/** The claims behind the lines: they have to be fetched, which can take a while, be cancelled, fail, or be cut. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { text } from '@/app/messages/en';
import { table as words } from '@/app/messages/table';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { claimsKeeper, type ClaimsKeeper, type ClaimsState } from '../../actions/claims';
import type { Library, Scene } from '../../state/types';
import { claimColumns, claimRows, type ClaimRow } from '../../table/claims';
import type { Arrangement } from '../../table/types';
import { useExplorer } from '../../useExplorer';
import { useOnceWell } from '../useOnceWell';
import { TablePart } from './TablePart';

/** Keeps the claims in step with the scene while this is on the page. */
function useClaims(scene: Scene): [ClaimsState, ClaimsKeeper] {
  const explorer = useExplorer();
  const [keeper] = useState(() => claimsKeeper(explorer));
  const state = useStore(keeper.state);
  useEffect(() => keeper.want(scene), [keeper, scene]);
  useEffect(() => () => keeper.end(), [keeper]);
  useOnceWell(state, keeper.again);
  return [state, keeper];
}

function Under({ state, keeper }: { state: ClaimsState; keeper: ClaimsKeeper }): ReactNode {
  switch (state.status) {
    case 'loading':
      return (
        <Notice>
          <p role="status" className="flex-1">
            {words.loading(state.expected)}
          </p>
          <Button look="quiet" onClick={keeper.stop}>
            {text.cancel}
          </Button>
          <progress
            aria-label={words.progress}
            className="h-1.5 w-full accent-(--accent)"
            {...(state.come > 0 ? { value: state.come, max: state.expected } : {})}
          />
        </Notice>
      );
    case 'stopped':
      return (
        <Notice>
          <p className="flex-1">{words.stopped}</p>
          <Button onClick={keeper.again}>{words.fetch}</Button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warn">
          <p role="alert" className="flex-1">
            {state.message}
          </p>
          <Button onClick={keeper.again}>{text.retry}</Button>
        </Notice>
      );
    case 'ready':
      return state.fetched?.cut === true ? <Notice>{words.cut(state.fetched.claims.length)}</Notice> : null;
  }
}

export function ClaimsTab({
  scene,
  library,
  arrangement,
  onArrange,
  selected,
  onOpen,
  onCount,
}: {
  scene: Scene;
  library: Library;
  arrangement: Arrangement;
  onArrange: (next: Arrangement) => void;
  /** Ids of selected lines. */
  selected: ReadonlySet<string>;
  onOpen: (row: ClaimRow) => void;
  onCount: (claims: number | null) => void;
}) {
  const [state, keeper] = useClaims(scene);
  const { fetched } = state;
  const rows = useMemo(() => {
    const lines = new Set(scene.edges.map(({ said }) => said.id));
    return fetched === null ? null : claimRows(fetched.claims, fetched.datasets, lines, library);
  }, [fetched, scene, library]);
  const count = rows?.length ?? null;
  useEffect(() => onCount(count), [onCount, count]);
  const chosen = useMemo(
    () => new Set((rows ?? []).filter(({ line }) => selected.has(line)).map(({ key }) => key)),
    [rows, selected],
  );
  if (scene.edges.length === 0) return <p className="p-4 text-sm text-soft">{words.empty.claims}</p>;
  const under = Under({ state, keeper });
  const note = under === null ? null : <div className="border-t border-line p-3">{under}</div>;
  if (rows === null) return note;
  return (
    <TablePart
      what="claims"
      caption={words.caption.claims}
      told={words.shown.claims}
      empty={words.empty.claims}
      note={
        <>
          {note}
          {state.status !== 'ready' && rows.length > 0 ? (
            <p className="px-3 pb-2 text-xs text-soft">{words.older}</p>
          ) : null}
        </>
      }
      rows={rows}
      columns={claimColumns}
      arrangement={arrangement}
      onArrange={onArrange}
      selected={chosen}
      onOpen={onOpen}
    />
  );
}
