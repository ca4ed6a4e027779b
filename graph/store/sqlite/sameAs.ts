/**
 * Concepts that may be the same as one. The labels that search keeps hold every id and xref, folded: equal codes
 * have equal labels, so their index gives all that can carry a code and few others, and the nodes say which do. It
 * costs imports and the file nothing.
 */
import { carries, proposalsFor } from '../../answers/sameAs';
import { searchTokens } from '../../answers/searchTokens';
import { limits, type GraphNode } from '../../model';
import type { SameAsAnswer } from '../types';
import type { Reader, Sight } from './reader';
import { knownNode } from './rows';

/** Labels read at once. Enough for nearly every code, and few where a code is everywhere. */
const pageSize = limits.codeCarriers + 1;

/** Parameters: ?1 folded code, ?2 the last key that was read, ?3 how many. */
const labelled = 'SELECT key, node FROM label WHERE folded = ?1 AND key > ?2 ORDER BY key LIMIT ?3';

/** The nodes that go by a code, but of too many only as many as show that they are too many. */
function carriersOf(reader: Reader, code: string): GraphNode[] {
  const { connection } = reader;
  const folded = searchTokens(code).join(' ');
  const found: GraphNode[] = [];
  for (let after = 0; ;) {
    connection.checkTime();
    const page = connection.all<{ key: number; node: number }>(labelled, folded, after, pageSize);
    found.push(...reader.nodesAt(page.map(({ node }) => node)).filter((node) => carries(node, code)));
    after = page.at(-1)?.key ?? after;
    if (page.length < pageSize || found.length > limits.codeCarriers) return found;
  }
}

/** @throws GraphError `not_found` */
export function sameAs(reader: Reader, id: string, { inside }: Sight): SameAsAnswer {
  const { key } = knownNode(reader, id);
  const proposals = reader
    .nodesAt([key])
    .flatMap((node) => proposalsFor(node, (code) => carriersOf(reader, code)))
    .filter(({ node }) => inside === null || inside.has(node.id));
  return { proposals: proposals.slice(0, limits.sameAs), total: proposals.length };
}
