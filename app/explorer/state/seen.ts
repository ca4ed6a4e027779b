/** What is seen now, worked out once for all who look: the scene, and the picture that is painted of it. */
import { membersOf, viewOf, type ExplorerState } from './explorer';
import { pictureOf } from './leaves';
import { sceneOf } from './scene';
import type { LensState, Library, Picture, Scene, View } from './types';

export interface Seen {
  view: View;
  /** Every concept and line, as lists, tables and files have it. */
  scene: Scene;
  /** The same as it is painted. */
  picture: Picture;
}

let last: { library: Library; lens: LensState; seen: Seen } | null = null;

/** Whether two views are of the same picture: how the table is looked at changes nothing that is drawn. */
function drawnAlike(one: View, other: View): boolean {
  const drawn = (Object.keys(one) as (keyof View)[]).filter((key) => key !== 'part' && key !== 'table');
  return drawn.every((key) => one[key] === other[key]);
}

/** Stays the same object while view, library and lens do; scene and picture stay while what is drawn does. */
export function seen(state: Pick<ExplorerState, 'history' | 'library' | 'lens'>): Seen {
  const { library, lens } = state;
  const view = viewOf(state);
  if (last?.seen.view === view && last.library === library && last.lens === lens) return last.seen;
  if (last !== null && last.library === library && last.lens === lens && drawnAlike(last.seen.view, view)) {
    last = { ...last, seen: { ...last.seen, view } };
    return last.seen;
  }
  const scene = sceneOf(view, library, membersOf(lens));
  last = { library, lens, seen: { view, scene, picture: pictureOf(scene, view) } };
  return last.seen;
}

/** The picture that is seen now. */
export const seenPicture = (state: ExplorerState): Picture => seen(state).picture;
