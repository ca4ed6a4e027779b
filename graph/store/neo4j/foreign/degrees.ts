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
  if (places.length === 0) return new Map();
  const rough = await asked.rows<DegreeRow>(roughDegrees, { places });
  const found = new Map(rows(rough));
  if (places.length > limits.foreignDegrees || vocabulary.types.size === 0) return found;
  const few = rough.filter(({ degree }) => degree <= limits.foreignDegree).map(({ place }) => place);
  const exact = await asked.counted<DegreeRow>(degrees(vocabulary), unchecked, { places: few });
  for (const [place, degree] of rows(exact)) found.set(place, degree);
  return found;
}

const rows = (all: readonly DegreeRow[]): [string, number][] =>
  all.map(({ place, degree }) => [place, degree]);

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
