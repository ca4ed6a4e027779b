'use client';
/** The rows that are shown, as a file and on the picture, from where everything else can be made of them. */
import { Download, Network } from 'lucide-react';
import { useId, useState } from 'react';
import { exportName } from '@/graph/formats/exportName';
import type { CompareRow } from '@/graph/answers/compare/compare';
import type { GraphNode } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import { Button } from '@/app/ui/Button';
import { putOn, type Unit } from '../../../actions/putOn';
import { download } from '../../../actions/share';
import { readable } from '../../../data/rest';
import { announce, membersOf } from '../../../state/explorer';
import type { ComparedShow } from '../../../state/types';
import { asItComes } from '../../../table/arrange';
import { cellOf, comparedColumns } from '../../../table/compared';
import { tableCsv } from '../../../table/csv';
import { useExplorer } from '../../../useExplorer';

/** The compared first; then each row, beside those of which it is said. */
function unitsOf(nodes: readonly GraphNode[], rows: readonly CompareRow[]): Unit[] {
  const all = nodes.map(({ id }) => id);
  const compared = nodes.map((node) => ({ node, beside: all.filter((id) => id !== node.id) }));
  return rows.map((row) => [
    ...compared,
    { node: row.node, beside: all.filter((id) => cellOf(row, id) !== 'no') },
  ]);
}

export function TakeAlong({
  nodes,
  rows,
  show,
}: {
  nodes: readonly GraphNode[];
  /** One or more. */
  rows: readonly CompareRow[];
  show: ComparedShow | undefined;
}) {
  const { store, ask } = useExplorer();
  const how = useId();
  const [done, setDone] = useState<string | null>(null);
  const tell = (sentence: string) => {
    setDone(sentence);
    announce(store, sentence);
  };
  // Where everything is shown, the picture is of what ties the compared to each other.
  const tying = rows.filter(({ held }) => held.filter((one) => one === 'yes').length > 1);
  const pictured = show === undefined && tying.length > 0 ? tying : rows;
  const save = async () => {
    const name = `${exportName(`${nodes.map((node) => node.name).join(' ')} compared`, new Date())}.csv`;
    try {
      const csv = await tableCsv(rows, comparedColumns(nodes, membersOf(store.getState().lens)), asItComes);
      download({ name, blob: new Blob([csv], { type: 'text/csv' }) });
      tell(words.saved(name));
    } catch (error) {
      tell(readable(error));
    }
  };
  const picture = async () => {
    const put = await putOn(store, ask, unitsOf(nodes, pictured), ({ added, left }) =>
      words.pictured(added, left),
    );
    if (put !== null) setDone(words.pictured(put.added, put.left));
  };
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void picture()} aria-describedby={how}>
          <Network aria-hidden size={16} />
          {pictured === rows ? words.picture.shown : words.picture.shared}
        </Button>
        <Button onClick={() => void save()} title={words.csvHow(rows.length)}>
          <Download aria-hidden size={16} />
          {words.csv}
        </Button>
      </div>
      <p className="text-xs text-soft wrap-anywhere">
        {done === null ? null : <>{done} </>}
        <span id={how}>{words.pictureHow}</span>
      </p>
    </div>
  );
}
