import { describe, expect, it } from 'vitest';
import { edgeOf, nodeOf } from '../layout/sampleGraph.fixture';
import { drawnEdge, drawnNode } from '../picture/scene.fixture';
import type { Scene } from './types';
import {
  followSelection,
  go,
  linesAt,
  noWalk,
  readingOrder,
  spotIn,
  type Spot,
  type Walk,
  type Way,
} from './walk';

const edge = (subject: string, relation: string, object: string) =>
  edgeOf({ subject: `X:${subject}`, relation, object: `X:${object}` });
const symptom = edge('veins', 'HAS_SYMPTOM', 'cramps');
const [salt, heat] = [edge('salt', 'CAUSES', 'cramps'), edge('heat', 'CAUSES', 'cramps')];
const loop = edge('veins', 'CAUSES', 'veins');
const place = (name: string, x: number, y: number) => drawnNode(nodeOf(`X:${name}`, name), { x, y });

const scene: Scene = {
  nodes: [
    place('cramps', 500, 0),
    place('veins', 300, 10),
    place('salt', 0, 90),
    place('heat', 0, 0),
    place('alone', 900, 0),
  ],
  edges: [symptom, salt, heat, loop].map((one) => drawnEdge(one)),
};

const concept = (name: string): Spot => ({ what: 'concept', id: `X:${name}` });
const line = (one: { id: string }, from: string): Spot => ({ what: 'line', id: one.id, from: `X:${from}` });
const standing = (at: Spot): Walk => ({ ...noWalk, at });
const walked = (start: Walk, ...ways: Way[]): Walk =>
  ways.reduce((walk, way) => go(scene, [], walk, way), start);

describe('linesAt', () => {
  it('lists lines in the order of a concept’s page, and those of one relation from top to bottom', () => {
    expect(linesAt(scene, 'X:cramps').map((drawn) => drawn.edge.id)).toEqual([heat.id, salt.id, symptom.id]);
  });

  it('lists a loop once', () => {
    expect(linesAt(scene, 'X:veins').map((drawn) => drawn.edge.id)).toEqual([symptom.id, loop.id]);
  });
});

describe('go', () => {
  const start = standing(concept('cramps'));

  it('goes down and up through the lines, and stays at their ends', () => {
    expect(walked(start, 'down').at).toEqual(line(heat, 'cramps'));
    expect(walked(start, 'down', 'down', 'down', 'down', 'down').at).toEqual(line(symptom, 'cramps'));
    expect(walked(start, 'down', 'up').at).toEqual(concept('cramps'));
    expect(walked(start, 'up').at).toEqual(line(symptom, 'cramps'));
  });

  it('follows a line to its other end and comes back the same way', () => {
    const there = walked(start, 'up', 'right');
    expect(there.at).toEqual(concept('veins'));
    expect(walked(there, 'left').at).toEqual(line(symptom, 'cramps'));
    expect(walked(there, 'left', 'left').at).toEqual(concept('cramps'));
    expect(walked(there, 'left', 'left', 'left').at).toEqual(concept('cramps'));
  });

  it('follows a loop to the concept itself', () => {
    expect(walked(standing(line(loop, 'veins')), 'right').at).toEqual(concept('veins'));
  });

  it('goes back along the trail where nothing was walked, past what is no longer drawn', () => {
    const trail = ['X:salt', 'X:gone', 'X:cramps'];
    expect(go(scene, trail, start, 'left').at).toEqual(concept('salt'));
  });

  it('goes past what is gone on its way back', () => {
    const walk: Walk = { ...start, path: [concept('salt'), { what: 'line', id: 'gone', from: 'X:salt' }] };
    expect(walked(walk, 'left').at).toEqual(concept('salt'));
  });

  it('jumps to the ends: of the lines at a line, of the picture at a concept', () => {
    expect(walked(start, 'down', 'last').at).toEqual(line(symptom, 'cramps'));
    expect(walked(start, 'down', 'last', 'first').at).toEqual(line(heat, 'cramps'));
    expect(readingOrder(scene)).toEqual(['X:heat', 'X:salt', 'X:veins', 'X:cramps', 'X:alone']);
    expect(walked(start, 'first').at).toEqual(concept('heat'));
    expect(walked(start, 'last').at).toEqual(concept('alone'));
    expect(walked(start, 'last', 'left').at).toEqual(concept('cramps'));
  });

  it('reaches every concept, tied or not, in reading order', () => {
    expect(walked(standing(concept('heat')), 'next', 'next', 'next', 'next', 'next').at).toEqual(
      concept('alone'),
    );
    expect(walked(standing(concept('alone')), 'down').at).toEqual(concept('alone'));
    expect(walked(standing(concept('alone')), 'right').at).toEqual(concept('alone'));
    expect(walked(standing(concept('alone')), 'previous').at).toEqual(concept('cramps'));
  });
});

describe('spotIn', () => {
  const view = { trail: ['X:gone', 'X:salt'], centre: 'X:cramps' };

  it('stays where it is as long as that is drawn', () => {
    expect(spotIn(scene, view, standing(line(heat, 'heat')))).toEqual(line(heat, 'heat'));
  });

  it('falls back from a line to its concept, along the path, to the trail, the centre and the first', () => {
    expect(spotIn(scene, view, standing({ what: 'line', id: 'gone', from: 'X:veins' }))).toEqual(
      concept('veins'),
    );
    expect(spotIn(scene, view, { ...standing(concept('gone')), path: [concept('heat')] })).toEqual(
      concept('heat'),
    );
    expect(spotIn(scene, view, noWalk)).toEqual(concept('salt'));
    expect(spotIn(scene, { ...view, trail: [] }, noWalk)).toEqual(concept('cramps'));
    expect(spotIn(scene, { trail: [], centre: null }, noWalk)).toEqual(concept('heat'));
    expect(spotIn({ nodes: [], edges: [] }, view, noWalk)).toBeNull();
  });

  it('stands at a line’s subject where it was reached from elsewhere', () => {
    expect(spotIn(scene, view, standing(line(heat, 'veins')))).toEqual(line(heat, 'heat'));
  });
});

describe('followSelection', () => {
  it('goes to what was chosen elsewhere, and stays where it stands there already', () => {
    const walk = standing(line(heat, 'heat'));
    expect(followSelection(walk, { what: 'node', id: 'X:salt' }, []).at).toEqual(concept('salt'));
    expect(followSelection(walk, { what: 'edge', id: heat.id }, [])).toBe(walk);
    expect(followSelection(walk, { what: 'edge', id: salt.id }, ['X:cramps']).at).toEqual(
      line(salt, 'cramps'),
    );
    expect(followSelection(walk, { what: 'nothing' }, [])).toBe(walk);
  });
});
