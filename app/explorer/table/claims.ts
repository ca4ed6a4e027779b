/** The claims behind the lines as rows, with the columns of the spreadsheet that people export. Pure. */
import { claimColumns as spreadsheet, type Claim } from '@/graph/formats/csv/claimColumns';
import { edgeId, type Statement } from '@/graph/model';
import type { DatasetInfo } from '@/graph/store/types';
import type { Library } from '../state/types';
import type { Column } from './types';

export interface ClaimRow extends Claim {
  key: string;
  /** The line that it is behind. */
  line: string;
}

const asStored = { of: (id: string) => id };

/**
 * Rows of the claims behind lines, in the order of the claims.
 * @param lines ids of the lines on the picture; claims behind others are left out
 */
export function claimRows(
  claims: readonly Statement[],
  datasets: readonly DatasetInfo[],
  lines: ReadonlySet<string>,
  library: Pick<Library, 'nodes'>,
): ClaimRow[] {
  const licenses = new Map(datasets.map(({ name, license }) => [name, license]));
  return claims.flatMap((statement) => {
    const line = edgeId(statement);
    if (!lines.has(line)) return [];
    const end = (id: string) => library.nodes[id] ?? { name: id, kind: null };
    return [
      {
        key: `${statement.dataset} ${statement.id}`,
        line,
        statement,
        subject: end(statement.subject),
        object: end(statement.object),
        ids: asStored,
        license: licenses.get(statement.dataset),
      },
    ];
  });
}

/** What is shown before anybody chose: who says so, where, how often, in which words. */
const usual = new Set([
  'claim',
  'how often',
  'source',
  'publications',
  'sentence',
  'stated by',
  'word for word',
  'in our words',
]);
const wide = new Set(['word for word', 'in our words', 'note', 'source', 'address', 'when it holds']);

/** The headings of the spreadsheet are its ids too: files in the world rest on them. */
export const claimColumns: readonly Column<ClaimRow>[] = spreadsheet.map(([heading, cell], index) => ({
  id: heading,
  heading,
  width: index === 0 ? 24 : wide.has(heading) ? 17 : 10,
  usual: usual.has(heading),
  cell: (row) => cell(row) ?? null,
}));
