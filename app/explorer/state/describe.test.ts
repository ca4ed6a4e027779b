import { describe, expect, it } from 'vitest';
import { text } from '@/app/messages/en';
import { describeStep } from './describe';
import { aLibrary, anEdge, aNode, aView } from './fixtures';
import { showApart, showAsOne } from './same';
import type { View } from './types';
import * as change from './view';

const nodes = ['veins', 'age', 'walk', 'calf', 'foot'].map((id) => aNode(id));
const cramps = aNode('cramps', 'Symptom', { name: 'Leg cramps', inSentence: 'leg cramps' });
const causes = ['veins', 'age', 'walk'].map((id) => anEdge(id, 'CAUSES', 'cramps'));
const places = [anEdge('cramps', 'LOCATED_IN', 'calf'), anEdge('cramps', 'LOCATED_IN', 'foot')];
const library = aLibrary([cramps, ...nodes], [...causes, ...places]);
const at = { x: 0, y: 0 };
const placed = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, at]));

const before = change.open('cramps')(aView(['cramps'], { centre: 'cramps' }));
const told = (transition: change.Transition, from: View = before) =>
  describeStep(from, transition(from), library);

describe('a step in words, from the views before and after it', () => {
  it.each<[string, string, change.Transition, View?]>([
    [
      'a new picture',
      'New picture around leg cramps',
      change.startPicture('cramps', placed('cramps')),
      aView([]),
    ],
    ['another picture', 'New picture around veins', change.startPicture('veins', placed('veins', 'cramps'))],
    ['causes', 'Added 3 causes of leg cramps', change.addNodes(placed('veins', 'age', 'walk'))],
    ['one cause', 'Added 1 cause of leg cramps', change.addNodes(placed('veins'))],
    ['others', 'Added 2 neighbours of leg cramps', change.addNodes(placed('veins', 'calf'))],
    ['what nothing ties', 'Added 1 concept', change.addNodes(placed('elsewhere'))],
    [
      'a concept beside another',
      'Opened veins',
      (view) => change.open('veins')(change.addNodes(placed('veins'))(view)),
    ],
    [
      'a question',
      'Asked what links leg cramps with another thing',
      change.askOf({ what: 'links', from: 'cramps', to: null }),
    ],
    [
      'its answer again',
      'Back to the question',
      change.select([]),
      { ...before, asked: { what: 'links', from: 'cramps', to: null } },
    ],
    [
      'a question put away',
      'Put the question away',
      change.askOf(null),
      { ...before, asked: { what: 'compared', ids: ['cramps'] } },
    ],
    ['hiding', 'Hid 1 concept', change.hideNodes(['cramps'])],
    ['showing', text.steps.shownHidden, change.showHidden(), { ...before, hidden: ['cramps'] }],
    ['removing', 'Removed 1 concept', change.removeNodes(['cramps'])],
    [
      'keeping',
      'Kept only 1 concept',
      change.keepOnly(['cramps']),
      { ...before, nodes: placed('cramps', 'age') },
    ],
    ['moving', 'Moved 1 concept', change.moveNodes({ cramps: { x: 9, y: 9 } })],
    [
      'dragging',
      'Moved leg cramps and pinned it there',
      (view) => change.pin(['cramps'])(change.moveNodes({ cramps: { x: 9, y: 9 } })(view)),
    ],
    ['pinning', 'Pinned leg cramps', change.pin(['cramps'])],
    ['unpinning', 'Unpinned leg cramps', change.unpin(['cramps']), { ...before, pinned: ['cramps'] }],
    [
      'unpinning all',
      'Unpinned 2 concepts',
      change.unpin(['cramps', 'age']),
      { ...before, pinned: ['cramps', 'age'] },
    ],
    ['what is let out', 'Showed 2 causes of leg cramps by themselves', change.letOut(['veins', 'age'], {})],
    ['what nothing ties, let out', 'Showed 1 concept by itself', change.letOut(['elsewhere'], {})],
    [
      'what is counted again',
      'Counted 2 causes of leg cramps together',
      change.letIn(['veins', 'age']),
      { ...before, out: ['veins', 'age'] },
    ],
    ['arranging', 'Arranged as Web', change.setLayout('force', {})],
    ['a filter', 'Hid: symptoms', change.toggleFilter('kindsOff', 'Symptom')],
    [
      'a filter taken off',
      'Showed: can cause',
      change.toggleFilter('relationsOff', 'CAUSES'),
      change.toggleFilter('relationsOff', 'CAUSES')(before),
    ],
    [
      'all filters taken off',
      text.steps.cleared,
      change.clearFilters(),
      change.toggleFilter('commonnessOff', 'none')(change.toggleFilter('kindsOff', 'Cause')(before)),
    ],
    ['unchecked claims', text.steps.uncheckedOn, change.setUnchecked(true)],
    [
      'the lens',
      'What is said about veins: mark',
      change.setLens({ groups: ['veins'], match: 'any', mode: 'mark' }),
    ],
    [
      'no lens',
      text.steps.lensOff,
      change.setLens(null),
      { ...before, lens: { groups: ['a'], match: 'any', mode: 'dim' } },
    ],
    ['as one', 'Showed veins and age as one', showAsOne('veins', 'age')],
    ['apart', 'Showed age apart', showApart(new Set(['age'])), { ...before, same: [['veins', 'x', 'age']] }],
    ['evidence', 'Evidence: Veins can cause leg cramps.', change.selectEdge(causes[0]?.id ?? '')],
    ['several', 'Selected 2 concepts', change.select(['veins', 'age'])],
    ['nothing', text.steps.deselected, change.select([])],
    ['a concept', 'Opened age', change.open('age')],
  ])('%s: %s', (_, words, transition, from = before) => {
    expect(told(transition, from)).toBe(words);
  });

  it('says the id of what is gone, and nothing of a line whose ends are', () => {
    expect(told(change.open('DOID:0'))).toBe('Opened DOID:0');
    expect(told(change.selectEdge('a|CAUSES|b+'))).toBe(text.evidence.heading);
    expect(told(change.selectEdge('no line'))).toBe(text.evidence.heading);
  });

  it('is worded as the step itself was', () => {
    const group = { relation: 'CAUSES', direction: 'in' as const };
    expect(told(change.addNodes(placed('veins', 'age')))).toBe(text.steps.expanded('leg cramps', 2, group));
  });
});
