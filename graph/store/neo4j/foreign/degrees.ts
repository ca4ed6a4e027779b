/** How many neighbours concepts have, for orders: exact for a few of ordinary size, else the number of relationships. */
import { limits } from '../../../model';
import { degrees, roughDegrees } from './cypher/nodes';
import type { Asked } from './reader';

interface DegreeRow {
  place: string;
  degree: number;
}

/** By place. */
export async function degreesAt(
  asked: Asked,
  places: readonly string[],
  unchecked: boolean,
): Promise<Map<string, number>> {
  const { vocabulary } = asked;
  const isRough = places.length > limits.foreignDegrees || vocabulary.types.size === 0;
  const rows = isRough
    ? await asked.rows<DegreeRow>(roughDegrees, { places })
    : await asked.counted<DegreeRow>(degrees(vocabulary), unchecked, { places, most: limits.foreignDegree });
  return new Map(rows.map(({ place, degree }) => [place, degree]));
}

/** By id. */
export async function degreesOf(
  asked: Asked,
  ids: readonly string[],
  unchecked: boolean,
): Promise<Map<string, number>> {
  const located = await asked.located(ids);
  const byPlace = await degreesAt(
    asked,
    [...located.values()].flatMap(({ places }) => places),
    unchecked,
  );
  return new Map(
    [...located].map(([id, { places }]) => [
      id,
      places.reduce((sum, place) => sum + (byPlace.get(place) ?? 0), 0),
    ]),
  );
}
