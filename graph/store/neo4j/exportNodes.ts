/** Which nodes an export has, and their rows by id, page by page. */
import { byCodePoint } from '../../answers/codePoint';
import { GraphError, joinRecords, limits, type GraphNode } from '../../model';
import { checkIds } from '../common/asked';
import type { ExportRow, ExportSelection } from '../types';
import { step } from './cypher/claims';
import { nodePage, nodeThere, recordPage } from './cypher/nodes';
import { unknownNode } from './nodeQuestions';
import { readNode, readRecord } from './nodeProperties';
import type { Properties } from './properties';
import type { Asked, Sight } from './reader';

/** Ids in one query. */
const idsAtOnce = 1_000;

/** Asks one question of the state that the export began with. */
export type AskSame = <T>(question: (asked: Asked) => Promise<T>) => Promise<T>;

function checkDepth(depth: number): void {
  if (Number.isInteger(depth) && depth >= 0 && depth <= limits.exportDepth) return;
  throw new GraphError(
    'bad_input',
    `The depth of an export has to be a whole number from 0 to ${limits.exportDepth}, not ${depth}.`,
  );
}

/** Items in parts of bounded length. */
export function* partsOf<T>(items: readonly T[], length: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += length) yield items.slice(from, from + length);
}

async function reachedFrom(ask: AskSame, id: string, depth: number, sight: Sight): Promise<Set<string>> {
  checkDepth(depth);
  if ((await ask((asked) => asked.rows(nodeThere, { id }))).length === 0) throw unknownNode(id);
  const { inside, unchecked } = sight;
  const reached = new Set([id]);
  let edge = [id];
  for (let steps = 0; steps < depth && edge.length > 0; steps += 1) {
    const next = new Set<string>();
    for (const ids of partsOf(edge, idsAtOnce)) {
      for (const found of await ask((asked) => asked.rows<{ id: string }>(step, { ids, unchecked }))) {
        if (!reached.has(found.id) && (inside === null || inside.has(found.id))) next.add(found.id);
      }
    }
    for (const one of next) reached.add(one);
    edge = [...next];
  }
  return reached;
}

/**
 * The ids that a selection names, or null where every node is meant.
 * @throws GraphError `bad_input`, or `not_found` for the start of what is around it
 */
export async function chosenIds(
  ask: AskSame,
  selection: Exclude<ExportSelection, { what: 'dataset' }>,
  sight: Sight,
): Promise<ReadonlySet<string> | null> {
  const { inside } = sight;
  if (selection.what === 'everything') return inside;
  if (selection.what === 'around') return reachedFrom(ask, selection.id, selection.depth, sight);
  checkIds(selection.ids);
  return new Set(inside === null ? selection.ids : selection.ids.filter((id) => inside.has(id)));
}

/** Rows of these nodes by id, or of all nodes. */
export async function* nodeRows(
  ask: AskSame,
  chosen: ReadonlySet<string> | null,
): AsyncGenerator<ExportRow, void> {
  const toRow = (node: GraphNode): ExportRow => ({ row: 'node', node });
  if (chosen !== null) {
    for (const ids of partsOf([...chosen].sort(byCodePoint), limits.exportBatch)) {
      yield* (await ask((asked) => asked.nodes(ids))).map(toRow);
    }
    return;
  }
  yield* pagesById(async (after, most) => {
    const rows = await ask((asked) => asked.rows<{ node: Properties }>(nodePage, { after, most }));
    return rows.map(({ node }) => toRow(readNode(node)));
  });
}

/** Rows of one data set's nodes, as it alone describes them. */
export async function* recordRows(
  ask: AskSame,
  dataset: string,
  sight: Sight,
): AsyncGenerator<ExportRow, void> {
  for await (const row of pagesById(async (after, most) => {
    const rows = await ask((asked) =>
      asked.rows<{ id: string; json: string | null }>(recordPage, { dataset, after, most }),
    );
    return rows.map((record): ExportRow => ({
      row: 'node',
      node: joinRecords([[dataset, readRecord(record)]]),
    }));
  })) {
    if (row.row === 'node' && (sight.inside === null || sight.inside.has(row.node.id))) yield row;
  }
}

/** Rows page by page, each page after the id that the one before ended with. */
async function* pagesById(
  read: (after: string, most: number) => Promise<ExportRow[]>,
): AsyncGenerator<ExportRow, void> {
  for (let after = ''; ;) {
    const page = await read(after, limits.exportBatch);
    yield* page;
    const last = page.at(-1);
    if (page.length < limits.exportBatch || last?.row !== 'node') return;
    after = last.node.id;
  }
}
