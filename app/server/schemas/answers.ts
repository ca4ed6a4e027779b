/** What each question is answered with, for openapi.json. Answers are never parsed: tests hold them to this. */
import { groupMatches } from '@/graph/model';
import { z } from 'zod';
import { problemCodes } from '../problem';
import { edge, node, statement } from './model';

export const problemAnswer = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes),
    detail: z.string().meta({ description: 'What happened, where, and what to do.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

const total = z
  .union([z.int(), z.object({ atLeast: z.int() })])
  .meta({ id: 'Total', description: 'Exact, or a lower bound where a cap ended the counting.' });
const cut = z.boolean().meta({ description: 'Whether a cap cut the answer.' });
const counts = z.record(z.string(), z.int());

export const healthAnswer = z.object({
  status: z.enum(['ok', 'unavailable']),
  engine: z.enum(['sqlite', 'neo4j']),
  version: z.string().meta({ description: 'The program’s version.' }),
  detail: z.string().exactOptional().meta({ description: 'Why the store is unavailable.' }),
});

const datasetSummary = z
  .object({
    name: z.string(),
    state: z.enum(['importing', 'complete', 'removing']),
    nodes: z.int(),
    statements: z.int(),
    importedAt: z.string().nullable(),
    title: z.string().nullable(),
    license: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'Dataset', description: 'What was imported together.' });

export const datasetsAnswer = z.object({
  datasets: z
    .array(datasetSummary)
    .meta({ description: 'Whole ones; whoever may write sees unfinished ones too.' }),
});

export const statsAnswer = z.object({
  nodes: z.int(),
  statements: z.int(),
  unchecked: z.int().meta({ description: 'Statements that a program found, whether or not they count.' }),
  kinds: counts,
  relations: counts,
  sources: z.array(z.object({ id: z.string(), title: z.string(), statements: z.int(), unchecked: z.int() })),
  datasets: z.array(datasetSummary),
  revision: z.string().meta({ description: 'Changes with every write.' }),
  cut: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'There was more than could be looked at: the numbers are lower bounds.' }),
});

export const kindsAnswer = z.object({
  ties: z.array(
    z.object({
      subject: z.string().meta({ description: 'The kind of the subjects.' }),
      relation: z.string(),
      object: z.string().meta({ description: 'The kind of the objects.' }),
      negated: z.boolean(),
      count: z.int().meta({ description: 'Distinct pairs of concepts.' }),
    }),
  ),
});

export const conceptsAnswer = z.object({ nodes: z.array(node) });

export const searchAnswer = z.object({
  hits: z.array(
    z.object({
      node,
      matched: z.object({
        text: z.string(),
        how: z.enum(['name', 'synonym', 'id', 'xref', 'tokens', 'prefix', 'typo']),
      }),
    }),
  ),
  total,
});

const direction = z.enum(['out', 'in']);
export const nodeAnswer = z.object({
  node,
  neighbourCounts: z.array(
    z.object({ relation: z.string(), direction, kind: z.string(), negated: z.boolean(), count: z.int() }),
  ),
});

export const sameAsAnswer = z.object({
  proposals: z.array(
    z.object({
      node,
      codes: z.array(z.string()).meta({ description: 'The codes in common: why it may be the same.' }),
    }),
  ),
  total: z.int().meta({ description: 'All of them; proposals lists the first ones.' }),
});

export const neighboursAnswer = z.object({
  nodes: z.array(node),
  edges: z.array(edge),
  total: z.int().meta({ description: 'Distinct neighbours.' }),
  nextCursor: z.string().nullable(),
  cut: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'Only some of a hub’s claims were looked at: the order is that of those.' }),
});

export const statementsAnswer = z.object({
  edge,
  statements: z.array(statement),
  opposite: z.array(statement).meta({ description: 'Claims of the opposite polarity.' }),
  cut,
});

export const amongAnswer = z.object({
  nodes: z.array(node).meta({ description: 'In the order asked.' }),
  edges: z.array(edge).meta({ description: 'Those with both ends among the nodes.' }),
  missing: z.array(z.string()).meta({ description: 'Ids that are not in the graph.' }),
});

const held = z
  .enum(['yes', 'no', 'opposite'])
  .meta({ description: 'yes: a source says it; opposite: sources only say that it is not so; no: neither.' });
export const compareAnswer = z.object({
  nodes: z.array(node).meta({ description: 'The compared, in the order asked.' }),
  rows: z
    .array(
      z.object({
        relation: z.string(),
        direction,
        qualifiers: z.record(z.string(), z.string()),
        node,
        held: z.array(held).meta({ description: 'In the order of the compared.' }),
        standing: z.enum(['shared', 'partly', 'only', 'denied']),
        disagree: z.boolean().meta({ description: 'Whether of one of the compared both is said.' }),
        edges: z.array(edge).meta({ description: 'The lines behind it.' }),
      }),
    )
    .meta({ description: 'What is said of at least one of them.' }),
  total: z.int(),
  counts: z.object({
    shared: z.int(),
    partly: z.int(),
    only: z.int(),
    denied: z.int(),
    disagree: z.int(),
  }),
  between: z.array(edge).meta({ description: 'Lines that tie the compared to each other.' }),
  cut,
});

export const pathsAnswer = z.object({
  from: node,
  to: node,
  paths: z
    .array(
      z.object({
        along: z.enum(['causation', 'other']),
        nodes: z.array(node).meta({ description: 'From one end to the other.' }),
        edges: z.array(edge).meta({ description: 'The best line between each two of the nodes.' }),
        sentences: z.array(z.string()).meta({ description: 'One per edge, read the way of the path.' }),
        sentence: z.string().meta({ description: 'The same as one text.' }),
      }),
    )
    .meta({ description: 'Along causation first; then the shortest; then by evidence and how specific.' }),
  total,
  cut,
});

const lensReason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('chosen') }),
  z.object({ why: z.literal('broader'), of: z.string() }),
  z.object({ why: z.literal('atRisk'), group: z.string(), edge: z.string() }),
  z.object({ why: z.literal('avoid'), group: z.string(), edge: z.string() }),
  z.object({ why: z.literal('tied'), to: z.string(), relation: z.string(), edge: z.string() }),
  z.object({ why: z.literal('leadsTo'), to: z.string(), steps: z.int(), edge: z.string() }),
  z.object({ why: z.literal('general'), of: z.string(), edge: z.string() }),
]);
export const lensAnswer = z.object({
  groups: z.array(z.string()),
  match: z.enum(groupMatches).meta({
    description: 'any: members of the lens of one of the groups; all: of the lens of each.',
  }),
  members: z.array(z.object({ id: z.string(), reason: lensReason })),
  sentence: z
    .string()
    .meta({ description: 'What the sources say about the groups, and what their silence does not mean.' }),
  cut,
});

export const riskGroupsAnswer = z.object({
  groups: z.array(
    z.object({
      node,
      count: z.int().meta({
        description: 'What is said to be more common in the group, and what should not be used in it.',
      }),
    }),
  ),
});

export const sessionAnswer = z.object({
  writing: z.enum(['off', 'locked', 'open']).meta({
    description:
      'off: no token is configured; locked: there is one, and it was not proven; open: this session may write.',
  }),
});
