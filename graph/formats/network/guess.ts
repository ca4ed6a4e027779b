/**
 * What a network of another program says in words that are not ours: which property is a node's name, what kind of
 * thing it is, and how an edge relates its ends. A property that is used up as it stands leaves the attributes; one
 * that only hints at something stays.
 */
import type { AttributeValue } from '../../model';
import { categoryOfWord } from '../categories';
import type { Row } from '../tables/rowReader';
import { remembering } from '../text/remembering';

/** Names by their place in the order in which they are tried. */
const ranks = (...words: string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, rank) => [word, rank]));

/** Compared without case, spaces as underscores. */
const nameWords = ranks('name', 'label', 'display_name', 'shared_name', 'title');
const categoryWords = ranks(
  'category',
  'categories',
  'type',
  'node_type',
  'kind',
  'entity_type',
  'class',
  'labels',
);
const predicateWords = ranks(
  'predicate',
  'relation',
  'relationship',
  'relation_type',
  'relationship_type',
  'interaction',
  'shared_interaction',
  'edge_type',
  'type',
  'kind',
);
const edgeLabelWords = ranks('label', 'edge_label');

/** What an edge is that says nothing of itself: the weakest predicate of the Biolink Model. */
export const unstatedPredicate = 'biolink:related_to';

const wordOf = remembering((name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_'),
);

interface Found<T> {
  at: number;
  used: T;
}

/** The attribute that is called by the earliest of the words and whose value will do. */
function find<T>(
  { attributes }: Row,
  words: ReadonlyMap<string, number>,
  use: (value: AttributeValue) => T | undefined,
): Found<T> | undefined {
  let best = Number.POSITIVE_INFINITY;
  let found: Found<T> | undefined;
  for (const [at, [name, value]] of attributes.entries()) {
    const rank = words.get(wordOf(name)) ?? best;
    const used = rank < best ? use(value) : undefined;
    if (used === undefined) continue;
    best = rank;
    found = { at, used };
  }
  return found;
}

/** The same, taken away from the attributes. */
function take<T>(...[row, words, use]: Parameters<typeof find<T>>): T | undefined {
  const found = find(row, words, use);
  if (found !== undefined) row.attributes.splice(found.at, 1);
  return found?.used;
}

const asName = (value: AttributeValue): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Whether a text can be the word for a kind or a relation; a number, an address or a long text is none. */
const isWord = (text: string): boolean =>
  /^(?=.*\p{L})\P{Cc}{1,100}$/u.test(text) && !text.includes('://') && Number.isNaN(Number(text));

/** Words that say which way an edge is drawn. */
const directions = new Set(['directed', 'undirected', 'mutual']);

const asPredicate = (value: AttributeValue): string | undefined =>
  typeof value === 'string' && isWord(value) && !directions.has(value.toLowerCase()) ? value : undefined;

/** Keeps a label that is not used, unless it is known already. */
function keepLabel(row: Row, label: string | undefined, known: AttributeValue | undefined): void {
  const isKnown = label === known || row.attributes.some(([name]) => name === 'label');
  if (label !== undefined && label !== '' && !isKnown) row.attributes.push(['label', label]);
}

/** The words for what a node is: of Neo4j's exports ":Person:Actor" too. */
function kindWords(value: AttributeValue): string[] {
  const texts = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const words = texts.flatMap((text) => (text.startsWith(':') ? text.slice(1).split(':') : [text]));
  return words.every(isWord) ? words : [];
}

const categoryOf = remembering((word: string) => (word.includes(':') ? word : categoryOfWord(word)));

/** Whether the categories tell the words as they stand. */
const isTold = (words: readonly string[]): boolean =>
  words.every((word) => categoryOf(word) === word || categoryOf(word) === `biolink:${word}`);

const someKinds = (value: AttributeValue): string[] | undefined => {
  const words = kindWords(value);
  return words.length > 0 ? words : undefined;
};

/** Categories from the column of that name, else from what looks like one. The file's own word stays beside them. */
function guessCategories(row: Row): void {
  const given = row.values.category;
  if (given !== undefined) {
    const words = someKinds(given);
    if (words === undefined) return;
    row.values.category = words.map(categoryOf);
    if (!isTold(words)) row.attributes.push(['category', given]);
    return;
  }
  const found = find(row, categoryWords, someKinds);
  if (found === undefined) return;
  row.values.category = found.used.map(categoryOf);
  if (isTold(found.used)) row.attributes.splice(found.at, 1);
}

/** Completes the row of a foreign node. */
export function guessNode(row: Row, label: string | undefined): void {
  const name = row.values.name ?? (label === '' ? undefined : label) ?? take(row, nameWords, asName);
  if (name !== undefined) row.values.name = name;
  keepLabel(row, label, name);
  guessCategories(row);
}

/** Completes the row of a foreign edge. */
export function guessEdge(row: Row, label: string | undefined, directed: boolean | undefined): void {
  const byLabel = label === undefined ? undefined : asPredicate(label);
  row.values.predicate ??=
    take(row, predicateWords, asPredicate) ??
    byLabel ??
    take(row, edgeLabelWords, asPredicate) ??
    unstatedPredicate;
  keepLabel(row, label, row.values.predicate);
  if (directed === false && !row.attributes.some(([name]) => name === 'directed'))
    row.attributes.push(['directed', false]);
}
