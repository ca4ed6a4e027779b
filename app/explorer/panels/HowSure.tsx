/** How sure a claim is: the line's weight, and the table that it comes from. */
import { text } from '@/app/messages/en';
import {
  agentFactor,
  agentTypes,
  knowledgeLevels,
  levelWeight,
  publicationBonus,
  type Edge,
} from '@/graph/model';

const words = text.evidence;
const shown = (value: number): string => value.toLocaleString('en', { minimumFractionDigits: 2 });

function Table({ caption, rows }: { caption: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <table className="w-full">
      <caption className="pb-1 text-left text-xs font-medium text-soft">{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {name}
            </th>
            <td className="py-1 text-right tabular-nums">{shown(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function HowSure({ edge }: { edge: Edge }) {
  return (
    <details className="text-sm">
      <summary className="min-h-6 font-semibold pointer-coarse:min-h-11">{words.howSureTitle}</summary>
      <div className="space-y-3 pt-1">
        <p className="text-soft">{words.howSureText(shown(edge.weight))}</p>
        <Table
          caption={words.weightBasis}
          rows={knowledgeLevels.map((level) => [text.levels[level], levelWeight[level]] as const)}
        />
        <Table
          caption={words.weightFactor}
          rows={agentTypes.map((agent) => [text.agents[agent], agentFactor[agent]] as const)}
        />
        <p className="text-soft">{words.weightRest(shown(publicationBonus))}</p>
      </div>
    </details>
  );
}
