/**
 * The claims behind what is on the picture, for the table: fetched when the table asks, cancelled when the picture
 * changes or by hand, kept while they still cover what is seen. A store of its own: no step, and nothing else waits.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { edgeId, limits, type Statement } from '@/graph/model';
import type { DatasetInfo } from '@/graph/store/types';
import { failure, isCancelled, type Failure } from '../data/rest';
import { claimsAmong } from '../data/viewRows';
import { viewOf } from '../state/explorer';
import type { Scene } from '../state/types';
import type { Explorer } from '../useExplorer';
import { datasetInfos } from './share';

export interface FetchedClaims {
  claims: readonly Statement[];
  datasets: readonly DatasetInfo[];
  /** There were more than a table holds. */
  cut: boolean;
}

export type ClaimsStatus =
  /** How many of how many have come; 0 of 0 while that is not known. */
  | { status: 'loading'; come: number; expected: number }
  | { status: 'ready' }
  | { status: 'stopped' }
  | Failure;

export type ClaimsState = ClaimsStatus & {
  /** What came last; older than the picture unless `status` is "ready". */
  fetched: FetchedClaims | null;
};

/** What the claims are wanted for: lines with the number of claims behind each, and what else they rest on. */
interface Wanted {
  lines: ReadonlyMap<string, number>;
  concepts: readonly string[];
  unchecked: boolean;
  overlay: unknown;
}

/** Whether claims that were fetched for one thing hold all that is wanted for another. */
function covers(fetched: Wanted, wanted: Wanted): boolean {
  return (
    fetched.unchecked === wanted.unchecked &&
    fetched.overlay === wanted.overlay &&
    [...wanted.lines].every(([line, count]) => fetched.lines.get(line) === count)
  );
}

export interface ClaimsKeeper {
  state: StoreApi<ClaimsState>;
  /** Fetches what a scene needs, unless it is here or under way. */
  want: (scene: Scene) => void;
  /** Ends what is under way, by the user's wish. */
  stop: () => void;
  /** Fetches anew what was wanted last. */
  again: () => void;
  /** Ends what is under way, because nobody looks any more. */
  end: () => void;
}

export function claimsKeeper(explorer: Pick<Explorer, 'store' | 'ask'>): ClaimsKeeper {
  const state = createStore<ClaimsState>(() => ({ status: 'loading', come: 0, expected: 0, fetched: null }));
  let wanted: Wanted | null = null;
  let underWay: AbortController | null = null;

  const put = (status: ClaimsStatus) =>
    state.setState({ ...status, fetched: state.getState().fetched }, true);

  async function fetchNow(now: Wanted): Promise<void> {
    underWay?.abort();
    const controller = new AbortController();
    underWay = controller;
    const { signal } = controller;
    const expected = [...now.lines.values()].reduce((sum, count) => sum + count, 0);
    put({ status: 'loading', come: 0, expected });
    const { overlay, library } = explorer.store.getState();
    const onTop = overlay.status === 'open' ? { graph: overlay.graph, ids: library.overlay } : null;
    try {
      const [all, datasets] = await Promise.all([
        claimsAmong(now.concepts, now.unchecked, onTop, signal, (come, most) => {
          if (!signal.aborted) put({ status: 'loading', come, expected: most });
        }),
        datasetInfos(explorer, signal),
      ]);
      if (signal.aborted) return;
      const claims = all.filter((claim) => now.lines.has(edgeId(claim)));
      const fetched = {
        claims: claims.slice(0, limits.tableClaims),
        datasets,
        cut: claims.length > limits.tableClaims,
      };
      state.setState({ status: 'ready', fetched }, true);
    } catch (error) {
      if (!isCancelled(error) && !signal.aborted) put(failure(error));
    }
  }

  return {
    state,
    want: (scene) => {
      const now = explorer.store.getState();
      const { overlay } = now;
      const next: Wanted = {
        lines: new Map(scene.edges.map(({ said }) => [said.id, said.statements])),
        concepts: scene.nodes.flatMap(({ concepts }) => concepts.map(({ id }) => id)),
        unchecked: viewOf(now).filters.unchecked,
        overlay: overlay.status === 'open' ? overlay.graph : null,
      };
      const before = wanted;
      // What was cut for a larger picture may lack what a smaller one needs.
      const whole = state.getState().fetched?.cut !== true || before?.lines.size === next.lines.size;
      if (before !== null && whole && covers(before, next)) return;
      wanted = next;
      void fetchNow(next);
    },
    stop: () => {
      underWay?.abort();
      put({ status: 'stopped' });
    },
    again: () => {
      if (wanted !== null) void fetchNow(wanted);
    },
    end: () => {
      underWay?.abort();
      wanted = null;
    },
  };
}
