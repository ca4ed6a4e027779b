/** The course of every line of a scene: routed past labels in columns, straight between the shapes otherwise. */
import { boxOf } from '../layout/boxes';
import type { Course } from '../layout/curve';
import { headBox } from '../layout/heads';
import { routeEdges } from '../layout/edgeRoutes';
import type { RoutedEdge } from '../layout/sideways';
import type { Box, ColumnHead, LayoutName, Position } from '../layout/types';
import type { DrawnEdge, Scene } from '../state/types';

/** What each node takes up, by id. */
export function boxesOf(scene: Pick<Scene, 'nodes'>, layout: LayoutName): Map<string, Box> {
  return new Map(
    scene.nodes.map(({ node, position, centre }) => [
      node.id,
      boxOf({ name: node.name, centre }, position, layout),
    ]),
  );
}

/** What the courses of a picture in columns are found from, and what tells whether it has changed. */
export interface CoursePlan {
  key: string;
  edges: readonly RoutedEdge[];
  boxes: ReadonlyMap<string, Box>;
  further: readonly Box[];
}

/** The plan for the lines of a picture with these boxes and headings. */
export function coursePlan(
  edges: readonly DrawnEdge[],
  boxes: ReadonlyMap<string, Box>,
  heads: readonly ColumnHead[],
): CoursePlan {
  const routed = edges.map(({ edge }) => ({ id: edge.id, subject: edge.subject, object: edge.object }));
  const further = heads.map(headBox);
  const key = JSON.stringify([
    routed.map(({ id, subject, object }) => [id, subject, object]),
    [...boxes].map(([id, box]) => [id, box.x, box.y, box.right, box.bottom]),
    further.map((box) => [box.x, box.y, box.right]),
  ]);
  return { key, edges: routed, boxes, further };
}

export interface FoundCourses {
  plan: CoursePlan;
  courses: ReadonlyMap<string, Course | null>;
}

let last: FoundCourses | null = null;

/** The courses that were found last, for whatever plan. */
export const lastCourses = (): FoundCourses | null => last;

/** The courses that were found last, where the plan has not changed. */
export const knownCourses = ({ key }: CoursePlan): FoundCourses['courses'] | null =>
  last?.plan.key === key ? last.courses : null;

/** Remembers courses that were found elsewhere. */
export function rememberCourses(plan: CoursePlan, courses: FoundCourses['courses']): void {
  last = { plan, courses };
}

/**
 * Courses in columns, by edge id; null for one that is drawn straight or as a loop. The last ones are remembered,
 * since most changes of a picture (a selection, a lens) leave its lines where they are.
 */
export function plannedCourses(plan: CoursePlan): ReadonlyMap<string, Course | null> {
  const known = knownCourses(plan);
  if (known !== null) return known;
  const courses = routeEdges(plan.edges, plan.boxes, plan.further);
  rememberCourses(plan, courses);
  return courses;
}

const spread = 34;

/** A point on the way from one middle to another, at a distance from the first. */
function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

function loop({ x, y, radius }: Box): Course {
  const high = y - radius - spread;
  return {
    start: { x: x - radius * 0.6, y: y - radius * 0.8 },
    end: { x: x + radius * 0.6, y: y - radius * 0.8 },
    controls: [
      { x: x - spread, y: high },
      { x: x + spread, y: high },
    ],
  };
}

/** A straight course from shape to shape; the `number`th of several bows out so that each can be seen. */
export function straightCourse(from: Box, to: Box, number: number, of: number): Course {
  if (from === to) return loop(from);
  // Both directions of a pair bow to fixed sides, whichever end is the subject.
  const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  const bow = (number - (of - 1) / 2) * spread * side;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow,
  };
  return {
    start: towards(from, control, from.radius + 2),
    end: towards(to, control, to.radius + 2),
    controls: bow === 0 ? [] : [control],
  };
}

/** Number of each edge among those between the same two nodes, and how many these are. */
export function parallels(edges: readonly DrawnEdge[]): Map<string, { number: number; of: number }> {
  const pairs = new Map<string, string[]>();
  for (const { edge } of edges) {
    const key = JSON.stringify([edge.subject, edge.object].sort());
    pairs.set(key, [...(pairs.get(key) ?? []), edge.id]);
  }
  return new Map(
    [...pairs.values()].flatMap((ids) => ids.map((id, number) => [id, { number, of: ids.length }] as const)),
  );
}

/** The course of each edge of a scene, for writers that have no cytoscape to work them out. */
export function coursesOf(scene: Scene, heads: readonly ColumnHead[] | null): Map<string, Course> {
  const layout = heads === null ? 'force' : 'columns';
  const boxes = boxesOf(scene, layout);
  const routed =
    heads !== null ? plannedCourses(coursePlan(scene.edges, boxes, heads)) : new Map<string, Course | null>();
  const numbers = parallels(scene.edges);
  const courses = new Map<string, Course>();
  for (const { edge } of scene.edges) {
    const from = boxes.get(edge.subject);
    const to = boxes.get(edge.object);
    if (from === undefined || to === undefined) continue;
    const { number, of } = numbers.get(edge.id) ?? { number: 0, of: 1 };
    courses.set(edge.id, routed.get(edge.id) ?? straightCourse(from, to, number, of));
  }
  return courses;
}
