import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import { aLibrary, aNode, aView } from './fixtures';
import { begin, current, jump, record, seenSteps } from './history';
import { describeSteps, replayPlace, withReplay } from './replay';
import { hideNodes } from './view';

const first = aView(['a', 'b']);
const views = [first, hideNodes(['a'])(first), hideNodes(['a', 'b'])(first)];
const steps = describeSteps(views, aLibrary([aNode('a'), aNode('b')], []));

describe('steps that came from elsewhere', () => {
  it('say what each did', () => {
    expect(steps.map(({ label }) => label)).toEqual([text.steps.start, 'Hid 1 concept', 'Hid 1 concept']);
    expect(describeSteps([], aLibrary([], []))).toEqual([]);
  });

  it('begin a history, of which the first is seen', () => {
    const { history, replay } = withReplay(null, steps);
    expect([history.steps.length, history.at, history.next]).toEqual([3, 0, 3]);
    expect(replayPlace(history, replay)).toMatchObject({ at: 1, of: 3, previous: null, next: { id: 1 } });
    const last = jump(history, 2) ?? history;
    expect(replayPlace(last, replay)).toMatchObject({ at: 3, of: 3, previous: { id: 1 }, next: null });
  });

  it('go on from what was done, and lose nothing of it but what was undone', () => {
    const done = record(record(begin('start', first), { label: 'one', view: first }), {
      label: 'two',
      view: first,
    });
    const { history, replay } = withReplay(jump(done, 1), steps);
    expect(history.steps.map(({ id, label }) => `${id} ${label}`)).toEqual([
      '0 start',
      '1 one',
      `3 ${text.steps.start}`,
      '4 Hid 1 concept',
      '5 Hid 1 concept',
    ]);
    expect([current(history).id, replay]).toEqual([3, { first: 3, last: 5 }]);
    expect(seenSteps(history).map(({ id }) => id)).toEqual([0, 1, 3]);
    expect(replayPlace(jump(history, 1) ?? history, replay)).toBeNull();
  });

  it('end where something else is done in the middle of them', () => {
    const { history, replay } = withReplay(null, steps);
    const done = record(history, { label: 'mine', view: first });
    expect(replayPlace(done, replay)).toBeNull();
    expect(replayPlace(jump(done, 0) ?? done, replay)).toMatchObject({ at: 1, of: 1, next: null });
  });

  it('push the oldest steps past the cap, never their own first', () => {
    let full = begin('start', first);
    for (let index = 1; index < limits.history; index += 1)
      full = record(full, { label: 'more', view: first });
    const { history, replay } = withReplay(full, steps);
    expect([history.steps.length, current(history).id]).toEqual([limits.history, replay.first]);
    const many = Array.from({ length: limits.history + 5 }, () => ({ label: 'x', view: first }));
    const over = withReplay(full, many);
    expect([over.history.at, current(over.history).id]).toEqual([0, over.replay.first]);
  });
});
