/** Nodes, edges and statements as they are answered, for openapi.json. Tests hold them to the model's types. */
import { agentTypes, commonnesses, knowledgeLevels } from '@/graph/model';
import { z } from 'zod';

const names = z.array(z.string());

export const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), names])).meta({
  id: 'Attributes',
  description: 'Every property of the source that the model has no field for, under its name there.',
});

export const node = z
  .object({
    id: z.string(),
    kind: z.string().meta({
      description:
        'Condition, Symptom, Cause, Mechanism, Treatment, RiskGroup, BodyPart, or a kind of its own.',
    }),
    categories: names.meta({ description: 'Biolink categories, most specific first.' }),
    name: z.string(),
    inSentence: z.string().exactOptional().meta({ description: 'The name as it stands inside a sentence.' }),
    plural: z.boolean().exactOptional().meta({ description: 'Whether the name takes a plural verb.' }),
    synonyms: names,
    description: z.string().exactOptional(),
    xrefs: names.meta({ description: 'Ids of the same concept elsewhere.' }),
    datasets: names.meta({ description: 'The data sets that have a record of it, earliest first.' }),
    attributes,
  })
  .meta({ id: 'Node', description: 'One concept.' });

export const qualifiers = z.record(z.string(), z.string()).meta({
  id: 'Qualifiers',
  description: 'Biolink qualifiers by slot name.',
  example: { object_direction_qualifier: 'increased' },
});

const edgeKey = {
  subject: z.string(),
  relation: z.string(),
  object: z.string(),
  negated: z.boolean(),
  qualifiers,
};
const commonness = z.enum(commonnesses).meta({ id: 'Commonness', description: 'How often; not how sure.' });

export const edge = z
  .object({
    id: z.string().meta({
      description: 'Subject, relation, object and qualifiers, percent-encoded, joined by “|”, then + or -.',
    }),
    ...edgeKey,
    statements: z.int().meta({ description: 'Number of statements.' }),
    sources: z.int().meta({ description: 'Number of distinct primary sources.' }),
    sourceIds: names,
    weight: z.number().meta({ description: 'How strong the evidence is, from 0 to 1.' }),
    commonness: commonness.nullable(),
    context: z.string().nullable().meta({ description: 'When it holds, where all statements say the same.' }),
    treatmentLine: z.int().nullable(),
    unchecked: z
      .int()
      .meta({ description: 'How many of the statements a program found and nobody checked.' }),
  })
  .meta({
    id: 'Edge',
    description: 'All statements with the same subject, relation, object, polarity and qualifiers.',
  });

const source = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'Source', description: 'Where a claim was published; null is not known.' });

const evidence = z
  .object({
    source,
    publications: names,
    quote: z.string().exactOptional().meta({ description: 'Word for word from the source.' }),
    paraphrase: z.string().exactOptional().meta({ description: 'In our words.' }),
    locator: z.string().exactOptional().meta({ description: 'Number of the sentence in the source.' }),
    statedBy: z.string().exactOptional(),
    context: z.string().exactOptional().meta({ description: 'When the claim holds.' }),
    commonness: commonness.exactOptional(),
    frequency: z
      .union([z.number(), z.string()])
      .exactOptional()
      .meta({ description: 'Share of cases, 0 to 1, or an HP term.' }),
    treatmentLine: z.int().exactOptional(),
    note: z.string().exactOptional(),
    knowledgeLevel: z.enum(knowledgeLevels),
    agentType: z.enum(agentTypes),
    license: z.string().exactOptional(),
  })
  .meta({ id: 'Evidence' });

export const statement = z
  .object({
    id: z.string(),
    dataset: z.string(),
    ...edgeKey,
    originalPredicate: z.string().exactOptional(),
    evidence,
    attributes,
  })
  .meta({ id: 'Statement', description: 'One claim by one source.' });
