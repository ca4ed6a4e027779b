/** What is done with one concept or line of the picture, by key, button, long press or right click. */
import { sentence } from '@/graph/answers/sentences';
import { nameInSentence } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { announce, step, viewOf, type ExplorerStore } from '../state/explorer';
import { groupOf } from '../state/same';
import { standsAt, type Spot } from '../state/walk';
import { hideNodes, keepOnly, open, removeNodes, select, selectedIds, toggleSelected } from '../state/view';
import { openEvidence } from './evidence';
import { expand } from './expand';
import { closeAt, leavesAt, openLeaves } from './leaves';
import { togglePin } from './pins';

const nameOf = (store: ExplorerStore, id: string): string => {
  const node = store.getState().library.nodes[id];
  return node === undefined ? id : nameInSentence(node);
};

/** Opens a concept in the text, the evidence of a line, or ten of what is counted. A second time is no step of its own. */
export function openSpot(store: ExplorerStore, spot: Spot): void {
  const leaves = leavesAt(store, spot.id);
  if (leaves !== null) {
    openLeaves(store, leaves);
    return;
  }
  const { library } = store.getState();
  const { selection } = viewOf(store.getState());
  if (spot.what === 'concept') {
    const name = nameOf(store, spot.id);
    if (selection.what === 'node' && selection.id === spot.id)
      announce(store, text.announce.openAlready(name));
    else step(store, text.steps.opened(name), open(spot.id));
    return;
  }
  const edge = library.edges[spot.id];
  const [subject, object] = [library.nodes[edge?.subject ?? ''], library.nodes[edge?.object ?? '']];
  if (edge === undefined || subject === undefined || object === undefined) return;
  const said = sentence(edge, subject, object);
  if (selection.what === 'edge' && selection.id === spot.id)
    announce(store, text.announce.evidenceAlready(said));
  else openEvidence(store, edge, said);
}

/** Shows ten of what is counted, or adds neighbours of the concept, or of the one at which the reader of a line stands. */
export function expandSpot(store: ExplorerStore, ask: AskMore, spot: Spot): void {
  const leaves = leavesAt(store, standsAt(spot));
  if (leaves !== null) openLeaves(store, leaves);
  else void expand(store, ask, standsAt(spot), null);
}

/** Selects a concept as well as what is selected, or takes it out. */
export function selectSpot(store: ExplorerStore, spot: Spot): void {
  if (spot.what === 'line') {
    announce(store, text.announce.lineNotSelected);
    return;
  }
  const leaves = leavesAt(store, spot.id);
  if (leaves !== null) {
    step(store, text.steps.selected(leaves.counted.length), select(leaves.counted));
    return;
  }
  const name = nameOf(store, spot.id);
  const selected = selectedIds(viewOf(store.getState()).selection).some((id) =>
    groupOf(viewOf(store.getState()), spot.id).includes(id),
  );
  step(store, selected ? text.steps.unselected(name) : text.steps.selectedOf(name), toggleSelected(spot.id));
}

const nodeDeeds = {
  hide: { step: text.steps.hidOf, all: text.steps.hid, transition: hideNodes },
  keep: { step: text.steps.keptOf, all: text.steps.kept, transition: keepOnly },
  remove: { step: text.steps.removedOf, all: text.steps.removed, transition: removeNodes },
} as const;

/** Hides, keeps alone or removes a concept; a line goes with its concepts, or with its relation by the legend. */
export function changeSpot(store: ExplorerStore, deed: keyof typeof nodeDeeds, spot: Spot): void {
  if (spot.what === 'line') {
    announce(store, text.announce.lineStays);
    return;
  }
  const { step: label, all, transition } = nodeDeeds[deed];
  const leaves = leavesAt(store, spot.id);
  if (leaves !== null) {
    const ids = deed === 'keep' ? [...leaves.counted, leaves.hub] : leaves.counted;
    step(store, all(ids.length), transition(ids));
    return;
  }
  step(store, label(nameOf(store, spot.id)), transition([spot.id]));
}

/** Pins a concept where it is, or lets it go; a line goes with its concepts. */
export function pinSpot(store: ExplorerStore, spot: Spot): void {
  if (spot.what === 'line') announce(store, text.announce.lineStays);
  else togglePin(store, spot.id);
}

/** Counts together again what was let out at a spot. */
export const countSpot = (store: ExplorerStore, spot: Spot): void => closeAt(store, standsAt(spot));
