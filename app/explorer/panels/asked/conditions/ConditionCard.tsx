'use client';
/** One condition: which of the chosen symptoms its sources list and which not, what else they list, who says so. */
import { Plus } from 'lucide-react';
import { useId } from 'react';
import { conditionWords as words } from '@/app/messages/conditions';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { nameInSentence } from '@/graph/model';
import type { RankedCondition } from '@/graph/answers/rank/ranker';
import { bring } from '../../../actions/bring';
import { openConcept } from '../../../actions/concepts';
import { membersOf, viewOf } from '../../../state/explorer';
import { useExplorer, useExplorerState } from '../../../useExplorer';
import { CareBox } from '../../CareBox';
import { conceptHref, isPlainClick } from '../../SentenceLink';
import { SaidLine } from '../../SaidLine';
import { withMatched } from './matched';
import { Missing } from './Missing';
import { once, saidOf, type Named } from '../../said';

type Matched = RankedCondition['matched'][number];

interface CardProps {
  one: RankedCondition;
  named: Named;
}

function Name({ one, id }: { one: RankedCondition; id: string }) {
  const { store, ask } = useExplorer();
  const { node } = one;
  const inLens = useExplorerState(({ lens }) => membersOf(lens)?.has(node.id) ?? false);
  const open = () => {
    const shown = viewOf(store.getState()).nodes;
    const from = withMatched(one).find((other) => other !== node.id && Object.hasOwn(shown, other));
    void openConcept(store, ask, node, from ?? null);
  };
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <h3 id={id} className="flex items-baseline gap-x-2 text-base font-semibold">
        <KindMark kind={node.kind} size={15} />
        <a
          href={conceptHref(node.id)}
          className="text-accent underline decoration-1 underline-offset-3"
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            open();
          }}
        >
          {node.name}
        </a>
      </h3>
      {inLens ? (
        <span className="rounded-full border border-strong px-2 text-xs">{text.lens.marked}</span>
      ) : null}
    </div>
  );
}

/** How a listed symptom fits a chosen one that it is not the same as. */
function howWords({ how, observed, shared }: Matched, named: Named): string | null {
  const name = (id: string): string => {
    const node = named.get(id);
    return node === undefined ? id : nameInSentence(node);
  };
  return how === 'same' ? null : words.how[how](name(observed), name(shared));
}

export function ConditionCard({ one, named }: CardProps) {
  const { store, ask } = useExplorer();
  const { node, matched, unexplained, care } = one;
  const id = useId();
  const allThere = useExplorerState((state) => {
    const { nodes, hidden } = viewOf(state);
    return withMatched(one).every((other) => Object.hasOwn(nodes, other) && !hidden.includes(other));
  });
  const advice = saidOf(once(care.edges), named, 'object');
  return (
    <section aria-labelledby={id} className="space-y-2 rounded-lg border border-line bg-panel p-3.5">
      <Name one={one} id={id} />
      <ul className="text-[0.9375rem] leading-normal" aria-label={words.fits(nameInSentence(node))}>
        {matched.flatMap((term) => {
          const how = howWords(term, named);
          return saidOf(term.edges, named, 'subject').map((said) => (
            <SaidLine key={`${term.observed} ${said.edge.id}`} said={said}>
              {how === null ? null : <span className="text-xs text-soft"> ({how})</span>}
            </SaidLine>
          ));
        })}
      </ul>
      {unexplained.length === 0 ? null : (
        <p className="text-sm">
          {words.unexplained(
            unexplained.map(({ observed }) => named.get(observed)?.name ?? observed).join(', '),
          )}
        </p>
      )}
      <Missing one={one} named={named} />
      {advice.length === 0 ? null : <CareBox all={advice} level={4} />}
      {allThere ? (
        <p className="text-xs text-soft">{text.details.inPicture}</p>
      ) : (
        <Button
          look="quiet"
          className="-ml-2.5"
          aria-label={words.addOf(nameInSentence(node))}
          onClick={() => void bring(store, ask, withMatched(one), words.bring)}
        >
          <Plus aria-hidden size={15} />
          {words.add}
        </Button>
      )}
    </section>
  );
}
