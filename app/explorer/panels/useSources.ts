/** Sources of the whole graph and the number of unchecked claims, for names and for a switch's count. */
import { useEffect, useState } from 'react';
import type { SourceCount } from '@/graph/store/types';
import { useExplorer } from '../useExplorer';

export interface Sources {
  sources: readonly SourceCount[];
  unchecked: number;
}

export function useSources(): Sources {
  const { ask } = useExplorer();
  const [found, setFound] = useState<Sources>({ sources: [], unchecked: 0 });
  useEffect(() => {
    const controller = new AbortController();
    ask.stats({ unchecked: true, riskGroups: [] }, controller.signal).then(
      (stats) => setFound({ sources: stats.sources, unchecked: stats.unchecked }),
      // Without the names the ids stand in for them; everything else works all the same.
      () => undefined,
    );
    return () => controller.abort();
  }, [ask]);
  return found;
}
