import { describe, expect, it } from 'vitest';
import { filterOptions, worthShowing } from './filterCounts';
import { aLibrary, anEdge, aNode, aView } from './fixtures';
import { sceneOf } from './scene';
import { noFilters } from './view';

const nodes = [
  aNode('vein'),
  aNode('cramp', 'Symptom'),
  aNode('women', 'RiskGroup'),
  aNode('walk', 'Treatment'),
];
const causes = anEdge('vein', 'CAUSES', 'cramp', { commonness: 'common' });
const risk = anEdge('women', 'AT_RISK_OF', 'vein', { sourceIds: ['paper', 'book'], sources: 2 });
const found = anEdge('walk', 'TREATS', 'vein', { unchecked: 1, sourceIds: ['miner'] });
const library = aLibrary(nodes, [causes, risk, found]);
const view = aView(['vein', 'cramp', 'women', 'walk'], { centre: 'vein' });
const ids = (scene: ReturnType<typeof sceneOf>) => scene.nodes.map(({ node }) => node.id);
const lines = (scene: ReturnType<typeof sceneOf>) => scene.edges.map(({ edge }) => edge.relation);

describe('the scene', () => {
  it('leaves out unchecked lines, and nodes that only they tied to the picture', () => {
    const scene = sceneOf(view, library, null);
    expect(lines(scene)).toEqual(['CAUSES', 'AT_RISK_OF']);
    expect(ids(scene)).toEqual(['vein', 'cramp', 'women']);
  });

  it('shows them, marked, when they are switched on', () => {
    const scene = sceneOf({ ...view, filters: { ...noFilters, unchecked: true } }, library, null);
    expect(ids(scene)).toContain('walk');
    expect(scene.edges.find(({ edge }) => edge.id === found.id)?.unchecked).toBe(true);
    expect(scene.edges.find(({ edge }) => edge.id === causes.id)?.unchecked).toBe(false);
  });

  it('filters by kind, relation, commonness and source', () => {
    const only = (filters: Partial<typeof noFilters>) =>
      sceneOf({ ...view, filters: { ...noFilters, ...filters } }, library, null);
    expect(ids(only({ kindsOff: ['Symptom'] }))).toEqual(['vein', 'women']);
    expect(lines(only({ relationsOff: ['CAUSES'] }))).toEqual(['AT_RISK_OF']);
    expect(lines(only({ commonnessOff: ['none'] }))).toEqual(['CAUSES']);
    expect(lines(only({ sourcesOff: ['paper'] }))).toEqual(['AT_RISK_OF']);
    expect(lines(only({ sourcesOff: ['paper', 'book'] }))).toEqual([]);
  });

  it('never filters the centre away', () => {
    expect(
      ids(sceneOf({ ...view, filters: { ...noFilters, kindsOff: ['Condition'] } }, library, null)),
    ).toContain('vein');
  });

  it('marks, dims or leaves out what is outside the lens; the centre always stays', () => {
    const members = new Set(['women']);
    const lens = { groups: ['women'], match: 'any' as const, mode: 'mark' as const };
    const marked = sceneOf({ ...view, lens }, library, members);
    expect(marked.nodes.map((entry) => [entry.node.id, entry.inLens, entry.dimmed])).toEqual([
      ['vein', false, false],
      ['cramp', false, false],
      ['women', true, false],
    ]);
    const dimmed = sceneOf({ ...view, lens: { ...lens, mode: 'dim' } }, library, members);
    expect(dimmed.nodes.map((entry) => entry.dimmed)).toEqual([false, true, false]);
    expect(dimmed.edges.map((entry) => entry.dimmed)).toEqual([true, false]);
    expect(ids(sceneOf({ ...view, lens: { ...lens, mode: 'only' } }, library, members))).toEqual([
      'vein',
      'women',
    ]);
  });

  it('says that sources disagree only where both claims are drawn', () => {
    const denied = anEdge('vein', 'CAUSES', 'cramp', { negated: true });
    const both = aLibrary(nodes, [causes, denied]);
    expect(sceneOf(view, both, null).edges.map((entry) => entry.disputed)).toEqual([true, true]);
    expect(sceneOf(view, library, null).edges.some((entry) => entry.disputed)).toBe(false);
  });

  it('draws no line whose end is hidden', () => {
    expect(lines(sceneOf({ ...view, hidden: ['cramp'] }, library, null))).toEqual(['AT_RISK_OF']);
  });

  it('counts the neighbours that are not on the canvas', () => {
    const counted = {
      ...library,
      counts: {
        vein: [{ relation: 'CAUSES', direction: 'out' as const, kind: 'Symptom', negated: false, count: 7 }],
      },
    };
    expect(sceneOf(view, counted, null).nodes[0]?.more).toBe(4);
    expect(sceneOf(view, counted, null).nodes[1]?.more).toBeNull();
  });
});

describe('the filters’ switches', () => {
  const labels = {
    commonness: { mostCommon: 'most', common: 'common', occasional: 'rare', none: 'not said' },
    source: (id: string) => id,
  };

  it('count what the other filters let through', () => {
    const off = { ...view, filters: { ...noFilters, relationsOff: ['CAUSES'] } };
    const options = filterOptions(off, library, labels);
    expect(options.relations.map((option) => [option.value, option.count, option.on])).toEqual([
      ['CAUSES', 1, false],
      ['AT_RISK_OF', 1, true],
      ['TREATS', 0, true],
    ]);
    expect(options.sources.find((option) => option.value === 'paper')?.count).toBe(1);
  });

  it('are shown only where there is a choice', () => {
    const one = filterOptions(aView(['vein']), library, labels);
    expect(worthShowing(one.kinds)).toBe(false);
    expect(worthShowing(filterOptions(view, library, labels).kinds)).toBe(true);
  });
});
