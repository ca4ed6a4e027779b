import { describe, expect, it } from 'vitest';
import { boxOf } from './boxes';
import { layoutColumns } from './columns';
import { hitsAny, piecesOf, pointsAlong } from './curve';
import { headBox } from './heads';
import { routeEdges } from './edgeRoutes';
import type { RoutedEdge } from './sideways';
import { around, edgeOf, nodeOf, sampleGraph, sampleId, type Graph } from './sampleGraph.fixture';

function routed(graph: Graph, centre?: string) {
  const { positions, columns } = layoutColumns(
    graph.nodes,
    graph.edges,
    centre === undefined ? {} : { centre },
  );
  const boxes = new Map(
    graph.nodes.map(({ id, name }) => [
      id,
      boxOf({ name, centre: id === centre }, positions[id] ?? { x: 0, y: 0 }, 'columns'),
    ]),
  );
  return { boxes, courses: routeEdges(graph.edges, boxes, columns.map(headBox)) };
}

/** Edges whose line runs through the label of a node that it does not tie. */
function throughLabels(graph: Graph, centre?: string): RoutedEdge[] {
  const { boxes, courses } = routed(graph, centre);
  return graph.edges.filter(({ id, subject, object }) => {
    const course = courses.get(id);
    const others = [...boxes].filter(([node]) => node !== subject && node !== object).map(([, box]) => box);
    return course !== undefined && course !== null && hitsAny(course, others, 0);
  });
}

const pair = (relation: string, others: Partial<Graph['edges'][number]> = {}) =>
  edgeOf({ subject: 'X:a', relation, object: 'X:b', ...others });

describe('routeEdges', () => {
  it.each(['Leg cramps', 'Varicose veins', 'Peripheral neuropathy', 'Leg numbness'])(
    'leads every line of a first picture past all labels: %s',
    (name) => {
      const id = sampleId(name);
      expect(throughLabels(around(id), id)).toEqual([]);
    },
  );

  it('leads almost every line of the whole sample past all labels', () => {
    expect(throughLabels(sampleGraph, sampleId('Leg cramps')).length).toBeLessThanOrEqual(2);
  });

  it('begins behind the label of the left node and ends at the shape of the right one', () => {
    const nodes = [nodeOf('X:a', 'cause', 'Behavior'), nodeOf('X:b', 'condition')];
    const edge = pair('CAUSES');
    const { boxes, courses } = routed({ nodes, edges: [edge] });
    const course = courses.get(edge.id);
    expect(course?.start.x).toBeGreaterThan(boxes.get('X:a')?.right ?? Number.POSITIVE_INFINITY);
    expect(course?.end.x).toBeLessThan(boxes.get('X:b')?.left ?? Number.NEGATIVE_INFINITY);
  });

  it('turns round for an edge that points left', () => {
    const nodes = [nodeOf('X:a', 'symptom', 'PhenotypicFeature'), nodeOf('X:b', 'condition')];
    const edge = pair('CAUSES');
    const { courses } = routed({ nodes, edges: [edge] });
    const course = courses.get(edge.id);
    expect(course?.start.x).toBeGreaterThan(course?.end.x ?? Number.POSITIVE_INFINITY);
  });

  it('keeps lines between the same two nodes apart', () => {
    const nodes = [nodeOf('X:a', 'cause', 'Behavior'), nodeOf('X:b', 'condition')];
    const edges = [pair('CAUSES'), pair('CAUSES', { negated: true })];
    const { courses } = routed({ nodes, edges });
    const [one, other] = edges.map(({ id }) => courses.get(id)?.start.y ?? 0);
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(6);
  });

  it('hangs what is indented from the shape above it', () => {
    const nodes = [nodeOf('X:b', 'general'), nodeOf('X:a', 'special')];
    const edge = pair('SUBTYPE_OF');
    const { boxes, courses } = routed({ nodes, edges: [edge] });
    // From the special one to the general one: up the upright line, to below its shape.
    expect(courses.get(edge.id)?.end.x).toBe(boxes.get('X:b')?.x);
  });

  it('leaves loops and nodes on one spot to a plain line', () => {
    const box = boxOf({ name: 'a' }, { x: 0, y: 0 }, 'columns');
    const boxes = new Map([['X:a', box]]);
    const loop = { id: 'loop', subject: 'X:a', object: 'X:a' };
    const gone = { id: 'gone', subject: 'X:a', object: 'X:gone' };
    expect([...routeEdges([loop, gone], boxes)]).toEqual([
      ['loop', null],
      ['gone', null],
    ]);
  });
});

describe('curves', () => {
  it('join at every control point and end where they should', () => {
    const course = {
      start: { x: 0, y: 0 },
      end: { x: 90, y: 30 },
      controls: [
        { x: 30, y: 0 },
        { x: 60, y: 30 },
      ],
    };
    const pieces = piecesOf(course);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.[2]).toEqual(pieces[1]?.[0]);
    const points = pointsAlong(course);
    expect(points[0]).toEqual(course.start);
    expect(points.at(-1)).toEqual(course.end);
  });
});
