/** Reads what a link says of the table. A column that no table has is ignored where rows are arranged. */
import { z } from 'zod/mini';
import { limits } from '@/graph/model';
import { tableTabs, type Arrangement, type TableChoice } from './part';

/** Characters of a column's id, and columns that a table can be told to show or hide. */
const [idLength, mostColumns] = [60, 100];
const column = z.string().check(z.minLength(1), z.maxLength(idLength));
const signed = z.string().check(z.regex(/^[+-]/), z.minLength(2), z.maxLength(idLength + 1));

const arrangement = z.object({
  s: z.optional(signed),
  f: z.optional(z.string().check(z.maxLength(limits.queryLength))),
  w: z.optional(column),
  c: z.optional(z.array(signed).check(z.maxLength(mostColumns))),
});

export const linkTable = z.object({
  t: z.optional(z.enum(['lines', 'claims'])),
  a: z.optional(
    z.object({
      concepts: z.optional(arrangement),
      lines: z.optional(arrangement),
      claims: z.optional(arrangement),
    }),
  ),
});

function arrangementOf({ s, f, w, c }: z.infer<typeof arrangement>): Arrangement {
  return {
    sorting: s === undefined ? null : { column: s.slice(1), descending: s.startsWith('-') },
    filter: f ?? '',
    within: w ?? null,
    chosen: Object.fromEntries((c ?? []).map((entry) => [entry.slice(1), entry.startsWith('+')])),
  };
}

/** The table of a link; one that says nothing of it leaves it as it comes. */
export function tableOf(link: z.infer<typeof linkTable> | undefined): TableChoice {
  const arranged = tableTabs.flatMap((tab) => {
    const short = link?.a?.[tab];
    return short === undefined ? [] : [[tab, arrangementOf(short)] as const];
  });
  return { tab: link?.t ?? 'concepts', arranged: Object.fromEntries(arranged) };
}
