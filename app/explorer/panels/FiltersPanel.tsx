'use client';
/** What is shown of the picture: switches with live counts. A group with one value only is not shown. */
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { Notice } from '@/app/ui/Notice';
import { Panel } from '@/app/ui/Panel';
import { Toggle } from '@/app/ui/Toggle';
import { showUnchecked } from '../actions/lens';
import { filterOptions, worthShowing, type FilterOption } from '../state/filterCounts';
import { step, viewOf } from '../state/explorer';
import { clearFilters, toggleFilter, type FilterList } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useSources } from './useSources';

const words = text.filters;

function Group({
  heading,
  list,
  options,
}: {
  heading: string;
  list: FilterList;
  options: readonly FilterOption[];
}) {
  const { store } = useExplorer();
  if (!worthShowing(options)) return null;
  return (
    <fieldset className="space-y-0.5">
      <legend className="pb-1 text-xs font-semibold text-soft">{heading}</legend>
      {options.map((option) => (
        <Toggle
          key={option.value}
          checked={option.on}
          count={option.count}
          onChange={(on) =>
            step(store, text.steps.filter(option.label, on), toggleFilter(list, option.value))
          }
        >
          {list === 'kindsOff' ? <KindMark kind={option.value} /> : null}
          <span className="min-w-0 break-words">{option.label}</span>
        </Toggle>
      ))}
    </fieldset>
  );
}

export function FiltersPanel({ onClose }: { onClose: () => void }) {
  const { store } = useExplorer();
  const view = useExplorerState(viewOf);
  const library = useExplorerState((state) => state.library);
  const { sources, unchecked: stored } = useSources();
  const onTop = useExplorerState(({ overlay }) =>
    overlay.status === 'open' ? overlay.summary.unchecked : 0,
  );
  const unchecked = stored + onTop;
  const options = filterOptions(view, library, {
    commonness: text.commonness,
    source: (id) => sources.find((source) => source.id === id)?.title ?? id,
  });
  const any = Object.values(options).some((group: readonly FilterOption[]) => worthShowing(group));
  const off = Object.values(options).some((group: readonly FilterOption[]) =>
    group.some((option) => !option.on),
  );
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-5">
        {any || unchecked > 0 ? null : <Notice>{words.nothing}</Notice>}
        {unchecked > 0 || view.filters.unchecked ? (
          <Toggle checked={view.filters.unchecked} onChange={(on) => showUnchecked(store, on)}>
            {words.uncheckedCount(unchecked)}
          </Toggle>
        ) : null}
        <Group heading={words.kinds} list="kindsOff" options={options.kinds} />
        <Group heading={words.relations} list="relationsOff" options={options.relations} />
        <Group heading={words.commonness} list="commonnessOff" options={options.commonness} />
        <Group heading={words.sources} list="sourcesOff" options={options.sources} />
        {off ? (
          <Button onClick={() => step(store, text.steps.cleared, clearFilters())}>{words.clear}</Button>
        ) : null}
      </div>
    </Panel>
  );
}
