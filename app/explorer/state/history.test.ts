import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { aView } from './fixtures';
import { begin, current, jump, record, redoable, undoable } from './history';

const step = (label: string) => ({ label, view: aView([label]) });

describe('the list of steps', () => {
  it('undoes and redoes', () => {
    const two = record(record(begin('start', aView([])), step('one')), step('two'));
    expect(undoable(two)?.undoes.label).toBe('two');
    const back = jump(two, 1);
    if (back === null) throw new Error('step 1 is remembered');
    expect(current(back).label).toBe('one');
    expect(redoable(back)?.redoes.label).toBe('two');
    expect(undoable(begin('start', aView([])))).toBeNull();
    expect(redoable(two)).toBeNull();
  });

  it('gives up what was undone when something new is done, and never gives an id twice', () => {
    const two = record(record(begin('start', aView([])), step('one')), step('two'));
    const back = jump(two, 0);
    if (back === null) throw new Error('step 0 is remembered');
    const branched = record(back, step('other'));
    expect(branched.steps.map((entry) => entry.label)).toEqual(['start', 'other']);
    expect(jump(branched, 2)).toBeNull();
    expect(current(branched).id).toBe(3);
  });

  it('forgets the oldest steps past its cap', () => {
    let history = begin('start', aView([]));
    for (let index = 0; index < limits.history + 5; index += 1)
      history = record(history, step(String(index)));
    expect(history.steps).toHaveLength(limits.history);
    expect(current(history).label).toBe(String(limits.history + 4));
    expect(jump(history, 0)).toBeNull();
  });
});
