/** What a store holds, counted: from tallies kept with each data set, or from the claims inside a lens. */
import { byCodePoint } from '../../answers/codePoint';
import type { GraphStats, SourceCount } from '../types';
import { countAmong } from './cypher/claims';
import { countKinds } from './cypher/nodes';
import { readName } from './names';
import { insideOf } from './nodeQuestions';
import type { Asked, Sight } from './reader';
import type { TallyRow } from './state';

function sourcesOf(rows: readonly TallyRow[], unchecked: boolean): SourceCount[] {
  const sources = new Map<string, SourceCount>();
  for (const row of rows) {
    const { source: id, title } = row;
    const source = sources.get(id) ?? { id, title, statements: 0, unchecked: 0 };
    if (byCodePoint(title, source.title) < 0) source.title = title;
    if (unchecked || !row.unchecked) source.statements += row.statements;
    if (row.unchecked) source.unchecked += row.statements;
    sources.set(id, source);
  }
  return [...sources.values()].sort((a, b) => b.statements - a.statements || byCodePoint(a.id, b.id));
}

const sum = (rows: readonly TallyRow[]): number => rows.reduce((total, row) => total + row.statements, 0);

/** By relation; a map, since a relation may be called "__proto__". */
function relationsOf(rows: readonly TallyRow[]): Record<string, number> {
  const relations = new Map<string, number>();
  for (const { relation, statements } of rows) {
    relations.set(relation, (relations.get(relation) ?? 0) + statements);
  }
  return Object.fromEntries(relations);
}

async function talliesInside(asked: Asked, ids: readonly string[]): Promise<TallyRow[]> {
  const rows = await asked.rows<Omit<TallyRow, 'relation'> & { type: string }>(countAmong, { ids });
  return rows.map(({ type, ...row }) => ({ ...row, relation: readName(type) }));
}

/** All but the revision, which the state has. */
export async function stats(asked: Asked, sight: Sight): Promise<Omit<GraphStats, 'revision'>> {
  const inside = insideOf(sight);
  const { datasets, seen } = asked.state;
  const rows =
    inside === null
      ? datasets.filter(({ summary }) => seen.includes(summary.name)).flatMap(({ tally }) => tally)
      : await talliesInside(asked, inside);
  const counted = rows.filter((row) => sight.unchecked || !row.unchecked);
  const kinds = await asked.rows<{ kind: string; count: number }>(countKinds, { inside });
  kinds.sort((a, b) => byCodePoint(a.kind, b.kind));
  return {
    nodes: kinds.reduce((total, { count }) => total + count, 0),
    statements: sum(counted),
    unchecked: sum(rows.filter((row) => row.unchecked)),
    kinds: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
    relations: relationsOf(counted),
    sources: sourcesOf(rows, sight.unchecked),
    datasets: datasets.map(({ summary }) => summary),
  };
}
