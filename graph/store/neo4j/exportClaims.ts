/**
 * The claims of an export by data set and id, in bounded memory: those among few nodes are looked up; of many, all
 * claims are read type by type, each off its index, and the streams are merged.
 */
import { byCodePoint } from '../../answers/codePoint';
import { limits, type Statement } from '../../model';
import { claimsAt, pageOfType, placesAmong } from './cypher/claims';
import { partsOf, type AskSame } from './exportNodes';
import { quoted, storedName } from './names';
import type { Sight } from './reader';
import { toStatement, type ClaimRow } from './statements';
import type { StoredDataset } from './state';

interface Place {
  place: string;
  dataset: string;
  id: string;
}

/** The claims among some nodes, by data set and id. */
export async function* claimsAmong(
  ask: AskSame,
  ids: readonly string[],
  { unchecked }: Sight,
): AsyncGenerator<Statement, void> {
  const places = await ask((asked) => asked.rows<Place>(placesAmong, { ids, unchecked }));
  places.sort((a, b) => byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id));
  for (const part of partsOf(places, limits.exportBatch)) {
    const asked = part.map(({ place }) => place);
    const rows = await ask((question) =>
      question.rows<ClaimRow & { place: string }>(claimsAt, { places: asked, unchecked }),
    );
    const byPlace = new Map(rows.map((row) => [row.place, row]));
    for (const place of asked) {
      const row = byPlace.get(place);
      if (row !== undefined) yield toStatement(row);
    }
  }
}

async function* claimsOfType(
  ask: AskSame,
  dataset: string,
  relation: string,
  { unchecked }: Sight,
): AsyncGenerator<Statement, void> {
  const text = pageOfType(quoted(storedName(relation)));
  const most = limits.exportBatch;
  for (let after = ''; ;) {
    const rows = await ask((asked) => asked.rows<ClaimRow>(text, { dataset, after, most, unchecked }));
    const page = rows.map(toStatement);
    yield* page;
    after = page.at(-1)?.id ?? after;
    if (page.length < most) return;
  }
}

/** All claims of a data set by id: the streams of its relations, the lowest id next. */
export async function* claimsOfDataset(
  ask: AskSame,
  { summary, tally }: StoredDataset,
  sight: Sight,
): AsyncGenerator<Statement, void> {
  const relations = [...new Set(tally.map(({ relation }) => relation))];
  const streams: { next: Statement; rest: AsyncGenerator<Statement, void> }[] = [];
  for (const relation of relations) {
    const rest = claimsOfType(ask, summary.name, relation, sight);
    const first = await rest.next();
    if (first.done !== true) streams.push({ next: first.value, rest });
  }
  while (streams.length > 0) {
    const lowest = streams.reduce((a, b) => (byCodePoint(b.next.id, a.next.id) < 0 ? b : a));
    yield lowest.next;
    const following = await lowest.rest.next();
    if (following.done === true) streams.splice(streams.indexOf(lowest), 1);
    else lowest.next = following.value;
  }
}
