import { describe, expect, it } from 'vitest';
import { pictureHelp } from '@/app/messages/pictureHelp';
import { keyTable, pressedKey } from './keyMap';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('keys of the picture', () => {
  it('mean what the table says', () => {
    for (const { key, shift, pressed } of keyTable)
      expect(pressedKey({ ...plain, key, shiftKey: shift ?? false })).toEqual(pressed);
  });

  it('leaves to the browser what goes with Ctrl, Alt or Command, and what is none of them', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(pressedKey({ ...plain, key: '+', [modifier]: true })).toBeNull();
    for (const key of ['Tab', 'F5', 'F10', 'toString', 'q']) expect(pressedKey({ ...plain, key })).toBeNull();
    expect(pressedKey({ ...plain, key: 'Enter', shiftKey: true })).toBeNull();
  });

  it('takes signs however they are typed: a plus may need Shift', () => {
    expect(pressedKey({ ...plain, key: '+', shiftKey: true })).toEqual({ does: 'deed', deed: 'expand' });
  });

  it('are all in the help, and the help has no others', () => {
    const listed = keyTable.filter(({ unlisted }) => unlisted !== true);
    const rows = Object.keys(pictureHelp.rows).sort();
    expect([...new Set(listed.map(({ row }) => row))].sort()).toEqual(rows);
    expect(pictureHelp.groups.flatMap((group): string[] => group.rows).sort()).toEqual(rows);
  });

  it('each mean one thing', () => {
    const names = keyTable.map(({ key, shift }) => `${shift ?? false} ${key}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
