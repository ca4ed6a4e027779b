/**
 * The mapping: what another program's labels, types and properties mean. A file of JSON, hostile until it is parsed
 * here: names are put into query text later, so each has to be one that can stand in quotes.
 */
import { z } from 'zod';
import { agentTypes, knowledgeLevels, limits } from '../../../../model';

/** What would end a quoted name or be read as the start of an escape. */
const unquotable = /[`\\\p{Cc}]/u;

const name = z
  .string()
  .min(1, 'has to name something')
  .max(limits.wordLength, `has at most ${limits.wordLength} characters`)
  .refine((text) => !unquotable.test(text), 'may hold no backtick, backslash or control character');

/** One name or several, of which all count. */
const names = z
  .union([name, z.array(name).max(20, 'has at most 20 names')])
  .transform((one) => (typeof one === 'string' ? [one] : one));

const prefix = z.string().regex(/^[A-Za-z][\w.-]*$/, 'has to be a prefix such as DOID, without the colon');
const text = z.string().min(1, 'may not be empty').max(2_000, 'has at most 2,000 characters');
const webAddress = text.regex(/^https?:\/\//i, 'has to begin with http:// or https://');

const nodeRule = z.strictObject({
  /** A label; with a * at its end every label that begins so. */
  label: name,
  /** Biolink category; the label itself where it is left out. */
  category: name.optional(),
  /** The property that tells nodes of this label apart. */
  id: name,
  /** Put before ids that lack it: "9021" becomes "NCBIGene:9021". */
  prefix: prefix.optional(),
  name: name.optional(),
  /** How the name stands in a sentence: "leg cramps". */
  inSentence: name.optional(),
  synonyms: names.optional(),
  xrefs: names.optional(),
  description: name.optional(),
  /** A property that lists categories, used rather than the label where a node has it. */
  categories: name.optional(),
  /** Properties that say what is said already. */
  leaveOut: names.optional(),
});

const typeRule = z.strictObject({
  /** A relationship type; with a * at its end every type that begins so. */
  type: name,
  /** One of ours (HAS_SYMPTOM) or a predicate (biolink:has_phenotype); read from the type where it is left out. */
  relation: name.optional(),
  /** Whether the relationship points from object to subject. */
  reversed: z.boolean().optional(),
  /** What holds for every claim of the type that does not say otherwise. */
  source: text.optional(),
  knowledgeLevel: z.enum(knowledgeLevels).optional(),
  agentType: z.enum(agentTypes).optional(),
  license: text.optional(),
});

/** Properties of relationships. */
const claimProperties = z.strictObject({
  id: name.optional(),
  negated: name.optional(),
  originalPredicate: name.optional(),
  source: name.optional(),
  sourceTitle: name.optional(),
  sourcePublisher: name.optional(),
  sourceDate: name.optional(),
  sourceUrl: name.optional(),
  publications: names.optional(),
  /** Put before publications that are mere numbers: "PMID". */
  publicationPrefix: prefix.optional(),
  quote: name.optional(),
  paraphrase: name.optional(),
  locator: name.optional(),
  statedBy: name.optional(),
  context: name.optional(),
  commonness: name.optional(),
  frequency: name.optional(),
  treatmentLine: name.optional(),
  note: name.optional(),
  knowledgeLevel: name.optional(),
  agentType: name.optional(),
  license: name.optional(),
  /** Names, or beginnings or ends of names with a *: "*_qualifier". */
  qualifiers: names.optional(),
  leaveOut: names.optional(),
});

const source = z.strictObject({
  title: text,
  publisher: text.optional(),
  date: text.optional(),
  url: webAddress.optional(),
});

export const mappingSchema = z.strictObject({
  format: z.literal('etiograph-mapping', 'has to be "etiograph-mapping"'),
  version: z.literal(1, 'has to be 1: another one is of a newer program'),
  /** The data set that everything is of. */
  dataset: z.strictObject({
    name: z
      .string()
      .regex(
        /^[\w][\w .-]{0,63}$/,
        'has to be up to 64 letters, digits, spaces, dots, dashes or underscores',
      ),
    title: text.optional(),
    license: text.optional(),
    url: webAddress.optional(),
  }),
  /** Prefixes of ids that mean the same everywhere, beside those that are known. */
  prefixes: z.array(prefix).max(limits.mappingRules).default([]),
  /** A node with several of the labels is read by the first rule; its categories are those of all. */
  nodes: z
    .array(nodeRule)
    .min(1, 'needs at least one label')
    .max(limits.mappingRules, `has at most ${limits.mappingRules} rules`),
  relationships: z.array(typeRule).max(limits.mappingRules, `has at most ${limits.mappingRules} rules`),
  properties: claimProperties.default({}),
  /** What sources are called, by id. */
  sources: z.record(text, source).default({}),
});

export type MappingFile = z.input<typeof mappingSchema>;
export type Mapping = z.output<typeof mappingSchema>;
export type NodeRuleText = Mapping['nodes'][number];
export type TypeRuleText = Mapping['relationships'][number];
export type ClaimProperties = Mapping['properties'];
