/**
 * Concepts that may be the same as one. The full-text index holds the words of every id and xref, folded: whoever
 * goes by a code has all of its words. So the index gives everyone who can carry it, and the query takes those who do.
 */
import { carries, codesOf, proposalsFor, spellingsOfCode, waysToWrite } from '../../answers/sameAs';
import { searchTokens } from '../../answers/searchTokens';
import { limits } from '../../model';
import type { SameAsAnswer } from '../types';
import { carriersOfCodes } from './cypher/nodes';
import { wordsIndex } from './cypher/schema';
import { unknownNode } from './nodeQuestions';
import type { Asked, Sight } from './reader';
import { wholeWords } from './searchTerms';

/** @throws GraphError `not_found` for an unknown id */
export async function sameAs(asked: Asked, id: string, { inside }: Sight): Promise<SameAsAnswer> {
  const [node] = await asked.nodes([id]);
  if (node === undefined) throw unknownNode(id);
  const rows = await asked.rows<{ code: string; carriers: string[] }>(carriersOfCodes, {
    index: wordsIndex,
    // A code begins with a letter: it has a word. Who only looks like a carrier must not use up `most`.
    codes: codesOf(node).map((code) => ({
      code,
      ...waysToWrite(code),
      expression: spellingsOfCode(code)
        .map((spelling) => `(${wholeWords(searchTokens(spelling))})`)
        .join(' OR '),
    })),
    // Of too many, only as many as show that they are too many.
    most: limits.codeCarriers + 1,
  });
  const ids = new Map(rows.map(({ code, carriers }) => [code, carriers]));
  const carriers = new Map(
    (await asked.nodes([...new Set([...ids.values()].flat())])).map((carrier) => [carrier.id, carrier]),
  );
  const proposals = proposalsFor(node, (code) =>
    (ids.get(code) ?? []).flatMap((id) => carriers.get(id) ?? []).filter((one) => carries(one, code)),
  ).filter((proposal) => inside === null || inside.has(proposal.node.id));
  return { proposals: proposals.slice(0, limits.sameAs), total: proposals.length };
}
