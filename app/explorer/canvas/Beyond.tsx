'use client';
/**
 * Where the picture goes on beyond its frame: its edge fades there, and an arrow leads on, so that nobody has to guess
 * that it can be moved, nor to drag it (WCAG 2.5.7).
 */
import type { Core } from 'cytoscape';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { walking } from '@/app/messages/walking';
import { IconButton } from '@/app/ui/Button';
import { lookOn } from './controls';
import { useBeyond, type Side } from './useBeyond';

const looks = {
  left: { Icon: ChevronLeft, way: [-1, 0], fade: 'inset-y-0 left-0 w-8 bg-linear-to-r' },
  right: { Icon: ChevronRight, way: [1, 0], fade: 'inset-y-0 right-0 w-8 bg-linear-to-l' },
  up: { Icon: ChevronUp, way: [0, -1], fade: 'inset-x-0 top-0 h-6 bg-linear-to-b' },
  down: { Icon: ChevronDown, way: [0, 1], fade: 'inset-x-0 bottom-0 h-6 bg-linear-to-t' },
} as const satisfies Record<Side, unknown>;

interface BeyondProps {
  cy: Core;
  glide: boolean;
  /** Whether the tools for what is selected stand in the corner: then the arrows stand above them. */
  raised: boolean;
}

export function Beyond({ cy, glide, raised }: BeyondProps) {
  const beyond = useBeyond(cy);
  if (beyond.length === 0) return null;
  return (
    <>
      {beyond.map((side) => (
        <div
          key={side}
          aria-hidden
          className={`pointer-events-none absolute from-ground to-transparent ${looks[side].fade}`}
        />
      ))}
      <div
        role="group"
        aria-label={walking.beyond.group}
        data-over-picture
        className={`absolute right-3 z-[5] flex rounded-xl border border-line bg-panel p-0.5 shadow-md ${raised ? 'bottom-18' : 'bottom-3'}`}
      >
        {beyond.map((side) => {
          const { Icon, way } = looks[side];
          return (
            <IconButton
              key={side}
              label={walking.beyond[side]}
              onClick={() => lookOn(cy, way[0], way[1], glide)}
            >
              <Icon aria-hidden size={18} />
            </IconButton>
          );
        })}
      </div>
    </>
  );
}
