// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { doTask, type TaskName, type Tasks } from '../layout/tasks';
import { sampleGraph } from '../layout/sampleGraph.fixture';
import { boxesOf, coursePlan, plannedCourses } from '../picture/courses';
import { sceneInColumns } from '../picture/scene.fixture';
import type { Scene } from '../state/types';
import { kept, useCourses } from './useCourses';

const handed: TaskName[] = [];
vi.mock('../layout/offThread', () => ({
  offThread: {
    run: async <Name extends TaskName>(name: Name, takes: Tasks[Name]['takes']) => {
      handed.push(name);
      await Promise.resolve();
      return doTask(name, takes);
    },
  },
}));

const { scene, columns } = sceneInColumns(sampleGraph);
const planOf = (drawn: Scene) => coursePlan(drawn.edges, boxesOf(drawn, 'columns'), columns);

afterEach(() => {
  cleanup();
  handed.length = 0;
});

it('finds the ways of a small picture at once', () => {
  const small = { ...scene, edges: scene.edges.slice(0, 20) };
  const { result } = renderHook(() => useCourses(small, columns, false));
  expect(result.current.settled).toBe(true);
  expect(result.current.courses?.size).toBe(20);
  expect(handed).toEqual([]);
});

it('hands a large one to the worker, and ends with the very courses of the SVG', async () => {
  const { result } = renderHook(() => useCourses(scene, columns, false));
  expect(result.current.settled).toBe(false);
  await waitFor(() => expect(result.current.settled).toBe(true));
  expect(handed).toEqual(['routes']);
  expect([...(result.current.courses ?? [])]).toEqual([...plannedCourses(planOf(scene))]);
});

it('needs none where lines are straight', () => {
  expect(renderHook(() => useCourses(scene, null, false)).result.current).toEqual({
    courses: null,
    settled: true,
  });
  expect(renderHook(() => useCourses(scene, columns, true)).result.current.courses).toBeNull();
});

it('keeps the ways of lines whose ends stay, until the new ones come', () => {
  const plan = planOf(scene);
  const found = { plan, courses: plannedCourses(plan) };
  const [first] = scene.edges;
  const moved = {
    ...scene,
    nodes: scene.nodes.map((drawn) =>
      drawn.node.id === first?.edge.subject ? { ...drawn, position: { x: 9_000, y: 0 } } : drawn,
    ),
  };
  const still = kept(found, planOf(moved));
  for (const { edge } of scene.edges) {
    const touched = [edge.subject, edge.object].includes(first?.edge.subject ?? '');
    expect(still.get(edge.id)).toEqual(touched ? null : found.courses.get(edge.id));
  }
});
