'use client';
/** The questions that a reader puts together: each opens with the concept that the text speaks of now. */
import { GitCompareArrows, ListChecks, Waypoints } from 'lucide-react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { viewOf } from '../../state/explorer';
import { beginning } from '../../state/asked';
import type { Asked } from '../../state/types';
import { useExplorer, useExplorerState } from '../../useExplorer';

const words = text.asked;
const icons = { conditions: ListChecks, links: Waypoints, compared: GitCompareArrows } as const;
const all: readonly Asked['what'][] = ['conditions', 'links', 'compared'];

export function MoreToAsk() {
  const { store } = useExplorer();
  const open = useExplorerState((state) => viewOf(state).asked?.what);
  return (
    <nav aria-label={words.more}>
      <ul className="-ml-1.5 flex flex-wrap sm:-ml-2 md:max-xl:[&_svg]:hidden">
        {all.map((what) => {
          const Icon = icons[what];
          return (
            <li key={what}>
              <Button
                look="quiet"
                className="gap-1! px-1.5! sm:gap-1.5! sm:px-2!"
                aria-pressed={open === what}
                onClick={() => {
                  const state = store.getState();
                  openQuestion(store, beginning(what, viewOf(state), state.library.nodes));
                }}
              >
                <Icon aria-hidden size={16} />
                {words[what]}
              </Button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
