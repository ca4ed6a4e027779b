import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { around, edgeOf, nodeOf, sampleId } from '../layout/sampleGraph.fixture';
import { boxesOf, coursePlan, coursesOf, plannedCourses } from '../picture/courses';
import { drawnEdge, drawnNode, sceneInColumns } from '../picture/scene.fixture';
import { elementsOf } from './elements';
import { edgeElementId, nodeElementId, ownId } from './ids';
import { stableElements } from './stableElements';

const cramps = sampleId('Leg cramps');
const { scene, columns } = sceneInColumns(around(cramps), cramps);
const courses = plannedCourses(coursePlan(scene.edges, boxesOf(scene, 'columns'), columns));

/** Any change of frozen data by the reader would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('elementsOf', () => {
  it('has an element for each node, edge and heading, each with an id of its own', () => {
    const elements = elementsOf(frozen(scene), frozen(columns), courses);
    expect(elements).toHaveLength(scene.nodes.length + scene.edges.length + columns.length);
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length);
  });

  it('shares nothing with the scene or with the last call, since cytoscape keeps what it is given', () => {
    const [one, other] = [elementsOf(scene, columns, courses), elementsOf(scene, columns, courses)];
    const owned = new Set<unknown>([
      ...one.map(({ data }) => data),
      ...one.map(({ position }) => position),
      ...scene.nodes.map(({ position }) => position),
    ]);
    owned.delete(undefined);
    for (const { data, position } of other) {
      expect(owned.has(data)).toBe(false);
      expect(owned.has(position)).toBe(false);
    }
  });

  it('leaves out an edge with an end that is not drawn: adding it would throw', () => {
    const alone = {
      nodes: [drawnNode(nodeOf('X:a', 'a'), { x: 0, y: 0 })],
      edges: [drawnEdge(edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:gone' }))],
    };
    expect(elementsOf(alone, null).map(({ data }) => data.id)).toEqual([nodeElementId('X:a')]);
  });

  it('tells cytoscape nothing of how plain lines are painted: a lens changes none of them', () => {
    const dimmed = { ...scene, edges: scene.edges.map((drawn) => ({ ...drawn, dimmed: true })) };
    const lines = (of: typeof scene) =>
      elementsOf(of, null, null, true).filter(({ group }) => group === 'edges');
    expect(lines(scene)).toHaveLength(scene.edges.length);
    expect(lines(dimmed)).toEqual(lines(scene));
    const gone = { ...scene, nodes: scene.nodes.slice(1) };
    expect(lines(gone).length).toBeLessThan(scene.edges.length);
  });

  it('takes a node and an edge of the same id, and ids that look like selectors', () => {
    const edge = edgeOf({ subject: '#a, *', relation: 'CAUSES', object: 'b"]' });
    const nodes = ['#a, *', 'b"]', edge.id].map((id, index) =>
      drawnNode(nodeOf(id, id), { x: index * 200, y: 0 }),
    );
    const cy = cytoscape({ headless: true, elements: elementsOf({ nodes, edges: [drawnEdge(edge)] }, []) });
    expect(cy.elements()).toHaveLength(4);
    expect(cy.getElementById(edgeElementId(edge.id)).isEdge()).toBe(true);
    expect(ownId(cy.getElementById(nodeElementId('#a, *')).id())).toBe('#a, *');
    cy.destroy();
  });

  it('tells the state of each in classes, and writes the empty ones too', () => {
    const [node] = scene.nodes;
    if (node === undefined) throw new Error('no node');
    const marked = { ...node, selected: true, inLens: true, dimmed: true, overlay: true, more: 3 };
    const [element] = elementsOf({ nodes: [marked], edges: [] }, null);
    for (const name of ['selected', 'lens', 'dimmed', 'overlay', 'more'])
      expect(element?.classes).toContain(name);
    expect(elementsOf({ nodes: [{ ...node, centre: false }], edges: [] }, null)[0]?.classes).toMatch(
      /^kind-\w+$/,
    );
  });

  it('gives kinds that the table does not know a class that is safe', () => {
    const strange = { ...nodeOf('X:a', 'a'), kind: 'Gene selected, *' };
    expect(elementsOf({ nodes: [drawnNode(strange, { x: 0, y: 0 })], edges: [] }, null)[0]?.classes).toBe(
      'kind-other',
    );
  });

  it('draws the very courses that the SVG draws', () => {
    const written = coursesOf(scene, columns);
    const elements = elementsOf(scene, columns, courses);
    for (const { edge } of scene.edges) {
      const data = elements.find((element) => element.data.id === edgeElementId(edge.id))?.data as {
        weights: number[];
        distances: number[];
      };
      const course = written.get(edge.id);
      if (course === undefined || course.controls.length === 0) continue;
      const [dx, dy] = [course.end.x - course.start.x, course.end.y - course.start.y];
      const length = Math.hypot(dx, dy);
      course.controls.forEach((control, index) => {
        const [weight, distance] = [data.weights[index] ?? Number.NaN, data.distances[index] ?? Number.NaN];
        expect(Math.abs(course.start.x + dx * weight - (dy / length) * distance - control.x)).toBeLessThan(
          0.5,
        );
        expect(Math.abs(course.start.y + dy * weight + (dx / length) * distance - control.y)).toBeLessThan(
          0.5,
        );
      });
    }
  });

  it('draws plain lines in the force layout', () => {
    expect(elementsOf(scene, null).filter(({ classes }) => String(classes).includes('routed'))).toEqual([]);
  });
});

describe('stableElements', () => {
  const before = elementsOf(scene, columns, courses);

  it('gives back the same objects when nothing changed', () => {
    const again = stableElements(before, elementsOf(scene, columns, courses));
    again.forEach((element, index) => expect(element).toBe(before[index]));
  });

  it('changes only what was selected, and keeps its data', () => {
    const selected = { ...scene, nodes: scene.nodes.map((drawn) => ({ ...drawn, selected: drawn.centre })) };
    const after = stableElements(before, elementsOf(selected, columns, courses));
    const changed = after.filter((element, index) => element !== before[index]);
    expect(changed.map(({ data }) => data.id)).toEqual([nodeElementId(cramps)]);
    expect(changed[0]?.data).toBe(before.find(({ data }) => data.id === nodeElementId(cramps))?.data);
  });

  it('never hands over a new place for a node that is drawn already', () => {
    const moved = { ...scene, nodes: scene.nodes.map((drawn) => ({ ...drawn, position: { x: 1, y: 1 } })) };
    const after = stableElements(before, elementsOf(moved, columns, courses));
    for (const element of after.filter(({ group, classes }) => group === 'nodes' && classes !== 'head')) {
      expect(element.position).toBe(before.find(({ data }) => data.id === element.data.id)?.position);
    }
  });
});
