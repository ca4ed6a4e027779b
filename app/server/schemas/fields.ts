/**
 * The fields that requests are made of. Each says what it must be in words that follow its name, and describes itself
 * for openapi.json. Numbers and booleans come as text in a query; in a body they are themselves.
 */
import { groupMatches, limits, type GroupMatch } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { z } from 'zod';

/** The message of a field: what it must be, or that it is missing. */
export const must = (text: string) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined ? 'is missing' : `must be ${text}`),
});

/** How a field that comes as text is described: by what the text stands for. */
export const described = (schema: Readonly<Record<string, unknown>>) => ({
  override: ({ jsonSchema }: { jsonSchema: object }) => {
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    Object.assign(jsonSchema, schema);
  },
});

/** Text of 1 to `most` characters without control characters and without halves of characters (lone surrogates). */
const text = (what: string, most: number) => {
  const message = must(`${what} of 1 to ${most} characters, none of them a control character`);
  return z
    .string(message)
    .min(1, message)
    .max(most, message)
    .refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value), message);
};

export const id = text('an id', limits.idLength).meta({
  description: 'The id of a node, most often a CURIE.',
  example: 'HP:0003394',
});
export const ids = z
  .array(id, must('a list of ids'))
  .max(limits.ids, must(`a list of at most ${limits.ids} ids`))
  .meta({ description: `Ids of nodes, at most ${limits.ids}.` });
export const kind = text('a kind', limits.wordLength).meta({
  description: 'A kind of node.',
  example: 'Condition',
});
export const relation = text('a relation', limits.wordLength).meta({
  description: 'A relation.',
  example: 'CAUSES',
});
/** Part of a longer text, such as a qualifier's name or value. */
export const word = text('a text', limits.wordLength);
export const dataset = text('the name of a data set', limits.idLength).meta({
  description: 'The name of a data set.',
});

/** Trimmed, because a text of blanks asks for nothing. */
export const searchText = z
  .string(must('a text'))
  .trim()
  .min(1, must('a text that is not empty'))
  .max(limits.queryLength, must(`at most ${limits.queryLength} characters long`))
  .meta({
    description: 'What to look for: a name, a synonym, an id or parts of them.',
    example: 'leg cramps',
  });

const counting = (least: number, most: number) => {
  const message = must(`a whole number from ${least} to ${most}`);
  return z
    .string(message)
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

/** A whole number in a query. */
export const digits = (least: number, most: number, description: string) =>
  counting(least, most).meta(described({ type: 'integer', minimum: least, maximum: most, description }));

/** The same; `usual` where it is absent. */
export const wholeNumber = (least: number, most: number, usual: number, description: string) =>
  counting(least, most)
    .default(usual)
    .meta(described({ type: 'integer', minimum: least, maximum: most, default: usual, description }));

/** true or false in a query; false where it is absent. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false'], must('true or false'))
    .transform((value) => value === 'true')
    .default(false)
    .meta(described({ type: 'boolean', default: false, description }));

const uncheckedText =
  'Whether claims that a program found and nobody checked count. They do not unless asked for.';
const riskGroup = z
  .array(id, must('a list of ids'))
  .max(limits.riskGroups, must(`given at most ${limits.riskGroups} times`))
  .meta({ description: 'Chosen risk groups, repeated: only what the sources say about them is answered.' });

const riskGroupMatch = z.enum(groupMatches, must('any or all')).meta({
  description:
    'Of several risk groups: what the sources say about any of them, as long as nothing else is asked for, or about each.',
});

/** Whether unchecked claims count, in a query. */
export const uncheckedQuery = { unchecked: flag(uncheckedText) };
/** What every question filters by, in a query. */
export const filterQuery = {
  riskGroup: riskGroup.default([]),
  riskGroupMatch: riskGroupMatch.exactOptional(),
  ...uncheckedQuery,
};
/** The same in a body. Absent means what the query says. */
export const filterBody = {
  riskGroup: riskGroup.exactOptional(),
  riskGroupMatch: riskGroupMatch.exactOptional(),
  unchecked: z.boolean(must('true or false')).meta({ description: uncheckedText }).exactOptional(),
};
/** Risk groups where there must be one. */
export const riskGroupQuery = {
  riskGroup: riskGroup.min(1, must('given at least once')),
  riskGroupMatch: riskGroupMatch.exactOptional(),
  ...uncheckedQuery,
};

interface FilterFields {
  riskGroup: readonly string[];
  riskGroupMatch?: GroupMatch | undefined;
  unchecked: boolean;
}
/** The filter that a query and perhaps a body give; the body goes first. */
export function filterOf(query: FilterFields, body: Partial<FilterFields> = {}): GraphFilter {
  const match = body.riskGroupMatch ?? query.riskGroupMatch;
  return {
    riskGroups: body.riskGroup ?? query.riskGroup,
    ...(match === undefined ? {} : { riskGroupMatch: match }),
    unchecked: body.unchecked ?? query.unchecked,
  };
}
