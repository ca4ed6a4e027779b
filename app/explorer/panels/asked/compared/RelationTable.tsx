'use client';
/** The rows of one relation: a table with a column for each of the compared; a row opens to its sentences. */
import { useId, useState } from 'react';
import type { CompareRow } from '@/graph/answers/compare/compare';
import type { GraphNode } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import { Button } from '@/app/ui/Button';
import { useFocusOnNew } from '../useFocusOnNew';
import { ComparedRow } from './ComparedRow';

/** Rows of one table in the page at first, and how many come with each wish for more. */
const first = 15;
const more = 50;

export function RelationTable({
  heading,
  nodes,
  rows,
}: {
  heading: string;
  nodes: readonly GraphNode[];
  rows: readonly CompareRow[];
}) {
  const id = useId();
  const [most, setMost] = useState(first);
  const rest = rows.length - most;
  const body = useFocusOnNew<HTMLTableSectionElement>(Math.min(most, rows.length), 'th button');
  const next = Math.min(rest, more);
  return (
    <section className="space-y-1.5 border-t border-line pt-3" aria-labelledby={id}>
      <h3 id={id} className="text-sm font-semibold">
        {words.headingOf(heading, rows.length)}
      </h3>
      <div className="@container overflow-x-auto rounded-lg border border-line bg-panel">
        <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
          <caption className="sr-only">
            {words.caption(
              heading,
              nodes.map(({ name }) => name),
            )}
          </caption>
          <colgroup>
            <col className="w-29 sm:w-36" />
            {nodes.map((node) => (
              <col key={node.id} className="w-20 sm:w-21" />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 border-r border-b border-line bg-sunken px-2 py-1.5 text-left align-bottom text-xs font-semibold text-soft"
              >
                {words.concept}
              </th>
              {nodes.map((node) => (
                <th
                  key={node.id}
                  scope="col"
                  className="border-b border-line bg-sunken px-1.5 py-1.5 text-left align-bottom text-xs font-semibold text-soft wrap-anywhere"
                >
                  {node.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.slice(0, most).map((row) => (
              <ComparedRow key={`${row.node.id} ${JSON.stringify(row.qualifiers)}`} row={row} nodes={nodes} />
            ))}
          </tbody>
        </table>
      </div>
      {rest <= 0 ? null : (
        <Button look="quiet" aria-label={words.moreOf(next, heading)} onClick={() => setMost(most + more)}>
          {words.more(next)}
        </Button>
      )}
    </section>
  );
}
