/** Checks of what is asked that hold for every question: whole numbers within their caps. */
import { GraphError, limits } from '../../model';

/** @throws GraphError `bad_input` where a number is no whole number from 1 to its cap */
export function checkLimit(what: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new GraphError('bad_input', `${what} has to be a whole number from 1 to ${most}, not ${value}.`);
}

/** @throws GraphError `bad_input` where there are more ids than one question may name */
export function checkIds(ids: readonly string[]): void {
  if (ids.length <= limits.ids) return;
  throw new GraphError(
    'bad_input',
    `One question may name at most ${limits.ids} ids, not ${ids.length}: ask in several parts.`,
  );
}
