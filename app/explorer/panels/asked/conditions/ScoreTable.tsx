'use client';
/** One condition's score, unfolded to the terms that it is the sum of. */
import { conditionWords } from '@/app/messages/conditions';
import { TableHead } from '@/app/ui/TableHead';
import type { RankedCondition } from '@/graph/answers/rank/ranker';
import { SaidLine } from '../../SaidLine';
import { saidOf, type Named } from '../../said';
import { scoreRows } from './scoreRows';

const words = conditionWords.teaching;

export function ScoreTable({ one, named }: { one: RankedCondition; named: Named }) {
  const rows = scoreRows(one, (id) => named.get(id)?.name ?? id);
  return (
    <details>
      <summary className="min-h-6 pointer-coarse:min-h-11">
        {one.node.name}: <span className="tabular-nums">{words.score(words.number(one.score))}</span>
      </summary>
      <table className="mb-2 w-full">
        <caption className="sr-only">{words.scoreOf(one.node.name)}</caption>
        <TableHead headings={[words.part, words.points]} numbersLast />
        <tbody>
          {rows.map(({ key, symptom, parts, points, edges }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {symptom}
                {parts.length === 0 ? null : (
                  <span className="block text-xs text-soft">{parts.join(' · ')}</span>
                )}
                {edges.length === 0 ? null : (
                  <ul>
                    {saidOf(edges, named, 'subject').map((said) => (
                      <SaidLine key={said.edge.id} said={said} />
                    ))}
                  </ul>
                )}
              </th>
              <td className="py-1 text-right tabular-nums">{words.number(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-medium">
            <th scope="row" className="py-1 pr-2 text-left font-medium">
              {words.sum}
            </th>
            <td className="py-1 text-right tabular-nums">{words.number(one.score)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
