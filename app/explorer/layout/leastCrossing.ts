/** Chooses among the free courses of each line, so that lines cross little. */
import type { Course } from './curve';
import { profileCrossings, profileOf } from './profiles';

/** The courses that a line may take, the gentlest first. */
export interface Choice<T> {
  want: T;
  courses: Course[];
}

const rounds = 2;
/** What the next sharper course costs, in crossings. */
const sharpness = 0.15;

/** Of each line's courses the one that crosses few of the others, gentle ones preferred. */
export function leastCrossing<T>(choices: readonly Choice<T>[]): { want: T; course: Course }[] {
  const profiles = choices.map(({ courses }) => courses.map(profileOf));
  const chosen = choices.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    profiles.forEach((own, index) => {
      if (own.length < 2) return;
      const counts = own.map((profile, rank) =>
        profiles.reduce((sum, other, number) => {
          const taken = other[chosen[number] ?? 0];
          return number === index || taken === undefined ? sum : sum + profileCrossings(profile, taken);
        }, rank * sharpness),
      );
      chosen[index] = counts.indexOf(Math.min(...counts));
    });
  }
  return choices.flatMap(({ want, courses }, index) => {
    const course = courses[chosen[index] ?? 0];
    return course === undefined ? [] : [{ want, course }];
  });
}
