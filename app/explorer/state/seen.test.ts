import { expect, it } from 'vitest';
import { createExplorer, step } from './explorer';
import { aLibrary, aNode, aView } from './fixtures';
import { seen } from './seen';
import { choosePart, show } from './show';
import { select } from './view';

it('scene and picture stay while only the way of looking at them changes', () => {
  const store = createExplorer('start', aView(['a', 'b']), aLibrary([aNode('a'), aNode('b')], []));
  const before = seen(store.getState());
  show(store, choosePart('table'));
  const after = seen(store.getState());
  expect(after.view.part).toBe('table');
  expect(after.scene).toBe(before.scene);
  expect(after.picture).toBe(before.picture);
  step(store, 'selected', select(['a']));
  expect(seen(store.getState()).scene).not.toBe(before.scene);
});
