'use client';
/** The hits of a combobox below its field, each with what it is and the other name that matched, and how many there are. */
import type { ReactNode } from 'react';
import { KindMark } from '@/app/ui/KindMark';
import { kindRow } from '@/graph/model';
import type { SearchHit } from '@/graph/store/types';
import type { HitBox } from './useHitBox';

/** In the header there is more room than at a field among others. */
const looks = {
  header: {
    box: 'z-40',
    list: 'max-h-[60dvh]',
    item: 'px-3 py-2',
    status: 'py-2',
  },
  field: {
    box: 'z-30',
    list: 'max-h-72',
    item: 'min-h-9 px-3 py-1.5 text-sm pointer-coarse:min-h-11',
    status: 'py-1.5',
  },
} as const;

interface HitListProps {
  hitBox: Pick<HitBox, 'box' | 'isOpen'>;
  hits: readonly SearchHit[];
  /** What matched, in words, where that is not the name. */
  matchedAs: (hit: SearchHit) => string | null;
  look: keyof typeof looks;
  /** How many there are, or why there are none. */
  status: ReactNode;
}

export function HitList({ hitBox: { box, isOpen }, hits, matchedAs, look, status }: HitListProps) {
  const classes = looks[look];
  return (
    <div
      className={`absolute inset-x-0 top-full ${classes.box} mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-xl ${isOpen ? '' : 'hidden'}`}
    >
      <ul {...box.getMenuProps()} className={`${classes.list} overflow-y-auto py-1 empty:hidden`}>
        {isOpen
          ? hits.map((hit, index) => {
              const matched = matchedAs(hit);
              return (
                <li
                  key={hit.node.id}
                  {...box.getItemProps({ item: hit, index })}
                  className={`flex cursor-pointer items-start gap-2.5 ${classes.item} aria-selected:bg-accent-ground`}
                >
                  <span className="pt-0.5">
                    <KindMark kind={hit.node.kind} />
                  </span>
                  <span className="min-w-0">
                    <span className="font-medium">{hit.node.name}</span>{' '}
                    <span className="text-xs text-soft">
                      {kindRow(hit.node.kind).label}
                      {matched === null ? '' : `, ${matched}`}
                    </span>
                  </span>
                </li>
              );
            })
          : null}
      </ul>
      <p className={`border-t border-line px-3 ${classes.status} text-xs text-soft`} role="status">
        {isOpen ? status : null}
      </p>
    </div>
  );
}
