'use client';
/**
 * What shapes, colours, lines and widths mean: only those that are in the picture or were switched off in it. Each
 * kind and relation is a switch, the same as in the filters.
 */
import { ChevronDown, Eye, EyeOff, Shapes } from 'lucide-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { legend as words } from '@/app/messages/legend';
import { text } from '@/app/messages/en';
import { KindMark } from '@/app/ui/KindMark';
import { LineMark } from '../canvas/LineMark';
import { legendOf, type LegendEntry } from '../picture/legend';
import { filterOptions, type FilterOption } from '../state/filterCounts';
import { step, viewOf } from '../state/explorer';
import type { Scene } from '../state/types';
import { clearFilters, toggleFilter } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';
import { RestSample, WidthSample } from './LegendSample';

type Switched = 'kindsOff' | 'relationsOff';

interface EntryProps {
  list: Switched;
  option: FilterOption;
  /** A choice of one is no choice: then it is words and no switch. */
  fixed: boolean;
}

function Entry({ list, option, fixed }: EntryProps) {
  const { store } = useExplorer();
  const { value, label, count, on } = option;
  const mark = list === 'kindsOff' ? <KindMark kind={value} size={16} /> : <LineMark relation={value} />;
  const said = list === 'kindsOff' ? words.kind(label, count) : words.relation(label, count);
  const row = (
    <>
      <span className={`flex w-10 shrink-0 justify-center ${on ? '' : 'opacity-40 grayscale'}`}>{mark}</span>
      <span className={`flex-1 ${on ? '' : 'text-soft line-through'}`}>{label}</span>
      <span className="text-soft tabular-nums">{count}</span>
    </>
  );
  if (fixed) return <span className="flex min-h-7 items-center gap-2 px-1 pr-7">{row}</span>;
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={said}
      className="group flex min-h-7 w-full items-center gap-2 rounded-md px-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
      onClick={() => step(store, text.steps.filter(label, !on), toggleFilter(list, value))}
    >
      {row}
      {on ? (
        <Eye
          aria-hidden
          size={14}
          className="text-soft opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      ) : (
        <EyeOff aria-hidden size={14} />
      )}
    </button>
  );
}

function Group({
  heading,
  list,
  options,
}: {
  heading: string;
  list: Switched;
  options: readonly FilterOption[];
}) {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="pb-1 font-semibold text-soft">
        {heading}
      </h3>
      <ul>
        {options.map((option) => (
          <li key={option.value}>
            <Entry list={list} option={option} fixed={options.length === 1 && option.on} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Row = ({ children }: { children: ReactNode }) => (
  <li className="flex min-h-7 items-center gap-2 px-1">{children}</li>
);

/** What is told by widths, dashes and rings. */
function Rest({ scene }: { scene: Scene }) {
  const id = useId();
  const entries = legendOf(scene).flatMap((entry): Exclude<LegendEntry, { what: 'kind' | 'line' }>[] =>
    entry.what === 'kind' || entry.what === 'line' ? [] : [entry],
  );
  const most = Math.max(0, ...scene.edges.map(({ edge }) => edge.sources));
  const widths = words.widths.filter(({ sources }) => sources === 1 || sources <= most);
  return (
    <section aria-labelledby={id} className="border-t border-line pt-2">
      <h3 id={id} className="pb-1 font-semibold text-soft">
        {words.width}
      </h3>
      <ul className="flex flex-wrap gap-x-4">
        {widths.map(({ sources, label }) => (
          <Row key={sources}>
            <WidthSample sources={sources} />
            {label}
          </Row>
        ))}
      </ul>
      {entries.length === 0 ? null : (
        <>
          <h3 className="pt-2 pb-1 font-semibold text-soft">{words.rest}</h3>
          <ul className="grid gap-x-4 sm:grid-cols-2">
            {entries.map((entry) => (
              <Row key={entry.label}>
                <RestSample entry={entry} />
                {entry.label}
              </Row>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Card({ scene, id }: { scene: Scene; id: string }) {
  const { store } = useExplorer();
  const view = useExplorerState(viewOf);
  const library = useExplorerState((state) => state.library);
  const { kinds, relations } = useMemo(
    () => filterOptions(view, library, { commonness: text.commonness, source: (source) => source }),
    [view, library],
  );
  const seen = (options: readonly FilterOption[]) => options.filter(({ count, on }) => count > 0 || !on);
  const off = [...kinds, ...relations].some(({ on }) => !on);
  return (
    <div id={id} className="space-y-3 overflow-y-auto px-3 pt-1 pb-3">
      <p className="text-soft">{words.filters}</p>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Group heading={words.concepts} list="kindsOff" options={seen(kinds)} />
        <Group heading={words.lines} list="relationsOff" options={seen(relations)} />
      </div>
      {off ? (
        <button
          type="button"
          className="min-h-7 font-medium text-accent underline underline-offset-3 pointer-coarse:min-h-11"
          onClick={() => step(store, text.steps.cleared, clearFilters())}
        >
          {words.all}
        </button>
      ) : null}
      <Rest scene={scene} />
    </div>
  );
}

export function Legend({ scene }: { scene: Scene }) {
  const [open, setOpen] = useState(false);
  const onCanvas = useExplorerState((state) => Object.keys(viewOf(state).nodes).length);
  const id = useId();
  if (onCanvas === 0) return null;
  return (
    <section
      aria-label={words.heading}
      data-over-picture
      className={`absolute bottom-3 left-3 z-10 flex max-h-[min(34rem,calc(100%-1.5rem))] flex-col rounded-xl border border-line bg-panel text-xs shadow-md ${open ? 'w-[min(32rem,calc(100%-1.5rem))] max-md:fixed max-md:inset-x-0 max-md:z-[16] max-md:bottom-0 max-md:max-h-[75dvh] max-md:w-full max-md:rounded-b-none' : ''}`}
    >
      <h2 className="flex">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          className="flex min-h-9 flex-1 items-center gap-2 rounded-xl px-3 text-sm font-medium pointer-coarse:min-h-11"
          onClick={() => setOpen(!open)}
        >
          <Shapes aria-hidden size={16} className="text-soft" />
          {words.heading}
          <ChevronDown
            aria-hidden
            size={16}
            className={`ml-auto text-soft transition-transform ${open ? '' : 'rotate-180'}`}
          />
        </button>
      </h2>
      {open ? <Card scene={scene} id={id} /> : null}
    </section>
  );
}
