import { describe, expect, it } from 'vitest';
import { aView } from './fixtures';
import * as change from './view';

describe('transitions of the view', () => {
  const view = aView(['a', 'b', 'c'], { centre: 'a', selection: { what: 'node', id: 'b' } });

  it('add nodes without moving those that are there', () => {
    const next = change.addNodes({ b: { x: 9, y: 9 }, d: { x: 1, y: 2 } })(view);
    expect(next.nodes['b']).toEqual({ x: 100, y: 0 });
    expect(next.nodes['d']).toEqual({ x: 1, y: 2 });
  });

  it('show a hidden node again when it is added or opened', () => {
    const hidden = change.hideNodes(['c'])(view);
    expect(change.addNodes({ c: { x: 0, y: 0 } })(hidden).hidden).toEqual([]);
    expect(change.open('c')(hidden).hidden).toEqual([]);
    expect(change.showHidden()(hidden).hidden).toEqual([]);
  });

  it('take the selection and the centre along when their node goes', () => {
    const next = change.removeNodes(['a', 'b'])(view);
    expect(Object.keys(next.nodes)).toEqual(['c']);
    expect(next.centre).toBeNull();
    expect(next.selection).toEqual({ what: 'nothing' });
    expect(change.hideNodes(['b'])(view).selection).toEqual({ what: 'nothing' });
  });

  it('keep only what is asked for', () => {
    expect(Object.keys(change.keepOnly(['b', 'zzz'])(view).nodes)).toEqual(['b']);
  });

  it('turn one, several and no selected nodes into the matching selection', () => {
    const two = change.toggleSelected('c')(view);
    expect(two.selection).toEqual({ what: 'several', ids: ['b', 'c'] });
    const one = change.toggleSelected('b')(two);
    expect(one.selection).toEqual({ what: 'node', id: 'c' });
    expect(change.toggleSelected('c')(one).selection).toEqual({ what: 'nothing' });
    expect(change.removeNodes(['c'])(two).selection).toEqual({ what: 'node', id: 'b' });
  });

  it('move only what is on the canvas', () => {
    const next = change.moveNodes({ a: { x: 5, y: 6 }, ghost: { x: 0, y: 0 } })(view);
    expect(next.nodes['a']).toEqual({ x: 5, y: 6 });
    expect(next.nodes).not.toHaveProperty('ghost');
    expect(Object.keys(next.nodes)).toEqual(['a', 'b', 'c']);
  });

  it('pin and let out what is on the canvas, and forget both with it and with the picture', () => {
    const held = change.letOut(['b', 'c'], { c: { x: 1, y: 1 } })(change.pin(['a', 'b'])(view));
    expect(held).toMatchObject({ pinned: ['a', 'b'], out: ['b', 'c'], nodes: { c: { x: 1, y: 1 } } });
    expect(change.removeNodes(['b'])(held)).toMatchObject({ pinned: ['a'], out: ['c'] });
    expect(change.letIn(['b'])(change.unpin(['a'])(held))).toMatchObject({ pinned: ['b'], out: ['c'] });
    expect(change.startPicture('d', {})(held)).toMatchObject({ pinned: [], out: [] });
    expect(change.pin(['a'])({ ...view, same: [['a', 'c']] }).pinned).toEqual(['a', 'c']);
  });

  it('write the trail once per concept in a row', () => {
    expect(change.open('b')(change.open('b')(change.open('a')(view))).trail).toEqual(['a', 'b']);
  });

  it('toggle filters and clear them, but leave unchecked claims as they are', () => {
    const off = change.setUnchecked(true)(change.toggleFilter('kindsOff', 'Symptom')(view));
    expect(off.filters.kindsOff).toEqual(['Symptom']);
    expect(change.toggleFilter('kindsOff', 'Symptom')(off).filters.kindsOff).toEqual([]);
    expect(change.clearFilters()(off).filters).toEqual({ ...change.noFilters, unchecked: true });
  });

  it('never change the view that they were given', () => {
    const before = structuredClone(view);
    change.removeNodes(['a'])(view);
    change.startPicture('d', { d: { x: 0, y: 0 } })(view);
    change.setLayout('force', { a: { x: 1, y: 1 } })(view);
    expect(view).toEqual(before);
  });
});
