/** The first screen, answered on the server from the store itself: kept until the graph changes. */
import { GraphError } from '@/graph/model';
import type { GraphStore } from '@/graph/store/types';
import type { FirstScreen } from '../explorer/firstScreen';
import { emptyFirstScreen, isSample, otherFirstScreen, sampleFirstScreen } from './openings';
import { getStore } from './store';

let kept: { revision: string; screen: FirstScreen } | null = null;

async function compute(store: GraphStore): Promise<FirstScreen> {
  const stats = await store.stats({ unchecked: false, riskGroups: [] });
  const { engine } = store;
  if (stats.nodes === 0) return emptyFirstScreen(engine);
  return isSample(stats) ? sampleFirstScreen(store, engine) : otherFirstScreen(store, stats, engine);
}

/** What the page shows first. A store that cannot be read becomes a screen that says so, never an error page. */
export async function firstScreen(): Promise<FirstScreen> {
  try {
    const store = await getStore();
    const revision = await store.revision();
    if (kept?.revision !== revision) kept = { revision, screen: await compute(store) };
    return kept.screen;
  } catch (error) {
    if (error instanceof GraphError) return { status: 'unavailable', message: error.message };
    throw error;
  }
}
