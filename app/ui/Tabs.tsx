'use client';
/** Tabs over one panel: one Tab stop, arrows, Home and End move between them and open the one they reach. */
import type { ReactNode } from 'react';

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<T extends string>({
  id,
  label,
  tabs,
  value,
  onChange,
}: {
  /** Begins the ids of the tabs and of their panel (`tabPanel`). */
  id: string;
  label: string;
  tabs: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div
      role="tablist"
      aria-label={label}
      className="flex"
      onKeyDown={(event) => {
        const at = tabs.findIndex((tab) => tab.value === value);
        const next = tabs[moves[event.key]?.(at, tabs.length) ?? -1];
        if (next === undefined) return;
        event.preventDefault();
        onChange(next.value);
        document.getElementById(`${id}-${next.value}`)?.focus();
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={`${id}-${tab.value}`}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab.value === value ? 0 : -1}
          className="min-h-9 border-b-2 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-soft tabular-nums hover:text-ink aria-selected:border-accent aria-selected:text-ink pointer-coarse:min-h-11 sm:px-3"
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** What the panel under tabs bears. */
export const tabPanel = (id: string, value: string) =>
  ({ id: `${id}-panel`, role: 'tabpanel', 'aria-labelledby': `${id}-${value}` }) as const;
