'use client';
/** In a concept's text: what of one relation stands counted in the picture, and the ways to show and count it. */
import { hubs as words } from '@/app/messages/hubs';
import { limits } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { closeLeaves, openLeaves } from '../actions/leaves';
import type { Leaves } from '../state/types';
import { useExplorer } from '../useExplorer';

export function CountedHere({ all }: { all: readonly Leaves[] }) {
  const { store } = useExplorer();
  return all.map((leaves) => {
    const { id, counted, out, kind } = leaves;
    return (
      <div key={id} className="mt-1 rounded-md bg-sunken px-3 pt-2 pb-1 text-sm">
        {counted.length === 0 ? null : <p>{words.stand(counted.length, kind)}</p>}
        <div className="-mx-2.5 flex flex-wrap gap-x-1">
          {counted.length === 0 ? null : (
            <Button look="quiet" onClick={() => openLeaves(store, leaves)}>
              {words.show(Math.min(limits.expandStep, counted.length), kind)}
            </Button>
          )}
          {out.length === 0 ? null : (
            <Button look="quiet" onClick={() => closeLeaves(store, leaves)}>
              {words.close(out.length, kind)}
            </Button>
          )}
        </div>
      </div>
    );
  });
}
