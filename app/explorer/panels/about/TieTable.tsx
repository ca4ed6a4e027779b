'use client';
/** The same as the picture of the data, as a table: every sort of line with its count. */
import { useState } from 'react';
import type { KindTie } from '@/graph/store/types';
import { about as words } from '@/app/messages/about';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { TableHead } from '@/app/ui/TableHead';
import { LineMark } from '../../canvas/LineMark';
import { tieWords } from './Begin';
import { sameTie, type Choice } from './choice';

const first = 12;

export function TieTable({
  ties,
  choice,
  onChoose,
}: {
  ties: readonly KindTie[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? ties : ties.slice(0, first);
  return (
    <>
      <table className="w-full text-sm">
        <caption className="pb-1.5 text-left text-sm font-semibold">{words.table}</caption>
        <TableHead headings={[words.from, words.relation, words.to, words.pairs]} numbersLast roomy />
        <tbody>
          {shown.map((tie) => {
            const { from, relation, to } = tieWords(tie);
            const chosen = choice.what === 'tie' && sameTie(choice.tie, tie);
            return (
              <tr
                key={`${from} ${relation} ${to} ${tie.negated}`}
                className={`border-b border-line last:border-0 ${chosen ? 'bg-accent-ground' : ''}`}
              >
                <td className="py-0.5 pr-2">
                  <span className="flex items-center gap-2">
                    <KindMark kind={tie.subject} size={14} />
                    <span className="max-sm:text-xs">{from}</span>
                  </span>
                </td>
                <td className="py-0.5 pr-2">
                  <button
                    type="button"
                    aria-pressed={chosen}
                    aria-label={words.exampleOf(from, relation, to)}
                    className="flex min-h-8 items-center gap-2 rounded text-left text-accent underline decoration-1 underline-offset-3 pointer-coarse:min-h-11"
                    onClick={() => onChoose(chosen ? { what: 'nothing' } : { what: 'tie', tie })}
                  >
                    <span className="max-sm:hidden">
                      <LineMark relation={tie.relation} />
                    </span>
                    {relation}
                  </button>
                </td>
                <td className="py-0.5 pr-2">
                  <span className="flex items-center gap-2">
                    <KindMark kind={tie.object} size={14} />
                    <span className="max-sm:text-xs">{to}</span>
                  </span>
                </td>
                <td className="py-0.5 text-right tabular-nums">{tie.count.toLocaleString('en')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {all || ties.length <= first ? null : (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.all(ties.length)}
        </Button>
      )}
    </>
  );
}
