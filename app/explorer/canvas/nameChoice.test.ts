import { describe, expect, it } from 'vitest';
import { edgeOf, nodeOf } from '../layout/sampleGraph.fixture';
import { textWidth } from '../layout/measure';
import { drawnEdge, drawnNode } from '../picture/scene.fixture';
import type { Scene } from '../state/types';
import { candidatesOf, namesAt } from './nameChoice';

/** A field of nodes, of which every tenth has many lines. */
const nodes = Array.from({ length: 400 }, (_, at) =>
  drawnNode(nodeOf(`X:${at}`, `a concept with number ${at}`), {
    x: (at % 20) * 90,
    y: Math.floor(at / 20) * 90,
  }),
);
const hubs = nodes.filter((_, at) => at % 10 === 0);
const scene: Scene = {
  nodes,
  edges: hubs.flatMap(({ node }, hub) =>
    Array.from({ length: 3 + hub }, (_, at) =>
      drawnEdge(edgeOf({ subject: node.id, relation: 'CAUSES', object: `X:${(hub * 10 + at + 1) % 400}` })),
    ),
  ),
};

describe('names of a large picture', () => {
  it('are those of the best connected, the centre and what is selected before all', () => {
    const last = candidatesOf(scene)[0];
    expect(last?.id).toBe('X:390');
    const chosen = { ...scene, nodes: nodes.map((drawn, at) => ({ ...drawn, centre: at === 7 })) };
    expect(candidatesOf(chosen)[0]?.id).toBe('X:7');
  });

  it.each([
    [0.1, false],
    [0.25, true],
    [0.6, false],
  ])('never lie on each other, at zoom %d, beside the shapes: %s', (zoom, beside) => {
    const names = namesAt(candidatesOf(scene), zoom, beside);
    expect(names.length).toBeGreaterThan(8);
    const boxes = names.map(({ x, y, lines }) => {
      const width = Math.max(...lines.map((line) => textWidth(line)));
      const left = beside ? x : x - width / 2;
      return { left, right: left + width, top: y, bottom: y + lines.length * 15 };
    });
    const touching = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(touching).toEqual([]);
  });

  it('are more when the picture is larger, and none where nothing is drawn', () => {
    const candidates = candidatesOf(scene);
    expect(namesAt(candidates, 0.6, false).length).toBeGreaterThan(namesAt(candidates, 0.2, false).length);
    expect(namesAt([], 1, false)).toEqual([]);
  });
});
