/**
 * What a network of another program says in words that are not ours: which property is a node's name, what kind of
 * thing it is, and how an edge relates its ends. A property that is used up as it stands leaves the attributes; one
 * that only hints at something stays.
 */
import type { AttributeValue } from '../../model';
import { categoryOfWord } from '../categories';
import type { Row } from '../tables/rowReader';

/** In the order in which they are tried; compared without case, spaces as underscores. */
const nameWords = ['name', 'label', 'display_name', 'shared_name', 'title'];
const categoryWords = [
  'category',
  'categories',
  'type',
  'node_type',
  'kind',
  'entity_type',
  'class',
  'labels',
];
const predicateWords = [
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
];
const edgeLabelWords = ['label', 'edge_label'];

/** What an edge is that says nothing of itself: the weakest predicate of the Biolink Model. */
export const unstatedPredicate = 'biolink:related_to';

const wordOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Takes the first attribute that is called by one of the words, in their order, and whose value will do. */
function take<T>(
  row: Row,
  words: readonly string[],
  use: (value: AttributeValue) => T | undefined,
): T | undefined {
  for (const word of words) {
    const at = row.attributes.findIndex(([name]) => wordOf(name) === word);
    const found = row.attributes[at];
    const used = found === undefined ? undefined : use(found[1]);
    if (used === undefined) continue;
    row.attributes.splice(at, 1);
    return used;
  }
  return undefined;
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

const categoryOf = (word: string): string => (word.includes(':') ? word : categoryOfWord(word));

/** Categories from the column of that name, else from what looks like one. The file's own word stays beside them. */
function guessCategories(row: Row): void {
  const given = row.values.category;
  const named = categoryWords.flatMap((word): [string, AttributeValue][] =>
    row.attributes.filter(([name]) => wordOf(name) === word),
  );
  const [name, value] =
    given !== undefined ? ['category', given] : (named.find(([, one]) => kindWords(one).length > 0) ?? []);
  if (name === undefined || value === undefined) return;
  const words = kindWords(value);
  if (words.length === 0) return;
  row.values.category = words.map(categoryOf);
  const isTold = words.every((word) => word === categoryOf(word) || `biolink:${word}` === categoryOf(word));
  if (given !== undefined && !isTold) row.attributes.push([name, given]);
  if (given === undefined && isTold) row.attributes = row.attributes.filter(([one]) => one !== name);
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
