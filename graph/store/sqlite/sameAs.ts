/**
 * Concepts that may be the same as one. The labels that search keeps hold every id and xref, folded: equal codes
 * have equal labels, so their index gives all that can carry a code and few others, and the nodes say which do. It
 * costs imports and the file nothing.
 */
import { carries, proposalsFor, spellingsOfCode } from '../../answers/sameAs';
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
  const found = new Map<number, GraphNode>();
  const labels = new Set(spellingsOfCode(code).map((spelling) => searchTokens(spelling).join(' ')));
  for (const folded of labels) {
    addCarriers(reader, code, folded, found);
    if (found.size > limits.codeCarriers) break;
  }
  return [...found.values()];
}

function addCarriers(reader: Reader, code: string, folded: string, found: Map<number, GraphNode>): void {
  const { connection } = reader;
  for (let after = 0; ;) {
    connection.checkTime();
    const page = connection.all<{ key: number; node: number }>(labelled, folded, after, pageSize);
    for (const { node: key } of page) {
      const [node] = reader.nodesAt([key]);
      if (node !== undefined && carries(node, code)) found.set(key, node);
    }
    after = page.at(-1)?.key ?? after;
    if (page.length < pageSize || found.size > limits.codeCarriers) return;
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
