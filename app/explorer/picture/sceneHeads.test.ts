import { expect, it } from 'vitest';
import { nodeOf } from '../layout/sampleGraph.fixture';
import { drawnNode } from './scene.fixture';
import { sceneHeads } from './sceneHeads';

it('keeps a heading over the stored graph’s column when a file lies on top', () => {
  const stored = drawnNode(nodeOf('a', 'A'), { x: 400, y: 0 });
  const onTop = { ...drawnNode(nodeOf('b', 'B'), { x: 0, y: 300 }), overlay: true };
  const other = { ...drawnNode(nodeOf('c', 'C', 'PhenotypicFeature'), { x: 200, y: 300 }), overlay: true };
  const alone = sceneHeads({ nodes: [stored], edges: [] });
  const heads = sceneHeads({ nodes: [stored, onTop, other], edges: [] });
  expect(heads.find(({ kind }) => kind === 'Condition')).toEqual(alone[0]);
  expect(heads.map(({ kind }) => kind)).toContain('Symptom');
});
