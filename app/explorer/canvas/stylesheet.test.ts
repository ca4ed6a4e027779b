import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kinds, relationTable } from '@/graph/model';
import { edgeOf, nodeOf } from '../layout/sampleGraph.fixture';
import { boxesOf, coursePlan, plannedCourses } from '../picture/courses';
import { kindLook, palettes, type Theme } from '../picture/look';
import { drawnEdge, drawnNode } from '../picture/scene.fixture';
import { elementsOf } from './elements';
import { edgeElementId, nodeElementId } from './ids';
import type { StyleChoice } from './styleRule';
import { stylesheetOf } from './stylesheet';

const nodes = [
  drawnNode(nodeOf('X:a', 'a', 'Behavior'), { x: 0, y: 0 }),
  drawnNode(nodeOf('X:b', 'b', 'Gene'), { x: 300, y: 0 }, { selected: true, more: 4 }),
  ...kinds.map((kind, index) => drawnNode({ ...nodeOf(`X:${kind}`, kind), kind }, { x: 600, y: index * 50 })),
];
const relations = [...relationTable.map(({ relation }) => relation), 'SOMETHING_ELSE'];
const edges = relations.map((relation) => drawnEdge(edgeOf({ subject: 'X:a', relation, object: 'X:b' })));
const denied = edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:b', negated: true });
const head = { kind: 'Cause', label: 'Causes', x: 0, y: -40 };

let cy: Core | null = null;
function drawn(choice: Partial<StyleChoice>): Core {
  const full = { theme: 'light', layout: 'columns', light: false, ...choice } as const;
  const scene = { nodes, edges: [...edges, drawnEdge(denied)] };
  const heads = full.layout === 'columns' ? [head] : null;
  const boxes = boxesOf(scene, full.layout);
  const courses = heads === null ? null : plannedCourses(coursePlan(scene.edges, boxes, heads));
  const elements = elementsOf(scene, heads, courses);
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: stylesheetOf(full),
    layout: { name: 'preset' },
  });
  return cy;
}

/** Cytoscape's colours are written rgb(r,g,b). */
const rgb = (colour: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(',')})`;

describe('stylesheetOf', () => {
  const warnings = vi.fn();
  beforeEach(() => {
    warnings.mockReset();
    vi.spyOn(console, 'warn').mockImplementation(warnings);
  });
  afterEach(() => {
    cy?.destroy();
    vi.restoreAllMocks();
  });

  it.each<Partial<StyleChoice>>([{}, { theme: 'dark' }, { layout: 'force' }, { light: true }])(
    'holds nothing that cytoscape refuses: %j',
    (choice) => {
      drawn(choice);
      expect(warnings).not.toHaveBeenCalled();
    },
  );

  it.each<Theme>(['light', 'dark'])('draws each kind in its shape and colours (%s)', (theme) => {
    const picture = drawn({ theme });
    for (const kind of kinds) {
      const node = picture.getElementById(nodeElementId(`X:${kind}`));
      const { shape, paint } = kindLook(kind, theme);
      expect([node.style('shape'), node.style('background-color')]).toEqual([shape, rgb(paint.fill)]);
    }
  });

  it('sets labels beside the shape in columns and below it elsewhere', () => {
    expect(drawn({}).getElementById(nodeElementId('X:a')).style('text-halign')).toBe('right');
    cy?.destroy();
    expect(drawn({ layout: 'force' }).getElementById(nodeElementId('X:a')).style('text-valign')).toBe(
      'bottom',
    );
  });

  it('leads lines along their courses in columns only', () => {
    const first = edgeElementId(edges[0]?.edge.id ?? '');
    expect(drawn({}).getElementById(first).style('curve-style')).toBe('unbundled-bezier');
    cy?.destroy();
    expect(drawn({ layout: 'force' }).getElementById(first).style('curve-style')).toBe('bezier');
    cy?.destroy();
    expect(drawn({ light: true }).getElementById(first).style('curve-style')).toBe('haystack');
  });

  it('draws a denied line dark, dashed and without an end, and marks it', () => {
    const edge = drawn({}).getElementById(edgeElementId(denied.id));
    expect(edge.style('line-color')).toBe(rgb(palettes.light.ink));
    expect(edge.style('line-style')).toBe('dashed');
    expect(edge.style('target-arrow-shape')).toBe('none');
    expect(edge.style('source-label')).toBe('not');
  });

  it('rings what is selected and badges what has more', () => {
    const node = drawn({}).getElementById(nodeElementId('X:b'));
    expect(node.style('outline-width')).toBe('3px');
    expect(node.style('background-image')).toContain('data:image/svg+xml');
  });

  it('lets no pointer reach a heading', () => {
    expect(drawn({}).nodes('.head').style('events')).toBe('no');
  });
});
