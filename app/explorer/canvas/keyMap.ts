/**
 * The keys of the picture, as a table: what each does, in the order in which the help lists them. They work only
 * while the picture has the focus, and can be switched off. Keys with Ctrl, Alt or Command are the browser's.
 */
import type { Way } from '../state/walk';
import type { Deed } from './types';

export type Pressed =
  | { does: 'go'; way: Way }
  | { does: 'deed'; deed: Deed }
  | { does: 'view'; view: 'zoomIn' | 'zoomOut' | 'fit' }
  | { does: 'pan'; x: number; y: number }
  | { does: 'leave' };

/** Names of the rows in the help. */
export type KeyRow =
  | 'lines'
  | 'along'
  | 'back'
  | 'ends'
  | 'concepts'
  | 'open'
  | 'expand'
  | 'count'
  | 'hide'
  | 'remove'
  | 'select'
  | 'pin'
  | 'actions'
  | 'zoom'
  | 'fit'
  | 'pan'
  | 'help'
  | 'leave';

interface Key {
  /** As the browser names it. */
  key: string;
  shift?: true;
  pressed: Pressed;
  row: KeyRow;
  /** Works, but is not listed: another name of a key that is. */
  unlisted?: true;
}

/** CSS pixels that one press moves the picture by. */
const panStep = 60;

const way = (key: string, where: Way, row: KeyRow): Key => ({
  key,
  pressed: { does: 'go', way: where },
  row,
});
const deed = (key: string, done: Deed, row: KeyRow = done): Key => ({
  key,
  pressed: { does: 'deed', deed: done },
  row,
});
const pan = (key: string, x: number, y: number): Key => ({
  key,
  shift: true,
  pressed: { does: 'pan', x, y },
  row: 'pan',
});

export const keyTable: readonly Key[] = [
  way('ArrowDown', 'down', 'lines'),
  way('ArrowUp', 'up', 'lines'),
  way('ArrowRight', 'right', 'along'),
  way('ArrowLeft', 'left', 'back'),
  way('Home', 'first', 'ends'),
  way('End', 'last', 'ends'),
  way('PageDown', 'next', 'concepts'),
  way('PageUp', 'previous', 'concepts'),
  deed('Enter', 'open'),
  deed('+', 'expand'),
  { ...deed('=', 'expand'), unlisted: true },
  deed('c', 'count'),
  { ...deed('C', 'count'), unlisted: true },
  deed('-', 'hide'),
  deed('Delete', 'remove'),
  deed(' ', 'select'),
  deed('p', 'pin'),
  { ...deed('P', 'pin'), unlisted: true },
  deed('a', 'actions'),
  { ...deed('A', 'actions'), unlisted: true },
  { ...deed('ContextMenu', 'actions'), unlisted: true },
  { ...deed('F10', 'actions'), shift: true, unlisted: true },
  { key: 'i', pressed: { does: 'view', view: 'zoomIn' }, row: 'zoom' },
  { key: 'I', pressed: { does: 'view', view: 'zoomIn' }, row: 'zoom', unlisted: true },
  { key: 'o', pressed: { does: 'view', view: 'zoomOut' }, row: 'zoom' },
  { key: 'O', pressed: { does: 'view', view: 'zoomOut' }, row: 'zoom', unlisted: true },
  { key: '0', pressed: { does: 'view', view: 'fit' }, row: 'fit' },
  pan('ArrowDown', 0, -panStep),
  pan('ArrowUp', 0, panStep),
  pan('ArrowRight', -panStep, 0),
  pan('ArrowLeft', panStep, 0),
  deed('?', 'help'),
  { key: 'Escape', pressed: { does: 'leave' }, row: 'leave' },
];

interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What a press means in the picture, or null where it is none of its keys. */
export function pressedKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): Pressed | null {
  if (ctrlKey || altKey || metaKey) return null;
  const named = keyTable.filter((entry) => entry.key === key);
  // Signs and letters may need Shift to be typed; with keys that have a name it means another thing.
  const found = key.length === 1 ? named[0] : named.find(({ shift }) => (shift ?? false) === shiftKey);
  return found?.pressed ?? null;
}
