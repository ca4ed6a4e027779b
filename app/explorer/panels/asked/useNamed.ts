'use client';
/** Fetches concepts that a question names and nothing on the page knows yet: a link may have brought their ids alone. */
import { useEffect } from 'react';
import { shelve } from '../../state/explorer';
import { useExplorer, useExplorerState } from '../../useExplorer';

/** @param ids may be a new list each time; what is known is not asked for. Unknown ids stay ids. */
export function useNamed(ids: readonly string[]): void {
  const { store, ask } = useExplorer();
  const unknown = useExplorerState((state) =>
    ids.filter((id) => state.library.nodes[id] === undefined).join('\n'),
  );
  useEffect(() => {
    if (unknown === '') return;
    const controller = new AbortController();
    ask.among(unknown.split('\n'), { unchecked: false, riskGroups: [] }, controller.signal).then(
      ({ nodes }) => shelve(store, { nodes }),
      // The answer itself tells what is wrong; until then the ids stand for the names.
      () => undefined,
    );
    return () => controller.abort();
  }, [unknown, store, ask]);
}
