/** Contract of `exportRows`: which rows a selection has, in which order, and that nothing is lost on the way. */
import { describe, expect, it } from 'vitest';
import { limits, type StatementRecord } from '../../model';
import type { ExportRow, ExportSelection, GraphFilter, GraphStore } from '../types';
import { hostileTexts } from './hostile';
import { each, everything, expectSame, filtersOf, idsOf, outcome, seeds, type Lab } from './lab';
import { Chance } from './randomGraph';

/** All rows of an export. */
export async function rowsOf(
  store: GraphStore,
  selection: ExportSelection = { what: 'everything' },
  filter: GraphFilter = everything,
): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const row of store.exportRows(selection, filter)) rows.push(row);
  return rows;
}

export function exportContract(lab: Lab): void {
  describe('exportRows', () => {
    it.each(lab.graphs)('has the rows of each selection under each filter (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const ids = await idsOf(pair);
      const chance = new Chance(seed);
      const selections: ExportSelection[] = [
        { what: 'everything' },
        ...pair.parts.map(({ info }) => ({ what: 'dataset', dataset: info.name }) as const),
        { what: 'ids', ids: [] },
        {
          what: 'ids',
          ids: [...chance.some(ids, 0.5).reverse(), ...ids.slice(0, 2), 'lab:unknown', ...hostileTexts],
        },
        ...[0, 1, 2, limits.exportDepth].map(
          (depth) => ({ what: 'around', id: chance.pick(ids), depth }) as const,
        ),
      ];
      for (const filter of await filtersOf(pair)) {
        await each(selections, (selection) => expectSame(pair, (store) => rowsOf(store, selection, filter)));
      }
    });

    it('gives back every claim exactly as it was written', async () => {
      const pair = await lab.pair(seeds[2]);
      for (const { info, statements } of pair.parts) {
        const written = new Map(statements.map((statement) => [statement.id, statement]));
        const rows = await rowsOf(pair.store, { what: 'dataset', dataset: info.name });
        const read = rows.flatMap((row): StatementRecord[] =>
          row.row === 'statement' ? [row.statement] : [],
        );
        expect(read).toHaveLength(written.size);
        for (const statement of read)
          expect(statement).toEqual({ ...written.get(statement.id), dataset: info.name });
      }
    });

    it('can be left in the middle', async () => {
      const { store } = await lab.pair(seeds[0]);
      for await (const row of store.exportRows({ what: 'everything' }, everything)) {
        expect(row.row).toBe('node');
        break;
      }
      expect((await rowsOf(store)).length).toBeGreaterThan(1);
    });

    it('does not know what is not there, and refuses what is too much', async () => {
      const pair = await lab.pair(seeds[0]);
      const [id = ''] = await idsOf(pair);
      const failing: [ExportSelection, string][] = [
        [{ what: 'dataset', dataset: 'third' }, 'not_found'],
        [{ what: 'around', id: 'lab:unknown', depth: 1 }, 'not_found'],
        [{ what: 'around', id, depth: limits.exportDepth + 1 }, 'bad_input'],
        [{ what: 'around', id, depth: -1 }, 'bad_input'],
        [{ what: 'around', id, depth: 0.5 }, 'bad_input'],
        [{ what: 'ids', ids: Array.from({ length: limits.ids + 1 }, (_, at) => `lab:${at}`) }, 'bad_input'],
      ];
      for (const [selection, code] of failing) {
        expect(await outcome(() => rowsOf(pair.store, selection))).toEqual({ failed: code });
      }
    });
  });
}
