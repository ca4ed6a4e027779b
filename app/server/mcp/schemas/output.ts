/** What tools answer with, for assistants that read answers as data. Tests hold the answers to it. */
import { agentTypes, knowledgeLevels } from '@/graph/model';
import { z } from 'zod';

// Made anew each time: one that is used twice would be described elsewhere, by reference.
const names = () => z.array(z.string());
const textOrNull = () => z.string().nullable();
const whole = () => z.int();

export const total = z
  .union([z.int(), z.strictObject({ atLeast: z.int() })])
  .meta({ description: 'Exact, or a lower bound where a cap ended the counting.' });

const conceptFields = () => ({ id: z.string(), name: z.string(), kind: z.string() });
export const concept = z.strictObject(conceptFields());
export const wholeConcept = z.strictObject({
  ...conceptFields(),
  categories: names(),
  synonyms: names(),
  description: textOrNull(),
  xrefs: names().meta({ description: 'Ids of the same concept elsewhere.' }),
  datasets: names(),
});

export const claim = z.strictObject({
  id: z.string(),
  dataset: z.string(),
  sentence: z.string(),
  source: whole().meta({ description: 'Its number among “sources”.' }),
  locator: textOrNull().meta({ description: 'Number of the sentence in the source.' }),
  statedBy: textOrNull(),
  quote: textOrNull().meta({ description: 'Word for word from the source.' }),
  inOurWords: textOrNull().meta({ description: 'A paraphrase; never to be quoted as the source’s words.' }),
  shareOfCases: textOrNull(),
  note: textOrNull(),
  publications: names(),
  licence: textOrNull(),
  knowledgeLevel: z.enum(knowledgeLevels),
  agentType: z.enum(agentTypes),
  made: z.string().meta({ description: 'How the claim was made, in words.' }),
  unchecked: z.boolean().meta({ description: 'Whether a program found it and nobody checked it.' }),
});

export const lineFields = {
  id: z.string().meta({ description: 'What “evidence” takes as “line”.' }),
  subject: concept,
  relation: z.string(),
  object: concept,
  negated: z.boolean().meta({ description: 'Whether its claims say that it is not so.' }),
  sentence: z.string(),
  claimCount: whole().meta({ description: 'All of its claims; “claims” lists the first ones.' }),
};
export const line = z.strictObject({
  ...lineFields,
  claims: z.array(claim),
  opposedBy: whole()
    .nullable()
    .meta({ description: 'How many claims say the opposite; null where this was not looked up.' }),
});
export const lines = z.array(line);

const source = z.strictObject({
  number: whole(),
  id: z.string(),
  title: z.string(),
  publisher: textOrNull(),
  date: textOrNull(),
  url: textOrNull(),
});
const notes = names().meta({ description: 'To be told together with the answer.' });

/** With what every answer ends. */
export const ending = { sources: z.array(source), notes };
