'use client';
/**
 * Where the picture goes on beyond its frame: its edge fades there, and an arrow leads on, so that nobody has to guess
 * that it can be moved, nor to drag it (WCAG 2.5.7).
 */
import type { Core } from 'cytoscape';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { walking } from '@/app/messages/walking';
import { lookOn } from './controls';
import { useBeyond, type Side } from './useBeyond';

const looks = {
  left: {
    Icon: ChevronLeft,
    ways: [-1, 0],
    at: 'left-1.5 top-1/2 -translate-y-1/2',
    fade: 'inset-y-0 left-0 w-8 bg-linear-to-r',
  },
  right: {
    Icon: ChevronRight,
    ways: [1, 0],
    at: 'right-1.5 top-1/2 -translate-y-1/2',
    fade: 'inset-y-0 right-0 w-8 bg-linear-to-l',
  },
  up: {
    Icon: ChevronUp,
    ways: [0, -1],
    at: 'top-1.5 left-1/2 -translate-x-1/2',
    fade: 'inset-x-0 top-0 h-6 bg-linear-to-b',
  },
  down: {
    Icon: ChevronDown,
    ways: [0, 1],
    at: 'bottom-1.5 left-1/2 -translate-x-1/2',
    fade: 'inset-x-0 bottom-0 h-6 bg-linear-to-t',
  },
} as const satisfies Record<Side, unknown>;

export function Beyond({ cy, glide }: { cy: Core; glide: boolean }) {
  const beyond = useBeyond(cy);
  return beyond.map((side) => {
    const { Icon, ways, at, fade } = looks[side];
    return (
      <div key={side} className="contents">
        <div aria-hidden className={`pointer-events-none absolute from-ground to-transparent ${fade}`} />
        <button
          type="button"
          aria-label={walking.beyond[side]}
          title={walking.beyond[side]}
          className={`absolute z-[5] grid size-8 place-items-center rounded-full border border-line bg-panel text-soft shadow-sm transition-colors hover:border-strong hover:text-ink pointer-coarse:size-11 ${at}`}
          onClick={() => lookOn(cy, ways[0], ways[1], glide)}
        >
          <Icon aria-hidden size={18} />
        </button>
      </div>
    );
  });
}
