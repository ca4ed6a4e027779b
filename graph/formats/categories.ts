/** Categories as files write them, made what the model wants: with prefix, most specific first, never none. */
import { kindRow, kindTable } from '../model';

const widest = 'biolink:NamedThing';

/** @param listed as the file has them; KGX files that list the ancestors too begin with the widest */
export function categoriesOf(listed: readonly string[]): string[] {
  const categories = listed.map((category) => (category.includes(':') ? category : `biolink:${category}`));
  if (categories.length === 0) return [widest];
  return categories.length > 1 && categories[0] === widest ? categories.reverse() : categories;
}

/** "Side Effect" → "SideEffect", as categories are written. */
const pascal = (word: string): string =>
  word.replaceAll(/(?:^|[\s_-]+)(\S)/g, (_, letter: string) => letter.toUpperCase());

const byLabel = new Map(
  kindTable.flatMap(({ kind, label, plural }) =>
    [label, plural, `${kind}s`].map((word) => [word.toLowerCase(), kind]),
  ),
);

/** The category that a word for a kind stands for: "condition", "Side Effect", "people at risk"; a CURIE stays. */
export function categoryOfWord(word: string): string {
  if (word.includes(':')) return word;
  const kind = byLabel.get(word.trim().toLowerCase()) ?? pascal(word.trim());
  return `biolink:${kindRow(kind).categories[0] ?? kind}`;
}
