/**
 * Search as people are offered it: like a store's own, and a code is found however its prefix is spelt. “MSH:D014652”
 * and “MESH:D014652” are the same, and an id or a cross-reference may have been stored as either.
 */
import { sameCurie } from '../model';
import { searchTokens } from './searchTokens';
import { spellingsOfCode } from './sameAs';

/**
 * Other spellings of a code, those left out that find nothing which a shorter one does not find too: of the many
 * releases of SNOMED CT one remains.
 */
export function otherSpellings(text: string): string[] {
  const asked = text.trim();
  const tried = [searchTokens(asked)];
  return spellingsOfCode(sameCurie(asked)).filter((spelling) => {
    const words = searchTokens(spelling);
    if (tried.some((earlier) => earlier.every((word) => words.includes(word)))) return false;
    tried.push(words);
    return true;
  });
}

/**
 * The concepts that a text finds, best first; a code that finds none is asked for in its other spellings.
 * @param ask `GraphStore` fits
 * @throws GraphError `bad_input` for a text or a limit beyond its cap
 */
export async function find<Question extends { text: string }, Answer extends { hits: readonly unknown[] }>(
  question: Question,
  ask: { search(question: Question): Promise<Answer> },
): Promise<Answer> {
  const answer = await ask.search(question);
  if (answer.hits.length > 0) return answer;
  for (const text of otherSpellings(question.text)) {
    const other = await ask.search({ ...question, text });
    if (other.hits.length > 0) return other;
  }
  return answer;
}
