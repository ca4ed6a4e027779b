/** What each question is asked with. The same schemas parse the requests and describe them in openapi.json. */
import { limits } from '@/graph/model';
import { z } from 'zod';
import {
  described,
  filterBody,
  filterQuery,
  flag,
  id,
  ids,
  kind,
  must,
  relation,
  riskGroupQuery,
  searchText,
  uncheckedQuery,
  wholeNumber,
  word,
} from './fields';

export const noQuery = z.strictObject({});
export const statsQuery = z.strictObject(filterQuery);
export const kindsQuery = z.strictObject(uncheckedQuery);
export const riskGroupsQuery = z.strictObject(uncheckedQuery);
export const lensQuery = z.strictObject(riskGroupQuery);
export const nodeQuery = z.strictObject(filterQuery);
export const sameAsQuery = z.strictObject(filterQuery);

export const conceptsQuery = z.strictObject({
  kind,
  limit: wholeNumber(1, limits.neighboursMost, limits.searchHits, 'Concepts at most.'),
  ...filterQuery,
});

export const searchQuery = z.strictObject({
  q: searchText,
  kind: kind.exactOptional(),
  limit: wholeNumber(1, limits.searchHitsMost, limits.searchHits, 'Hits at most.'),
  ...filterQuery,
});

export const neighboursQuery = z.strictObject({
  relation: relation.exactOptional(),
  direction: z
    .enum(['out', 'in'], must('out or in'))
    .meta({ description: 'out: the node is the subject; in: it is the object.' })
    .exactOptional(),
  kind: kind.exactOptional(),
  order: z
    .enum(['evidence', 'commonness', 'name', 'degree'], must('evidence, commonness, name or degree'))
    .default('evidence'),
  limit: wholeNumber(1, limits.neighboursMost, limits.neighbours, 'Distinct neighbours at most.'),
  cursor: z
    .string(must('a cursor'))
    .min(1, must('a cursor'))
    .max(limits.cursorLength, must('a cursor that an earlier answer gave as nextCursor'))
    .meta({ description: 'nextCursor of the page before; all other parameters as they were.' })
    .exactOptional(),
  ...filterQuery,
});

const qualifiersText = 'a JSON object of texts, like {"object_direction_qualifier":"increased"}';
function parseQualifiers(text: string): Record<string, string> | null {
  try {
    return z.record(word, word).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
const qualifiers = z
  .string(must(qualifiersText))
  .max(limits.cursorLength, must(qualifiersText))
  .transform((text, context) => {
    const parsed = parseQualifiers(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: `must be ${qualifiersText}` });
    return z.NEVER;
  })
  .default({})
  .meta(
    described({
      type: 'string',
      description: 'The edge’s qualifiers as a JSON object; none where it is absent.',
    }),
  );

export const statementsQuery = z.strictObject({
  subject: id,
  relation,
  object: id,
  negated: flag('Whether the edge says that it is not so.'),
  qualifiers,
  ...filterQuery,
});

export const amongQuery = z.strictObject(filterQuery);
export const amongBody = z.strictObject({ ids, ...filterBody });

const comparedText = `given from 2 to ${limits.compared} times, each time another concept`;
export const compareQuery = z.strictObject({
  id: z
    .array(id, must(comparedText))
    .min(2, must(comparedText))
    .max(limits.compared, must(comparedText))
    .meta({ description: 'A concept to compare, repeated.' }),
  limit: wholeNumber(1, limits.compareRowsMost, limits.compareRows, 'Rows at most.'),
  ...filterQuery,
});

export const pathsQuery = z.strictObject({
  from: id,
  to: id,
  maxLength: wholeNumber(1, limits.pathLengthMost, limits.pathLength, 'Claims on a path at most.'),
  limit: wholeNumber(1, limits.pathsMost, limits.paths, 'Paths at most.'),
  along: z
    .enum(['causation', 'other'], must('causation or other'))
    .meta({
      description:
        'causation: every claim leads from cause to effect, all one way; other: every other path. Absent: both, in this order.',
    })
    .exactOptional(),
  ...filterQuery,
});

export const sessionBody = z.strictObject({
  token: z.string(must('a text')).min(1, must('a text')).max(limits.idLength, must('a text')),
});
