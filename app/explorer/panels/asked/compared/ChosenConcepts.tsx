'use client';
/** The compared concepts as chips, and the field for one more. */
import { limits } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import { openQuestion } from '../../../actions/asked';
import { shelve } from '../../../state/explorer';
import { useExplorer } from '../../../useExplorer';
import { Chosen } from '../Chosen';
import { ConceptPicker } from '../ConceptPicker';
import { useKeptFocus } from '../useKeptFocus';
import type { ComparedAsked } from './Compared';

export function ChosenConcepts({ asked: { what, ids, show } }: { asked: ComparedAsked }) {
  const { store } = useExplorer();
  const form = useKeptFocus(ids.join('\n'));
  /** What is said of one alone is shown no more when that one goes. */
  const put = (next: string[]) => {
    const gone = typeof show === 'object' && !next.includes(show.only);
    openQuestion(store, { what, ids: next, ...(show === undefined || gone ? {} : { show }) });
  };
  return (
    <div
      ref={form}
      tabIndex={-1}
      role="group"
      aria-label={words.chosen}
      className="space-y-3 rounded-lg border border-line bg-panel p-3 outline-none"
    >
      {ids.length === 0 ? null : (
        <ul className="flex flex-wrap gap-2">
          {ids.map((id) => (
            <li key={id} className="max-w-full">
              <Chosen id={id} onRemove={() => put(ids.filter((other) => other !== id))} />
            </li>
          ))}
        </ul>
      )}
      {ids.length < limits.compared ? (
        <ConceptPicker
          label={words.pick(ids.length)}
          without={ids}
          onPick={(node) => {
            shelve(store, { nodes: [node] });
            put([...ids, node.id]);
          }}
        />
      ) : (
        <p className="text-xs text-soft">{words.full(limits.compared)}</p>
      )}
    </div>
  );
}
