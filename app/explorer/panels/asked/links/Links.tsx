'use client';
/** What links two concepts: paths along causation, then any other, each as the sentences of its claims. */
import { limits } from '@/graph/model';
import { asked as shared } from '@/app/messages/asked';
import { links as words } from '@/app/messages/links';
import { Notice } from '@/app/ui/Notice';
import { nameInSentence } from '@/graph/model';
import { useExplorerState } from '../../../useExplorer';
import { AskedHead } from '../AskedHead';
import { useFilter } from '../../useFilter';
import { useNamed } from '../useNamed';
import { Ends, type LinksAsked } from './Ends';
import { Lists } from './Lists';

/** What the answer has to wait for; null where it can be looked up. */
function wanting({ from, to }: LinksAsked, name: (id: string | null) => string): string | null {
  if (from === null && to === null) return words.missing;
  if (from === null || to === null) return words.missingOne;
  return from === to ? words.twice(name(from)) : null;
}

export function Links({ asked }: { asked: LinksAsked }) {
  const { from, to, length = limits.pathLength } = asked;
  useNamed([from, to].flatMap((id) => id ?? []));
  const nodes = useExplorerState((state) => state.library.nodes);
  const filter = useFilter();
  const name = (id: string | null): string => {
    const node = nodes[id ?? ''];
    return node === undefined ? (id ?? '') : nameInSentence(node);
  };
  const missing = wanting(asked, name);
  const both = from !== null && to !== null && from !== to;
  return (
    <article className="space-y-4">
      <AskedHead heading={both ? words.heading(name(from), name(to)) : shared.headings.links} />
      <Ends asked={asked} name={name} />
      {missing === null ? null : (
        <Notice>
          <p>{missing}</p>
        </Notice>
      )}
      {both ? (
        <Lists
          key={JSON.stringify([from, to, length, filter])}
          asked={asked}
          question={{ from, to, maxLength: length }}
          filter={filter}
        />
      ) : null}
    </article>
  );
}
