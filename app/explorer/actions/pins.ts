/** Pinning: what is dragged stays where it was put, until it is let go. */
import { nameInSentence } from '@/graph/model';
import { text } from '@/app/messages/en';
import { step, viewOf, type ExplorerStore } from '../state/explorer';
import { holderOf } from '../state/leaves';
import { seen } from '../state/seen';
import type { Picture, Position } from '../state/types';
import { moveNodes, pin, unpin } from '../state/view';

const drawnAt = (picture: Picture, id: string) => picture.nodes.find(({ node }) => node.id === id);

/** Nodes were dragged: they stay there. */
export function movedByHand(store: ExplorerStore, places: Readonly<Record<string, Position>>): void {
  const { picture } = seen(store.getState());
  const ids = Object.keys(places);
  const held = Object.fromEntries(
    Object.entries(places).map(([id, place]) => [holderOf(picture, id), place]),
  );
  const first = drawnAt(picture, ids[0] ?? '')?.node;
  const label =
    first === undefined || ids.length > 1
      ? text.steps.moved(ids.length)
      : text.steps.movedPinned(nameInSentence(first));
  step(store, label, (view) => pin(ids)(moveNodes(held)(view)));
}

/** Pins a node of the picture where it is, or lets it go. */
export function togglePin(store: ExplorerStore, id: string): void {
  const drawn = drawnAt(seen(store.getState()).picture, id);
  if (drawn === undefined) return;
  const name = nameInSentence(drawn.node);
  if (drawn.pinned) step(store, text.steps.unpinned(name), unpin([id]));
  else step(store, text.steps.pinned(name), pin([id]));
}

export function unpinAll(store: ExplorerStore): void {
  const { pinned } = viewOf(store.getState());
  step(store, text.steps.unpinnedAll(pinned.length), unpin(pinned));
}
