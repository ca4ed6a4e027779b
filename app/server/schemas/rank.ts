/** From symptoms to conditions: what is asked and what is answered. */
import { limits } from '@/graph/model';
import { z } from 'zod';
import { filterBody, filterQuery, id, must } from './fields';
import { edge, node } from './model';

export const rankQuery = z.strictObject(filterQuery);

// How many there may be is told by the question itself, in a sentence.
const symptoms = z.array(id, must('a list of ids'));
const most = limits.rankConditionsMost;
const limitText = must(`a whole number from 1 to ${most}`);

export const rankBody = z.strictObject({
  observed: symptoms.meta({
    description: `Ids of symptoms that are present: from 1 to ${limits.rankSymptoms}.`,
    example: ['HP:0003394'],
  }),
  absent: symptoms.default([]).meta({
    description: `Ids of symptoms that were looked for and are absent: at most ${limits.rankSymptoms}.`,
  }),
  limit: z
    .int(limitText)
    .min(1, limitText)
    .max(most, limitText)
    .default(limits.rankConditions)
    .meta({ description: 'Conditions at most.' }),
  ...filterBody,
});

const points = z.number().meta({ description: 'Its part of the score.' });
const share = z.number().nullable().meta({
  description: 'The share of people with the condition who have it, 0 to 1; null where no source says.',
});
const told = {
  edges: z.array(edge).meta({ description: 'The lines behind it.' }),
  sentences: z.array(z.string()).meta({ description: 'What they say, in the same order.' }),
};
const care = z.object(told).meta({
  description: 'When a doctor should be seen: from claims that say so, and from nothing else.',
});

const rankedCondition = z.object({
  node,
  score: z.number().meta({
    description: 'The sum of all points and of missingPoints. It orders; it is no probability.',
  }),
  matched: z.array(
    z.object({
      observed: z.string(),
      listed: z.string().meta({ description: 'The condition’s own symptom that fits best.' }),
      how: z.enum(['same', 'narrower', 'broader', 'related']).meta({
        description: 'What the listed one is to the observed one; related: both are kinds of a third.',
      }),
      shared: z.string().meta({ description: 'The most informative term that both are kinds of.' }),
      information: z.number().meta({
        description: 'What that term tells: the natural logarithm of how rare it is among conditions.',
      }),
      share,
      points,
      ...told,
    }),
  ),
  unexplained: z
    .array(z.object({ observed: z.string(), points }))
    .meta({ description: 'Present symptoms that nothing listed for the condition comes near to.' }),
  missing: z.array(z.object({ listed: z.string(), share, points, ...told })).meta({
    description: `Listed for the condition and not given as present, the most telling first, at most ${limits.rankMissing}.`,
  }),
  missingTotal: z.int(),
  missingPoints: z.number().meta({ description: 'Of all that are missing.' }),
  contradicted: z.array(
    z.object({
      symptom: z.string(),
      why: z.enum(['absent', 'denied']).meta({
        description:
          'absent: listed, and given as absent; denied: present, and a source says that the condition does not have it.',
      }),
      listed: z.array(z.string()),
      points,
      ...told,
    }),
  ),
  care,
});

export const rankAnswer = z.object({
  conditions: z.array(rankedCondition).meta({ description: 'Best fit first; equal ones by id.' }),
  total: z.int().meta({ description: 'Conditions that list one of the present symptoms or one near to it.' }),
  nodes: z.array(node).meta({ description: 'Every symptom that the answer names, and what is advised.' }),
  care,
  separating: z
    .object({
      symptom: z.string(),
      bits: z.number().meta({ description: 'What knowing about it is expected to tell.' }),
      conditions: z.array(z.object({ id: z.string(), listed: z.boolean(), share })),
    })
    .nullable()
    .meta({ description: 'The symptom that would separate the first conditions best.' }),
  notes: z.array(z.string()),
});
