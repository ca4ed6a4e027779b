/** The schema of our JSON, field by field as in the model. A field it does not know is refused, not dropped. */
import { z } from 'zod';
import { agentTypes, attributesFrom, commonnesses, knowledgeLevels, type Attributes } from '../../model';
import { fitsCell } from '../tables/cell';

/** Pairs of an object from JSON. Not by zod's record, which drops a key called `__proto__`. */
function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

const attributes = z.unknown().transform((value, context): Attributes => {
  const kept = new Array<[string, Attributes[string]]>();
  const entries = entriesOf(value);
  if (entries === null) context.addIssue({ code: 'custom', message: 'has to be an object' });
  for (const [key, one] of entries ?? []) {
    if (fitsCell(one, 'any')) kept.push([key, one]);
    else
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'has to be a text, a number, true, false or a list of texts',
      });
  }
  return attributesFrom(kept);
});

const texts = z.array(z.string());

export const nodeSchema = z.strictObject({
  id: z.string(),
  /** Told by the categories; used where there are none. */
  kind: z.string().exactOptional(),
  categories: texts.default([]),
  name: z.string().nullable().default(null),
  inSentence: z.string().exactOptional(),
  plural: z.boolean().exactOptional(),
  synonyms: texts.default([]),
  description: z.string().exactOptional(),
  xrefs: texts.default([]),
  datasets: texts.default([]),
  attributes: attributes.default({}),
});

const source = z.strictObject({
  id: z.string().min(1),
  title: z.string().exactOptional(),
  publisher: z.string().nullable().default(null),
  date: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
});

const evidence = z.strictObject({
  source: source.exactOptional(),
  publications: texts.default([]),
  quote: z.string().exactOptional(),
  paraphrase: z.string().exactOptional(),
  locator: z.string().exactOptional(),
  statedBy: z.string().exactOptional(),
  context: z.string().exactOptional(),
  commonness: z.enum(commonnesses).exactOptional(),
  frequency: z.union([z.string(), z.number().min(0).max(1)]).exactOptional(),
  treatmentLine: z.number().exactOptional(),
  note: z.string().exactOptional(),
  knowledgeLevel: z.enum(knowledgeLevels).default('not_provided'),
  agentType: z.enum(agentTypes).default('not_provided'),
  license: z.string().exactOptional(),
});

export const statementSchema = z.strictObject({
  id: z.string().exactOptional(),
  dataset: z.string().exactOptional(),
  subject: z.string(),
  relation: z.string().min(1),
  object: z.string(),
  negated: z.boolean().default(false),
  qualifiers: z.record(z.string(), z.string()).default({}),
  originalPredicate: z.string().exactOptional(),
  evidence: evidence.default({ publications: [], knowledgeLevel: 'not_provided', agentType: 'not_provided' }),
  attributes: attributes.default({}),
});

/** The file as a whole; its nodes and statements are parsed one by one, so that a bad one does not cost the others. */
export const fileSchema = z.object({
  format: z.literal('etiograph'),
  version: z.number(),
  dataset: z
    .object({
      name: z.string().exactOptional(),
      title: z.string().exactOptional(),
      license: z.string().exactOptional(),
      url: z.string().exactOptional(),
    })
    .default({}),
  prefixes: texts.default([]),
  nodes: z.array(z.unknown()),
  statements: z.array(z.unknown()),
});

export type ParsedNode = z.infer<typeof nodeSchema>;
export type ParsedStatement = z.infer<typeof statementSchema>;
export type ParsedFile = z.infer<typeof fileSchema>;

/** The first thing wrong, with its place: "nodes[3].name: Invalid input: expected string, received number". */
export function problemOf(error: z.ZodError, place: string): string {
  const issue = error.issues[0];
  const path = (issue?.path ?? [])
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return `${`${place}${path}`.replace(/^\./, '')}: ${issue?.message ?? 'is not valid'}`;
}
