import { describe, expect, it } from 'vitest';
import { overlaps } from '../layout/boxes';
import { edgeOf, nodeOf } from '../layout/sampleGraph.fixture';
import { badgeOf } from './badge';
import { boxesOf, coursesOf } from './courses';
import { markPlaces, markSize } from './marks';
import { drawnEdge, drawnNode } from './scene.fixture';

const key = { subject: 'X:a', relation: 'CAUSES', object: 'X:b' };
const scene = {
  nodes: [
    drawnNode(nodeOf('X:a', 'a', 'Behavior'), { x: 0, y: 0 }),
    drawnNode(nodeOf('X:b', 'b'), { x: 400, y: 0 }),
    // Right in the middle of the way, as after a drag.
    drawnNode(nodeOf('X:c', 'c'), { x: 200, y: 14 }),
  ],
  edges: [
    drawnEdge(edgeOf(key), { disputed: true }),
    drawnEdge(edgeOf({ ...key, negated: true }), { disputed: true }),
  ],
};

describe('markPlaces', () => {
  it('keeps words off labels and off each other', () => {
    const boxes = [...boxesOf(scene, 'columns').values()];
    const places = markPlaces(scene.edges, coursesOf(scene, []), boxes);
    const marks = scene.edges.map(({ edge }) => {
      const place = places.get(edge.id);
      const { width, height } = markSize(edge.negated ? 'not' : 'sources disagree');
      const [x, y] = [place?.x ?? 0, place?.y ?? 0];
      return {
        x,
        y,
        radius: 0,
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      };
    });
    const all = [...boxes, ...marks];
    expect(all.flatMap((box, index) => all.slice(index + 1).filter((other) => overlaps(box, other)))).toEqual(
      [],
    );
  });
});

describe('badgeOf', () => {
  it('is short, and absent where nothing is known or nothing is left', () => {
    expect(badgeOf(12, 11)?.text).toBe('+12');
    expect(badgeOf(12_345, 11)?.text).toBe('+12K');
    expect([badgeOf(0, 11), badgeOf(null, 11)]).toEqual([null, null]);
  });
});
