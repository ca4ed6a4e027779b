'use client';
/** The page's head: name, search, and the buttons that open panels. Panels load when they are first opened. */
import { FilePlus2, Filter, History, Share2, SunMoon, Users } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { activeFilters } from './activeFilters';
import { HistoryButtons } from './HistoryButtons';
import { SearchBox } from './SearchBox';

type PanelProps = { onClose: () => void };
type PanelName = 'lens' | 'filters' | 'history' | 'import' | 'share' | 'theme';

const panels: Record<PanelName, ComponentType<PanelProps>> = {
  lens: dynamic(() => import('./LensPanel').then((module) => module.LensPanel)),
  filters: dynamic(() => import('./FiltersPanel').then((module) => module.FiltersPanel)),
  history: dynamic(() => import('./history/HistoryPanel').then((module) => module.HistoryPanel)),
  import: dynamic(() => import('./ImportPanel').then((module) => module.ImportPanel)),
  share: dynamic(() => import('./SharePanel').then((module) => module.SharePanel)),
  theme: dynamic(() => import('./ThemePanel').then((module) => module.ThemePanel)),
};

function Mark() {
  return (
    <svg aria-hidden width="28" height="28" viewBox="0 0 28 28">
      <path d="M6 7 19 13M6 21l13-7" stroke="var(--strong-line)" strokeWidth="2" />
      <path d="M6 2.5 10.5 10h-9Z" fill="#D55E00" />
      <rect x="2" y="17.5" width="8" height="8" rx="2" fill="#009E73" />
      <circle cx="21" cy="14" r="5.5" fill="#0072B2" />
    </svg>
  );
}

export function Header({ examples }: { examples: readonly string[] }) {
  const [open, setOpen] = useState<PanelName | null>(null);
  const openerRef = useRef<HTMLButtonElement | null>(null);
  const close = () => {
    setOpen(null);
    openerRef.current?.focus();
  };
  const { readOnly } = useExplorer();
  const filters = useExplorerState((state) => activeFilters(viewOf(state)));
  const Open = open === null ? null : panels[open];
  const opener = (name: PanelName, label: string, icon: ReactNode) => (
    <Button
      look="quiet"
      aria-label={label}
      title={label}
      aria-expanded={open === name}
      onClick={(event) => {
        openerRef.current = event.currentTarget;
        setOpen(open === name ? null : name);
      }}
    >
      {icon}
      <span aria-hidden className="max-xl:hidden">
        {label}
      </span>
    </Button>
  );
  return (
    <header className="relative z-20 border-b border-line bg-panel">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2 md:flex-nowrap md:gap-x-4 md:pr-4 md:pl-6">
        <p className="flex shrink-0 items-center gap-2 text-lg font-semibold tracking-tight">
          <Mark />
          <span className="max-[26rem]:sr-only">{text.name}</span>
        </p>
        <div className="order-last flex w-full min-w-0 md:order-none md:max-w-xl md:flex-1">
          <SearchBox examples={examples} />
        </div>
        <div className="ml-auto flex items-center md:gap-0.5">
          {opener('lens', text.lens.button, <Users aria-hidden size={18} />)}
          {opener(
            'filters',
            filters === 0 ? text.filters.button : text.filters.active(filters),
            <Filter aria-hidden size={18} />,
          )}
          <span className="hidden md:contents">
            <HistoryButtons />
          </span>
          {opener('history', text.history.button, <History aria-hidden size={18} />)}
          {readOnly ? null : opener('import', text.import.button, <FilePlus2 aria-hidden size={18} />)}
          {opener('share', text.share.button, <Share2 aria-hidden size={18} />)}
          {opener('theme', text.theme.button, <SunMoon aria-hidden size={18} />)}
        </div>
      </div>
      {Open === null ? null : <Open onClose={close} />}
    </header>
  );
}
