/** The report of an import: what was read, written, joined and left out, and why. */
import type { ReactNode } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import type { ImportReport } from '@/graph/formats/importFiles';
import { limits, relationRow } from '@/graph/model';
import { KindCounts } from '../KindCounts';
import { LeftOutFiles } from '../LeftOutFiles';
import { SkippedRows } from '../SkippedRows';

const words = adding;

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-2">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

/** What is listed, and how many more there are. */
const withRest = (items: readonly string[], total: number): string[] =>
  total > items.length ? [...items, text.overlay.andMore(total - items.length)] : [...items];

/** A list behind its count, for what is long and seldom read. */
function Folded({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <details className="text-sm">
      <summary className="min-h-8 py-1 font-medium">{heading}</summary>
      <ul className="max-h-48 list-disc space-y-1 overflow-y-auto pl-5 text-xs wrap-anywhere" tabIndex={0}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

/** @param renaming whether names were to be replaced */
export function ReportView({ report, renaming = false }: { report: ImportReport; renaming?: boolean }) {
  const { read, written, joined, sameNames, kinds, relations, unknownPrefixes, danglingEnds } = report;
  const prefixes = Object.entries(unknownPrefixes);
  return (
    <section aria-label={words.report} className="space-y-3 rounded-lg border border-line p-3.5">
      <dl className="space-y-1 text-sm">
        <Row name={words.dataset}>{report.dataset}</Row>
        <Row name={words.read}>{words.counts(read.nodes, read.statements)}</Row>
        {report.dryRun ? null : (
          <Row name={words.written}>{words.counts(written.nodes, written.statements)}</Row>
        )}
        <Row name={words.joined}>{words.joinedCount(joined)}</Row>
        {renaming ? <Row name={words.renamed}>{words.renamedCount(report.renamed)}</Row> : null}
      </dl>
      <KindCounts kinds={Object.entries(kinds).map(([kind, count]) => ({ kind, count }))} />
      {sameNames.total === 0 ? null : (
        <Folded
          heading={words.sameNames(
            sameNames.total,
            sameNames.lookedUp < limits.namesLookedUp ? null : sameNames.lookedUp,
          )}
          items={withRest(
            sameNames.listed.map(({ name, id, stored }) => words.sameName(name, id, stored)),
            sameNames.total,
          )}
        />
      )}
      <LeftOutFiles leftOut={report.leftOut} />
      <SkippedRows skipped={report.skipped} />
      <Folded
        heading={words.relations(Object.keys(relations).length)}
        items={Object.entries(relations).map(([name, n]) => words.tally(relationRow(name).label, n))}
      />
      {danglingEnds.total === 0 ? null : (
        <Folded
          heading={words.dangling(danglingEnds.total)}
          items={withRest(danglingEnds.listed, danglingEnds.total)}
        />
      )}
      {prefixes.length === 0 ? null : (
        <Folded
          heading={words.prefixes(prefixes.length)}
          items={prefixes.map(([prefix, n]) => words.tally(prefix, n))}
        />
      )}
    </section>
  );
}
