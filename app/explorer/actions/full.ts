/** What is done when the picture is full: said, asked whether more is wanted, and permitted. */
import { limits } from '@/graph/model';
import { size } from '@/app/messages/size';
import { viewOf, type ExplorerState, type ExplorerStore } from '../state/explorer';

/** Sizes that a picture is filled up to, one after the other. */
export const fillMarks: readonly number[] = [100, limits.drawnNodes, 1_000, limits.drawnNodesMost];

/** The next size that a picture can be filled up to; null for the largest there is. */
export function nextMark(state: ExplorerState): number | null {
  const count = Object.keys(viewOf(state).nodes).length;
  return fillMarks.find((mark) => mark > count) ?? null;
}

/** The sentence that a full picture is told of with. */
export function fullSentence(state: ExplorerState): string {
  const count = Object.keys(viewOf(state).nodes).length;
  return count >= limits.drawnNodesMost ? size.most(count) : size.full(count);
}

/** Says that the picture is full. */
export function tellFull(store: ExplorerStore): void {
  store.setState((state) => ({ full: true, announcement: fullSentence(state) }));
}

/** Permits a larger picture. */
export function permit(store: ExplorerStore, most: number): void {
  store.setState((state) => ({ most: Math.max(state.most, most), full: false }));
}
