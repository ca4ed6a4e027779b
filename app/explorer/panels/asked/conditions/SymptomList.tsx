'use client';
/** The symptoms that are present, or those that are not there: chosen by name, taken out, moved to the other list. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { conditionWords as words } from '@/app/messages/conditions';
import { IconButton } from '@/app/ui/Button';
import { limits, nameInSentence } from '@/graph/model';
import { giveSymptom, takeSymptomOut } from '../../../actions/symptoms';
import { shelve } from '../../../state/explorer';
import { isFull, type Conditions, type Presence } from '../../../state/symptoms';
import { useExplorer, useExplorerState } from '../../../useExplorer';
import { Chosen } from '../Chosen';
import { ConceptPicker } from '../ConceptPicker';

const moves = {
  present: { to: 'absent', Icon: ArrowDown },
  absent: { to: 'present', Icon: ArrowUp },
} as const;

/** Gives a chosen symptom to the other list. */
function Move({ asked, id, presence }: { asked: Conditions; id: string; presence: Presence }) {
  const { store } = useExplorer();
  const node = useExplorerState((state) => state.library.nodes[id]);
  const { to, Icon } = moves[presence];
  return (
    <IconButton
      label={words.move[to](node === undefined ? id : nameInSentence(node))}
      disabled={isFull(asked, to)}
      className="min-h-7 min-w-7 rounded-full px-1"
      onClick={() => giveSymptom(store, asked, id, to)}
    >
      <Icon aria-hidden size={14} />
    </IconButton>
  );
}

export function SymptomList({ asked, presence }: { asked: Conditions; presence: Presence }) {
  const { store } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const chosen = asked[presence];
  const list = words.presence[presence];
  return (
    <div role="group" aria-labelledby={id} className="space-y-2">
      <h3 id={id} ref={heading} tabIndex={-1} className="text-sm font-semibold outline-none">
        {list.heading}
      </h3>
      {chosen.length === 0 ? (
        <p className="text-sm text-soft">{list.none}</p>
      ) : (
        // The button that was pressed goes away with its symptom: the heading has the focus then.
        <ul className="flex flex-wrap gap-1.5" onClick={() => heading.current?.focus()}>
          {chosen.map((symptom) => (
            <li key={symptom} className="max-w-full">
              <Chosen id={symptom} onRemove={() => takeSymptomOut(store, asked, symptom)}>
                <Move asked={asked} id={symptom} presence={presence} />
              </Chosen>
            </li>
          ))}
        </ul>
      )}
      {isFull(asked, presence) ? (
        <p className="text-sm text-soft">{words.full(limits.rankSymptoms)}</p>
      ) : (
        <ConceptPicker
          label={list.pick}
          kind="Symptom"
          without={[...asked.present, ...asked.absent]}
          onPick={(node) => {
            shelve(store, { nodes: [node] });
            giveSymptom(store, asked, node.id, presence);
          }}
        />
      )}
    </div>
  );
}
