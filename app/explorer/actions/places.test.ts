import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from '../layout/boxes';
import { aLibrary, aNode, aView } from '../state/fixtures';
import { showAsOne } from '../state/same';
import { sceneOf } from '../state/scene';
import type { View } from '../state/types';
import { withRoom } from './places';

const one = aNode('DOID:1', 'Condition', { name: 'Varicose veins of the leg', xrefs: ['UMLS:C1'] });
const two = aNode('MESH:1', 'Condition', { name: 'Varices of the lower limb', xrefs: ['UMLS:C1'] });
const above = aNode('a', 'Condition', { name: 'Peripheral circulatory disease' });
const below = aNode('b', 'Condition', { name: 'Blood pooling' });
const library = aLibrary([one, two, above, below], []);
const apart: View = {
  ...aView(['DOID:1', 'MESH:1', 'a', 'b']),
  nodes: {
    'DOID:1': { x: 0, y: 0 },
    'MESH:1': { x: 0, y: 0 },
    a: { x: 0, y: -40 },
    b: { x: 0, y: 34 },
  },
};
const shown = showAsOne('DOID:1', 'MESH:1')(apart);
const boxes = (view: View) =>
  sceneOf(view, library, null).nodes.map(({ node, centre, position }) =>
    boxOf({ name: node.name, centre }, position, view.layout),
  );
const touch = (view: View) =>
  boxes(view).some((box, at) =>
    boxes(view)
      .slice(at + 1)
      .some((other) => overlaps(box, other, 4)),
  );

describe('room for the names of what is shown as one', () => {
  it('is found up or down where they would touch a neighbour; nothing else moves', () => {
    expect(touch(shown)).toBe(true);
    const view = withRoom('DOID:1', library.nodes)(shown);
    expect(touch(view)).toBe(false);
    expect(view.nodes['MESH:1']).toEqual(view.nodes['DOID:1']);
    expect(view.nodes['DOID:1']?.x).toBe(0);
    expect([view.nodes['a'], view.nodes['b']]).toEqual([apart.nodes['a'], apart.nodes['b']]);
  });

  it('is where it stands where nothing is near, and for what is shown by itself', () => {
    const roomy = { ...shown, nodes: { ...shown.nodes, a: { x: 0, y: -300 }, b: { x: 0, y: 300 } } };
    expect(withRoom('DOID:1', library.nodes)(roomy)).toBe(roomy);
    expect(withRoom('a', library.nodes)(apart)).toBe(apart);
  });
});
