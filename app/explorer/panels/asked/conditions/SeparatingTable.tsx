'use client';
/** The symptom that would tell the first conditions apart best, with how often each has it. */
import { conditionWords } from '@/app/messages/conditions';
import { TableHead } from '@/app/ui/TableHead';
import { nameInSentence } from '@/graph/model';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import type { Named } from '../../said';

const words = conditionWords.teaching;

function shareWords({ listed, share }: { listed: boolean; share: number | null }): string {
  if (!listed) return words.notListed;
  return share === null ? words.listedNoShare : words.percent(share);
}

export function SeparatingTable({ answer: { separating }, named }: { answer: RankAnswer; named: Named }) {
  if (separating === null) return <p>{words.noSeparating}</p>;
  const node = named.get(separating.symptom);
  const name = node === undefined ? separating.symptom : nameInSentence(node);
  return (
    <div className="space-y-1">
      <h3 className="font-semibold">{words.separating}</h3>
      <p>{words.separatingSymptom(name, words.amount(separating.bits))}</p>
      <table className="w-full">
        <TableHead headings={[words.condition, words.howOften]} />
        <tbody>
          {separating.conditions.map((one) => (
            <tr key={one.id} className="border-b border-line last:border-0">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {named.get(one.id)?.name ?? one.id}
              </th>
              <td className="py-1">{shareWords(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
