/**
 * Rows to write out: nodes by id, then claims by id. Where everything is meant, ids and places are gathered first and
 * sorted here, since another program's database need not have an index to read them off in order. A write that is
 * noticed meanwhile breaks the export off: it would be neither the old state nor the new one.
 */
import { byCodePoint } from '../../../answers/codePoint';
import { GraphError, limits, type Relation, type Statement } from '../../../model';
import { checkIds } from '../../common/asked';
import type { ExportRow, ExportSelection } from '../../types';
import { among, claimsAt, somePlaces as someClaims } from './cypher/claims';
import { somePlaces as someNodes } from './cypher/nodes';
import { frontier, seenClaims, typesOf, type RelationshipRow, type Sight } from './edges';
import { readEnd, type EndRow } from './nodes';
import type { Asked, ForeignReader } from './reader';

/** Rows in one part of what is gathered, and ids or places in one question. */
const part = 50_000;
const atOnce = 1_000;
/** Chosen nodes up to which their claims are looked up; beyond, all claims are gathered and sifted. */
const lookUpMost = 2_000;

type Ask = <T>(question: (asked: Asked) => Promise<T>) => Promise<T>;

const overtaken = (): GraphError =>
  new GraphError(
    'conflict',
    'The database was written to while it was exported, so this export would be neither the old state nor the new one: start it again.',
  );

/** Asks of the state that the export began with. */
async function askingSame(reader: ForeignReader): Promise<Ask> {
  const { mark } = await reader.state();
  return (question) =>
    reader.ask(async (asked) => {
      if (asked.state.mark !== mark) throw overtaken();
      return question(asked);
    }, limits.foreignScanTime);
}

function tooMany(what: string): GraphError {
  return new GraphError(
    'too_large',
    `This database has more than ${limits.foreignExport} ${what}, more than one export sorts. Export a part, around a concept; or use neo4j-admin for a copy of the database.`,
  );
}

/** Everything that a query gives part by part. */
async function gather<Row>(ask: Ask, text: (asked: Asked) => string, what: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let from = 0; ; from += part) {
    if (all.length > limits.foreignExport) throw tooMany(what);
    const rows = await ask((asked) => asked.counted<Row>(text(asked), true, { from, most: part }));
    for (const row of rows) all.push(row);
    if (rows.length < part) return all;
  }
}

async function allIds(ask: Ask): Promise<string[]> {
  if (await ask(async ({ vocabulary }) => vocabulary.nodes.size === 0)) return [];
  const rows = await gather<{ node: EndRow }>(ask, ({ vocabulary }) => someNodes(vocabulary), 'concepts');
  return ask(async ({ vocabulary }) => [
    ...new Set(rows.flatMap(({ node }) => readEnd(node, vocabulary)?.id ?? [])),
  ]);
}

function checkDepth(depth: number): void {
  if (Number.isInteger(depth) && depth >= 0 && depth <= limits.exportDepth) return;
  throw new GraphError(
    'bad_input',
    `The depth of an export has to be a whole number from 0 to ${limits.exportDepth}, not ${depth}.`,
  );
}

/** Ids within some steps over claims that are not negated; the start always stays. */
async function around(
  ask: Ask,
  id: string,
  depth: number,
  { inside, unchecked }: Sight,
): Promise<Set<string>> {
  checkDepth(depth);
  await ask((asked) => asked.one(id));
  const reached = new Set([id]);
  for (let step = 0, last = [id]; step < depth && last.length > 0; step += 1) {
    const next = new Set<string>();
    for (const ids of partsOf(last, limits.lensChunk)) {
      for (const { subject, object, negated } of await ask((asked) => frontier(asked, ids, { unchecked }))) {
        if (negated) continue;
        for (const end of [subject, object]) {
          if (!reached.has(end) && (inside === null || inside.has(end))) next.add(end);
        }
      }
    }
    for (const one of next) reached.add(one);
    last = [...next];
  }
  return reached;
}

/** The ids that a selection names. @throws GraphError `bad_input`, `not_found` */
async function chosenIds(
  ask: Ask,
  selection: ExportSelection,
  sight: Sight,
): Promise<string[] | 'everything'> {
  const { inside } = sight;
  switch (selection.what) {
    case 'dataset': {
      const name = await ask(async ({ vocabulary }) => vocabulary.dataset);
      if (selection.dataset !== name)
        throw new GraphError(
          'not_found',
          `There is no data set “${selection.dataset}”. This database is shown as “${name}”.`,
        );
      return inside === null ? 'everything' : [...inside];
    }
    case 'everything':
      return inside === null ? 'everything' : [...inside];
    case 'ids':
      checkIds(selection.ids);
      return [...new Set(inside === null ? selection.ids : selection.ids.filter((id) => inside.has(id)))];
    case 'around':
      return [...(await around(ask, selection.id, selection.depth, sight))];
  }
}

function* partsOf<T>(items: readonly T[], length: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += length) yield items.slice(from, from + length);
}

const byId = (a: Statement, b: Statement): number => byCodePoint(a.id, b.id);

/** The claims among a few concepts. */
async function claimsAmong(ask: Ask, ids: readonly string[], unchecked: boolean): Promise<Statement[]> {
  return ask(async (asked) => {
    const { vocabulary } = asked;
    const places = await asked.placesOf(ids);
    if (places.length === 0 || vocabulary.types.size === 0) return [];
    const most = limits.foreignExport;
    const rows = await asked.counted<RelationshipRow>(among(vocabulary, true), unchecked, { places, most });
    return seenClaims(rows, unchecked, vocabulary)
      .map(({ claim }) => claim)
      .sort(byId);
  });
}

/** All claims, of some relations or of all, by id. */
async function* allClaims(
  ask: Ask,
  unchecked: boolean,
  relations?: readonly Relation[],
): AsyncGenerator<Statement, void> {
  const types = await ask(async ({ vocabulary }) => typesOf(vocabulary, relations));
  if (types.length === 0) return;
  const rows = await gather<{ place: string; id: unknown }>(
    ask,
    ({ vocabulary }) => someClaims(types, vocabulary),
    'claims',
  );
  const sorted = rows
    .map(({ place, id }) => ({
      place,
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : place,
    }))
    .sort((a, b) => byCodePoint(a.id, b.id));
  for (const some of partsOf(sorted, atOnce)) {
    const places = some.map(({ place }) => place);
    const claims = await ask(async (asked) =>
      seenClaims(
        await asked.rows<RelationshipRow>(claimsAt(asked.vocabulary), { places }),
        unchecked,
        asked.vocabulary,
      ),
    );
    for (const { claim } of claims.sort((a, b) => byId(a.claim, b.claim))) yield claim;
  }
}

/**
 * Every claim of these relations, by id.
 * @throws GraphError `too_large`, or `conflict` where the database is written to meanwhile
 */
export async function* claimsOf(
  reader: ForeignReader,
  relations: readonly Relation[],
  unchecked: boolean,
): AsyncGenerator<Statement, void> {
  yield* allClaims(await askingSame(reader), unchecked, relations);
}

/**
 * The rows of a selection.
 * @throws GraphError `not_found`, `bad_input`, `too_large`, or `conflict` where the database is written to meanwhile
 */
export async function* exportRows(
  reader: ForeignReader,
  selection: ExportSelection,
  sight: Sight,
): AsyncGenerator<ExportRow, void> {
  const ask = await askingSame(reader);
  const chosen = await chosenIds(ask, selection, sight);
  const ids = (chosen === 'everything' ? await allIds(ask) : chosen).sort(byCodePoint);
  for (const some of partsOf(ids, atOnce)) {
    for (const node of await ask((asked) => asked.nodes(some))) yield { row: 'node', node };
  }
  if (chosen !== 'everything' && ids.length <= lookUpMost) {
    for (const statement of await claimsAmong(ask, ids, sight.unchecked))
      yield { row: 'statement', statement };
    return;
  }
  const among = chosen === 'everything' ? null : new Set(ids);
  for await (const statement of allClaims(ask, sight.unchecked)) {
    const { subject, object } = statement;
    if (among === null || (among.has(subject) && among.has(object))) yield { row: 'statement', statement };
  }
}
