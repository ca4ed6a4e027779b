/** How a node's name stands in a sentence. */
import type { GraphNode } from './node';

type Named = Pick<GraphNode, 'name' | 'inSentence' | 'plural'>;

/** Words that end in s and take a singular verb, beyond the endings in `singularEnding`. */
const singularWords = new Set([
  'diabetes',
  'herpes',
  'rabies',
  'scabies',
  'measles',
  'mumps',
  'rickets',
  'shingles',
  'caries',
  'aids',
  'ascites',
  'pes',
  'series',
]);
const singularEnding = /(ss|is|us|as|os|sis|itis)$/;
const pluralWords = new Set(['people', 'women', 'men', 'children', 'feet', 'teeth', 'vertebrae', 'bacteria']);

/** The name as it stands inside a sentence. */
export function nameInSentence(node: Named): string {
  return node.inSentence ?? node.name;
}

/** Whether a node's name takes a plural verb: as its data set says, else guessed from the head noun. */
export function isPlural(node: Named): boolean {
  if (node.plural !== undefined) return node.plural;
  // The head noun stands before the first preposition: "people with obesity", "disorder of veins".
  const [head = ''] = nameInSentence(node)
    .toLowerCase()
    .split(/ (?:of|with|in|by|from|for|who|whose|that|which|without|to|on|at|during|after|due|than) |[,(]/);
  const word = head.trim().split(/\s+/).at(-1) ?? '';
  return (
    pluralWords.has(word) || (word.endsWith('s') && !singularEnding.test(word) && !singularWords.has(word))
  );
}
