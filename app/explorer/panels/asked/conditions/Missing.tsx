'use client';
/** What is listed for a condition and not among the symptoms that are present: names at once, sentences on opening. */
import { conditionWords as words } from '@/app/messages/conditions';
import type { RankedCondition } from '@/graph/answers/rank/ranker';
import { SaidLine } from '../../SaidLine';
import { once, saidOf, type Named } from '../../said';

export function Missing({ one, named }: { one: RankedCondition; named: Named }) {
  // One that fits as a kind of what was chosen is told above.
  const told = new Set(one.matched.map(({ listed }) => listed));
  const missing = one.missing.filter(({ listed }) => !told.has(listed));
  const rest = one.missingTotal - one.missing.length;
  const total = missing.length + rest;
  if (total === 0) return null;
  const denied = new Set(
    one.contradicted.flatMap(({ symptom, listed, why }) => (why === 'absent' ? [symptom, ...listed] : [])),
  );
  const names = missing.map(({ listed }) => {
    const name = named.get(listed)?.name ?? listed;
    return denied.has(listed) ? words.lookedFor(name) : name;
  });
  const all = saidOf(once(missing.flatMap(({ edges }) => edges)), named, 'subject');
  return (
    <details className="text-sm">
      <summary className="min-h-6 pointer-coarse:min-h-11">
        <span className="font-medium">{words.missing(total)}</span>{' '}
        <span className="text-soft">
          {[...names, ...(rest > 0 ? [words.missingRest(rest)] : [])].join(', ')}
        </span>
      </summary>
      <ul className="pt-1 text-[0.9375rem] leading-normal">
        {all.map((said) => (
          <SaidLine key={said.edge.id} said={said} />
        ))}
      </ul>
      {rest > 0 ? <p className="text-xs text-soft">{words.missingRest(rest)}</p> : null}
    </details>
  );
}
