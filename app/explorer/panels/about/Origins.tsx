'use client';
/** Where everything comes from: data sets with their licences, sources with their claims, and what is unchecked. */
import type { DatasetSummary, GraphStats } from '@/graph/store/types';
import { about as words } from '@/app/messages/about';
import { claims, concepts } from '@/app/messages/en';
import { OutLink } from '@/app/ui/OutLink';
import { Toggle } from '@/app/ui/Toggle';
import { showUnchecked } from '../../actions/lens';
import { viewOf } from '../../state/explorer';
import { useExplorer, useExplorerState } from '../../useExplorer';

const dayOf = (time: string) =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function Dataset({ dataset }: { dataset: DatasetSummary }) {
  const { name, title, license, url, nodes, statements, importedAt } = dataset;
  return (
    <li className="rounded-lg border border-line px-3 py-2">
      <p className="font-medium wrap-anywhere">
        <OutLink href={url}>{title ?? name}</OutLink>
      </p>
      <p className="text-xs leading-relaxed text-soft">
        {concepts(nodes)}, {claims(statements)}.{' '}
        {license === null ? words.noLicence : `${words.licence(license)}.`}
        {importedAt === null ? '' : ` ${words.imported(dayOf(importedAt))}.`}
      </p>
    </li>
  );
}

function Unchecked({ count }: { count: number }) {
  const { store } = useExplorer();
  const on = useExplorerState((state) => viewOf(state).filters.unchecked);
  if (count === 0) return <p className="text-sm text-soft">{words.noneUnchecked}</p>;
  return (
    <>
      <p className="text-sm text-soft">{words.someUnchecked(count)}</p>
      <Toggle checked={on} onChange={(next) => showUnchecked(store, next)}>
        {words.showUnchecked}
      </Toggle>
    </>
  );
}

export function Origins({ stats }: { stats: GraphStats }) {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      <section className="space-y-2">
        <h3 className="text-sm font-semibold">{words.datasets}</h3>
        <ul className="space-y-2 text-sm">
          {stats.datasets.map((dataset) => (
            <Dataset key={dataset.name} dataset={dataset} />
          ))}
        </ul>
      </section>
      <div className="space-y-5">
        <section className="space-y-1">
          <h3 className="text-sm font-semibold">{words.sources}</h3>
          <ul className="text-sm">
            {stats.sources.map(({ id, title, statements, unchecked }) => (
              <li key={id} className="border-b border-line py-1.5 last:border-0">
                <span className="wrap-anywhere">{title === '' ? id : title}</span>{' '}
                <span className="text-xs text-soft">{words.source(statements, unchecked)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="space-y-1">
          <h3 className="text-sm font-semibold">{words.unchecked}</h3>
          <Unchecked count={stats.unchecked} />
        </section>
      </div>
    </div>
  );
}
