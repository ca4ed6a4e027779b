/** Symptoms present and absent: each in one list, in the order given, never more than an answer can take. */
import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { giveAs, isFull, takeOut, type Conditions } from './symptoms';

const of = (present: string[], absent: string[] = []): Conditions => ({
  what: 'conditions',
  present,
  absent,
});

describe('giving a symptom', () => {
  it('adds it last, and moves one that stands in the other list', () => {
    expect(giveAs(of(['a']), 'b', 'present')).toEqual(of(['a', 'b']));
    expect(giveAs(of(['a', 'b']), 'a', 'absent')).toEqual(of(['b'], ['a']));
    expect(giveAs(of(['b'], ['a']), 'a', 'present')).toEqual(of(['b', 'a']));
  });

  it('changes nothing where it stands already, or where the list is full', () => {
    const asked = of(['a']);
    expect(giveAs(asked, 'a', 'present')).toBe(asked);
    const full = of(
      Array.from({ length: limits.rankSymptoms }, (_, at) => `s${at}`),
      ['x'],
    );
    expect(isFull(full, 'present')).toBe(true);
    expect(isFull(full, 'absent')).toBe(false);
    expect(giveAs(full, 'x', 'present')).toBe(full);
  });
});

describe('taking a symptom out', () => {
  it('takes it out of whichever list has it', () => {
    expect(takeOut(of(['a', 'b'], ['c']), 'b')).toEqual(of(['a'], ['c']));
    expect(takeOut(of(['a', 'b'], ['c']), 'c')).toEqual(of(['a', 'b']));
  });
});
