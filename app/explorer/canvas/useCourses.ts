/**
 * The ways of the lines in columns. A few are found at once, many in a worker: until they come, lines whose ends
 * stayed where they were keep theirs, and the others are drawn straight.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Course } from '../layout/curve';
import { offThread } from '../layout/offThread';
import type { Box, ColumnHead } from '../layout/types';
import {
  boxesOf,
  coursePlan,
  knownCourses,
  lastCourses,
  plannedCourses,
  rememberCourses,
  type CoursePlan,
  type FoundCourses,
} from '../picture/courses';
import type { Scene } from '../state/types';

type Courses = ReadonlyMap<string, Course | null>;

/** Lines up to which they are found at once: some tens of milliseconds. */
const atOnceUpTo = 60;

const stands = (a: Box | undefined, b: Box | undefined): boolean =>
  a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.right === b.right;

/** The courses of an earlier picture that still fit: both ends stand where they stood. */
export function kept(found: FoundCourses, { edges, boxes }: CoursePlan): Courses {
  return new Map(
    edges.map(({ id, subject, object }) => {
      const still = [subject, object].every((end) => stands(found.plan.boxes.get(end), boxes.get(end)));
      return [id, still ? (found.courses.get(id) ?? null) : null];
    }),
  );
}

export interface Ways {
  /** Null where no line has a way of its own. */
  courses: Courses | null;
  /** Whether these are the last word. */
  settled: boolean;
  news?: number;
}

/** @param light many lines: all are straight */
export function useCourses(scene: Scene, columns: readonly ColumnHead[] | null, light: boolean): Ways {
  const plan = useMemo(
    () => (columns === null || light ? null : coursePlan(scene.edges, boxesOf(scene, 'columns'), columns)),
    [scene, columns, light],
  );
  // Counts what came from the worker, so that it is looked at again.
  const [news, setNews] = useState(0);
  const ways = useMemo((): Ways => {
    if (plan === null) return { courses: null, settled: true };
    const before = lastCourses();
    const known = plan.edges.length <= atOnceUpTo ? plannedCourses(plan) : knownCourses(plan);
    if (known !== null) return { courses: known, settled: true };
    return { courses: before === null ? null : kept(before, plan), settled: false, news };
  }, [plan, news]);

  useEffect(() => {
    if (plan === null || ways.settled) return;
    const controller = new AbortController();
    const { edges, boxes, further } = plan;
    offThread
      .run('routes', { edges, boxes: [...boxes], further }, controller.signal)
      // A worker that fails is no reason for a picture without its ways.
      .catch(() => (controller.signal.aborted ? null : plannedCourses(plan)))
      .then(
        (courses) => {
          if (courses === null || controller.signal.aborted) return;
          rememberCourses(plan, courses);
          setNews((count) => count + 1);
        },
        () => undefined,
      );
    return () => controller.abort();
  }, [plan, ways.settled]);
  return ways;
}
