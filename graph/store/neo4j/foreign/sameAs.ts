/**
 * Concepts that may be the same as one. Ids are looked up in the database; codes that others list are found among the
 * names that are known by heart, or by an index that holds them.
 */
import { carries, codesOf, proposalsFor, spellingsOfCode } from '../../../answers/sameAs';
import { searchTokens } from '../../../answers/searchTokens';
import { limits, type GraphNode } from '../../../model';
import type { SameAsAnswer } from '../../types';
import { wholeWords } from '../searchTerms';
import { candidates } from './cypher/nodes';
import { orAsItStands } from './fullText';
import { toNamed } from './knownNames';
import type { NodeRow } from './nodes';
import type { Asked } from './reader';
import type { Names } from './search';
import type { Sight } from './edges';

/** Ids of concepts that go by a code, as far as they can be found. */
async function carriersOf(asked: Asked, code: string, names: Names): Promise<string[]> {
  // Too many show that the code names a group of things: more need not be looked at.
  const most = limits.codeCarriers + 1;
  if (!('index' in names)) return [code, ...(names.carriers.get(code) ?? [])].slice(0, most + 1);
  const rows = await asked.rows<NodeRow>(candidates(asked.vocabulary), {
    index: names.index,
    expression: spellingsOfCode(code)
      .map((spelling) => `(${orAsItStands(wholeWords(searchTokens(spelling)), spelling)})`)
      .join(' OR '),
    most: limits.searchCandidates,
  });
  const found = rows.flatMap((row) => toNamed(row, asked.vocabulary) ?? []);
  return [code, ...found.flatMap((one) => (carries(one, code) ? [one.id] : [])).slice(0, most)];
}

/** @throws GraphError `not_found` for an unknown id */
export async function sameAs(
  asked: Asked,
  id: string,
  { inside }: Sight,
  names: Names,
): Promise<SameAsAnswer> {
  const { node } = await asked.one(id);
  const ids = new Map<string, string[]>();
  for (const code of codesOf(node)) ids.set(code, [...new Set(await carriersOf(asked, code, names))]);
  const located = await asked.located([...ids.values()].flat());
  const carriers = (code: string): GraphNode[] =>
    (ids.get(code) ?? []).flatMap((carrier) => located.get(carrier)?.node ?? []);
  const proposals = proposalsFor(node, carriers).filter((one) => inside === null || inside.has(one.node.id));
  return { proposals: proposals.slice(0, limits.sameAs), total: proposals.length };
}
