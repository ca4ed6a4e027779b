/** Categories as files write them, made what the model wants: with prefix, most specific first, never none. */
import { kindRow } from '../model';

const widest = 'biolink:NamedThing';

/** @param listed as the file has them; KGX files that list the ancestors too begin with the widest */
export function categoriesOf(listed: readonly string[]): string[] {
  const categories = listed.map((category) => (category.includes(':') ? category : `biolink:${category}`));
  if (categories.length === 0) return [widest];
  return categories.length > 1 && categories[0] === widest ? categories.reverse() : categories;
}

/** "body part" → "BodyPart", as categories are written. */
const pascal = (word: string): string =>
  word.replaceAll(/(?:^|[\s_-]+)(\S)/g, (_, letter: string) => letter.toUpperCase());

/** The category that somebody's word for a kind of thing stands for: "symptom" → "biolink:PhenotypicFeature". */
export function categoryOfWord(word: string): string {
  const kind = pascal(word);
  return `biolink:${kindRow(kind).categories[0] ?? kind}`;
}
