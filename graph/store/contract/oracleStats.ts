/** What the oracle counts for `stats`. */
import { byCodePoint } from '../../answers/codePoint';
import { isUnchecked, type Statement } from '../../model';
import type { GraphStats, SourceCount } from '../types';
import type { OracleGraph } from './oracleData';
import { sortedBy } from './oracleNeighbours';

/** How often each name occurs. Built from entries, since a relation may be named like something every object has. */
function count(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Sources by their claims, most first; those that the switch leaves none of are told as well. */
function sourcesOf(all: readonly Statement[], unchecked: boolean): SourceCount[] {
  const claims = new Map<string, Statement[]>();
  for (const statement of all) {
    const { id } = statement.evidence.source;
    const own = claims.get(id);
    if (own === undefined) claims.set(id, [statement]);
    else own.push(statement);
  }
  const sources = [...claims].map(([id, own]) => {
    const mined = own.filter(({ evidence }) => isUnchecked(evidence)).length;
    const titles = own.map(({ evidence }) => evidence.source.title);
    return {
      id,
      title: sortedBy(titles, byCodePoint)[0] ?? '',
      statements: unchecked ? own.length : own.length - mined,
      unchecked: mined,
    };
  });
  return sortedBy(
    sources,
    (a, b) => b.statements - a.statements,
    (a, b) => byCodePoint(a.id, b.id),
  );
}

/** @param graph with unchecked claims, which are counted whether or not they are switched on */
export function countsOf(
  graph: Pick<OracleGraph, 'nodes' | 'statements'>,
  inside: (id: string) => boolean,
  unchecked: boolean,
): Omit<GraphStats, 'datasets' | 'revision'> {
  const nodes = [...graph.nodes.values()].filter((node) => inside(node.id));
  const all = graph.statements.filter(({ subject, object }) => inside(subject) && inside(object));
  const counted = all.filter(({ evidence }) => unchecked || !isUnchecked(evidence));
  return {
    nodes: nodes.length,
    statements: counted.length,
    unchecked: all.filter(({ evidence }) => isUnchecked(evidence)).length,
    kinds: count(nodes.map((node) => node.kind)),
    relations: count(counted.map((statement) => statement.relation)),
    sources: sourcesOf(all, unchecked),
  };
}
