/**
 * The two ends of an edge among a table's headings: pairs of words that belong together ("source" and "target"), each
 * perhaps followed by what its column holds ("source id", "source name", "source type").
 */
import type { ColumnUse, Defaults } from './mapping';

interface Pair {
  subject: readonly string[];
  object: readonly string[];
  /** What the words themselves say of rows that say nothing. */
  defaults: Defaults;
}

const pair = (subject: string, object: string): Pair => ({
  subject: [subject],
  object: [object],
  defaults: {},
});

const withPlurals = (...words: string[]): string[] => words.flatMap((word) => [word, `${word}s`]);
const conditions = withPlurals('disease', 'condition', 'disorder', 'illness', 'diagnosis');

/** The surest first. Those that name kinds of things come last: a table of nodes may have such columns too. */
const pairs: readonly Pair[] = [
  pair('subject', 'object'),
  pair('source', 'target'),
  pair('from', 'to'),
  pair('head', 'tail'),
  pair('start', 'end'),
  pair('start node', 'end node'),
  pair('source node', 'target node'),
  pair('from node', 'to node'),
  pair('node 1', 'node 2'),
  pair('node1', 'node2'),
  pair('node a', 'node b'),
  pair('src', 'dst'),
];

const pairsOfKinds: readonly Pair[] = [
  {
    subject: withPlurals('cause'),
    object: withPlurals('effect', 'outcome', 'consequence'),
    defaults: { predicate: 'biolink:causes' },
  },
  {
    subject: conditions,
    object: withPlurals('symptom', 'sign', 'phenotype'),
    defaults: {
      predicate: 'biolink:has_phenotype',
      subject_category: 'biolink:Disease',
      object_category: 'biolink:PhenotypicFeature',
    },
  },
  {
    // A drug beside a disease may be for it or to be kept from it: the words do not say.
    subject: withPlurals('treatment', 'drug', 'medication', 'medicine', 'therapy'),
    object: conditions,
    defaults: { subject_category: 'biolink:Treatment', object_category: 'biolink:Disease' },
  },
];

/** What may follow the word for an end, by what the column then holds. */
const suffixes: readonly (readonly [part: 'id' | 'name' | 'category', words: readonly string[]])[] = [
  ['id', ['id', 'curie', 'identifier', 'code']],
  ['name', ['name', 'label', 'title']],
  ['category', ['category', 'type', 'kind', 'class', 'is a']],
];

type Parts = Partial<Record<'plain' | 'id' | 'name' | 'category', number>>;

/** The columns of one end, by index. */
function partsOf(words: readonly string[], headings: readonly string[]): Parts {
  for (const word of words) {
    const parts: Parts = {};
    const set = (part: keyof Parts, heading: string): void => {
      const at = headings.indexOf(heading);
      if (at !== -1) parts[part] ??= at;
    };
    set('plain', word);
    for (const [part, endings] of suffixes) for (const ending of endings) set(part, `${word} ${ending}`);
    if (parts.plain !== undefined || parts.id !== undefined || parts.name !== undefined) return parts;
  }
  return {};
}

export interface Ends {
  /** Uses by index of the column. */
  uses: Map<number, ColumnUse>;
  defaults: Defaults;
}

function usesOfEnd(end: 'subject' | 'object', parts: Parts): [number, ColumnUse][] {
  const { plain, id, name, category } = parts;
  const itself = id ?? plain ?? name;
  // Where ids have a column of their own, the plain column holds names.
  const named = name ?? (id === undefined ? undefined : plain);
  const uses: [number, ColumnUse][] = [];
  if (itself !== undefined) uses.push([itself, end]);
  if (named !== undefined && named !== itself) uses.push([named, `${end}_name`]);
  if (category !== undefined) uses.push([category, `${end}_category`]);
  return uses;
}

const isThere = ({ plain, id, name }: Parts): boolean => (plain ?? id ?? name) !== undefined;

/**
 * The ends that the headings name, or null.
 * @param headings as `headingWords` gives them
 * @param kindsToo whether two kinds of things side by side ("disease", "symptom") count
 */
export function endsOf(headings: readonly string[], kindsToo: boolean): Ends | null {
  for (const { subject, object, defaults } of kindsToo ? [...pairs, ...pairsOfKinds] : pairs) {
    const [from, to] = [partsOf(subject, headings), partsOf(object, headings)];
    if (!isThere(from) || !isThere(to)) continue;
    return { uses: new Map([...usesOfEnd('subject', from), ...usesOfEnd('object', to)]), defaults };
  }
  return null;
}
