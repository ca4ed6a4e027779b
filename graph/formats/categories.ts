/** Categories as files write them, made what the model wants: with prefix, most specific first, never none. */
const widest = 'biolink:NamedThing';

/** @param listed as the file has them; KGX files that list the ancestors too begin with the widest */
export function categoriesOf(listed: readonly string[]): string[] {
  const categories = listed.map((category) => (category.includes(':') ? category : `biolink:${category}`));
  if (categories.length === 0) return [widest];
  return categories.length > 1 && categories[0] === widest ? categories.reverse() : categories;
}
