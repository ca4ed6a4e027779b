/** Headings as people and programs write them, for each field; the surest first. Compared by `headingWords`. */
import type { ColumnUse } from './mapping';

/** "subjectId", "Subject ID" and "subject_id" → "subject id". */
export const headingWords = (heading: string): string =>
  heading
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export type WordTable = readonly (readonly [use: ColumnUse, words: readonly string[]])[];

/** In the order in which fields choose among the columns. */
export const nodeWords: WordTable = [
  [
    'id',
    [
      'id',
      'identifier',
      'curie',
      'node id',
      'concept id',
      'term id',
      'entity id',
      'code',
      'accession',
      'node',
    ],
  ],
  [
    'name',
    [
      'name',
      'preferred name',
      'preferred label',
      'pref label',
      'display name',
      'label',
      'title',
      'term',
      'concept',
    ],
  ],
  [
    'category',
    [
      'category',
      'categories',
      'kind',
      'type',
      'node type',
      'entity type',
      'concept type',
      'semantic type',
      'class',
      'labels',
      'label',
    ],
  ],
  [
    'synonym',
    [
      'synonym',
      'synonyms',
      'exact synonym',
      'exact synonyms',
      'alias',
      'aliases',
      'aka',
      'also known as',
      'also called',
      'other names',
      'alternative names',
      'alt label',
      'alt labels',
    ],
  ],
  ['description', ['description', 'definition', 'def', 'desc', 'summary']],
  [
    'xref',
    ['xref', 'xrefs', 'cross reference', 'cross references', 'dbxref', 'database cross reference', 'same as'],
  ],
];

/** Besides the ends, which are found as a pair (ends.ts). */
export const edgeWords: WordTable = [
  ['id', ['id', 'edge id', 'statement id', 'claim id', 'association id', 'relationship id']],
  [
    'predicate',
    [
      'predicate',
      'relation',
      'relationship',
      'edge type',
      'relation type',
      'relationship type',
      'interaction',
      'interaction type',
      'metaedge',
      'verb',
      'edge',
      'link',
      'type',
      'label',
    ],
  ],
  ['negated', ['negated', 'negation', 'is negated', 'negative', 'not', 'denied']],
  [
    'primary_knowledge_source',
    [
      'primary knowledge source',
      'source id',
      'knowledge source',
      'source',
      'provenance',
      'provided by',
      'database',
    ],
  ],
  ['etiograph_source_title', ['source title', 'source name', 'source']],
  ['etiograph_source_publisher', ['source publisher', 'publisher']],
  ['etiograph_source_date', ['source date', 'publication date', 'published', 'date', 'year']],
  ['etiograph_source_url', ['source url', 'url', 'address', 'web address', 'web page']],
  [
    'publications',
    [
      'publications',
      'publication',
      'references',
      'reference',
      'pmid',
      'pmids',
      'pubmed',
      'pubmed id',
      'pubmed ids',
      'citation',
      'citations',
      'doi',
      'literature',
    ],
  ],
  [
    'supporting_text',
    [
      'supporting text',
      'quote',
      'quotation',
      'word for word',
      'evidence text',
      'evidence sentence',
      'snippet',
      'excerpt',
      'sentence',
    ],
  ],
  ['etiograph_paraphrase', ['paraphrase', 'in our words']],
  ['etiograph_stated_by', ['stated by', 'said by']],
  ['etiograph_context', ['context', 'when it holds', 'condition of the claim']],
  ['etiograph_commonness', ['commonness', 'how often']],
  ['frequency_qualifier', ['frequency', 'frequency qualifier']],
  ['etiograph_treatment_line', ['line of treatment', 'treatment line']],
  ['etiograph_note', ['note', 'notes', 'comment', 'comments', 'remark', 'remarks']],
  ['knowledge_level', ['knowledge level', 'kind of knowledge']],
  ['agent_type', ['agent type', 'made by']],
  ['original_predicate', ['original predicate', 'original relation']],
  ['license', ['license', 'licence']],
];

/** Short words for fields, for people who name one. */
const shortUses: Readonly<Record<string, ColumnUse>> = {
  kind: 'category',
  type: 'category',
  synonyms: 'synonym',
  aliases: 'synonym',
  definition: 'description',
  xrefs: 'xref',
  relation: 'predicate',
  source: 'primary_knowledge_source',
  publication: 'publications',
  quote: 'supporting_text',
  note: 'etiograph_note',
  context: 'etiograph_context',
  frequency: 'frequency_qualifier',
  ignore: 'ignored',
};

/** The field that a short word stands for, else the word itself. */
export const useOfWord = (word: string): string =>
  Object.hasOwn(shortUses, word) ? (shortUses[word] ?? word) : word;
