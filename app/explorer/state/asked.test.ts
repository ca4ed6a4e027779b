import { describe, expect, it } from 'vitest';
import { beginning } from './asked';
import { aLibrary, aNode, aView } from './fixtures';
import { subjectOf } from './subject';
import { askOf, open, select } from './view';

const { nodes } = aLibrary([aNode('cramps', 'Symptom'), aNode('veins'), aNode('age')], []);
const onCanvas = aView(['cramps', 'veins', 'age'], { centre: 'cramps' });

describe('what a question begins with', () => {
  it('is the selection', () => {
    const view = select(['cramps', 'veins'])(onCanvas);
    expect(beginning('links', view, nodes)).toEqual({ what: 'links', from: 'cramps', to: 'veins' });
    expect(beginning('compared', view, nodes)).toEqual({ what: 'compared', ids: ['cramps', 'veins'] });
  });

  it('is of symptoms only where it asks for symptoms', () => {
    const view = select(['cramps', 'veins'])(onCanvas);
    expect(beginning('conditions', view, nodes)).toEqual({
      what: 'conditions',
      present: ['cramps'],
      absent: [],
    });
  });

  it('is what was opened last where nothing is selected, else the centre', () => {
    const read = select([])(open('age')(onCanvas));
    expect(beginning('links', read, nodes)).toEqual({ what: 'links', from: 'age', to: null });
    expect(beginning('links', onCanvas, nodes)).toEqual({ what: 'links', from: 'cramps', to: null });
  });

  it('is nothing on an empty picture', () => {
    expect(beginning('links', aView([]), nodes)).toEqual({ what: 'links', from: null, to: null });
  });

  it('leaves an open question of that kind as it is', () => {
    const asked = { what: 'links', from: 'veins', to: 'age' } as const;
    expect(beginning('links', askOf(asked)(onCanvas), nodes)).toEqual(asked);
  });
});

describe('the text speaks of an open question', () => {
  const asking = askOf({ what: 'compared', ids: ['age'] })(onCanvas);

  it('until something is selected', () => {
    expect(subjectOf(asking).what).toBe('asked');
    expect(subjectOf(open('veins')(asking))).toEqual({ what: 'concept', id: 'veins' });
  });

  it('and still where the answer has marked what it speaks of', () => {
    expect(subjectOf(select(['age', 'veins'])(asking)).what).toBe('several');
    const comparing = askOf({ what: 'compared', ids: ['age', 'veins'] })(onCanvas);
    expect(subjectOf(select(['cramps', 'veins', 'age'])(comparing)).what).toBe('asked');
    expect(subjectOf(select(['cramps', 'veins'])(comparing)).what).toBe('several');
    const linking = askOf({ what: 'links', from: 'age', to: 'veins' })(onCanvas);
    expect(subjectOf(select(['age', 'cramps', 'veins'])(linking)).what).toBe('asked');
    const begun = askOf({ what: 'links', from: 'age', to: null })(onCanvas);
    expect(subjectOf(select(['age', 'cramps'])(begun)).what).toBe('several');
  });

  it('and again when nothing is', () => {
    expect(subjectOf(select([])(open('veins')(asking))).what).toBe('asked');
    expect(subjectOf(askOf(null)(asking))).toEqual({ what: 'concept', id: 'cramps' });
  });
});
