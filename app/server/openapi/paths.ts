/** Every address of the API, as openapi.json describes it. A test holds it to the route files and their methods. */
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import {
  amongAnswer,
  compareAnswer,
  conceptsAnswer,
  datasetsAnswer,
  healthAnswer,
  kindsAnswer,
  lensAnswer,
  neighboursAnswer,
  nodeAnswer,
  pathsAnswer,
  riskGroupsAnswer,
  sameAsAnswer,
  searchAnswer,
  sessionAnswer,
  statementsAnswer,
  statsAnswer,
} from '../schemas/answers';
import { dataset, id } from '../schemas/fields';
import {
  amongBody,
  amongQuery,
  compareQuery,
  conceptsQuery,
  kindsQuery,
  lensQuery,
  neighboursQuery,
  nodeQuery,
  noQuery,
  pathsQuery,
  riskGroupsQuery,
  sameAsQuery,
  searchQuery,
  sessionBody,
  statementsQuery,
  statsQuery,
} from '../schemas/requests';
import { rankAnswer, rankBody, rankQuery } from '../schemas/rank';
import { exportPath, importPath } from './files';
import { answers, failures, question } from './operation';

const path = z.strictObject({ id });
const assistantMessage = z.looseObject({ jsonrpc: z.literal('2.0'), method: z.string() });
const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } }, required: true });

export const paths: ZodOpenApiPathsObject = {
  '/api/live': {
    get: {
      operationId: 'live',
      summary: 'The server runs',
      responses: { 204: { description: 'It does.' }, ...failures() },
    },
  },
  '/api/health': {
    get: {
      operationId: 'health',
      summary: 'Whether the store answers',
      responses: {
        200: answers('It does.', healthAnswer),
        ...failures(),
        503: answers('It does not, with the reason.', healthAnswer),
      },
    },
  },
  '/api/stats': {
    get: question({
      id: 'stats',
      summary: 'How much there is of what',
      query: statsQuery,
      answer: statsAnswer,
      failures: [404],
    }),
  },
  '/api/kinds': {
    get: question({
      id: 'kinds',
      summary: 'Which kinds are tied by which relations, and how often',
      query: kindsQuery,
      answer: kindsAnswer,
    }),
  },
  '/api/concepts': {
    get: question({
      id: 'concepts',
      summary: 'Concepts of a kind, the best connected first',
      query: conceptsQuery,
      answer: conceptsAnswer,
      failures: [404],
    }),
  },
  '/api/search': {
    get: question({
      id: 'search',
      summary: 'Concepts, best match first',
      query: searchQuery,
      answer: searchAnswer,
      failures: [404],
    }),
  },
  '/api/nodes/{id}': {
    get: question({
      id: 'node',
      summary: 'One concept',
      path,
      query: nodeQuery,
      answer: nodeAnswer,
      failures: [404],
    }),
  },
  '/api/nodes/{id}/neighbours': {
    get: question({
      id: 'neighbours',
      summary: 'A page of what a concept is tied to',
      path,
      query: neighboursQuery,
      answer: neighboursAnswer,
      failures: [404],
    }),
  },
  '/api/nodes/{id}/same-as': {
    get: question({
      id: 'sameAs',
      summary: 'Concepts that may be the same as one, by an equal code; proposals, never joined',
      path,
      query: sameAsQuery,
      answer: sameAsAnswer,
      failures: [404],
    }),
  },
  '/api/statements': {
    get: question({
      id: 'statements',
      summary: 'Every claim behind one line, and those that say the opposite',
      query: statementsQuery,
      answer: statementsAnswer,
      failures: [404],
    }),
  },
  '/api/among': {
    post: {
      ...question({
        id: 'among',
        summary: 'Lines between concepts',
        query: amongQuery,
        answer: amongAnswer,
        failures: [404, 413],
      }),
      requestBody: json(amongBody),
    },
  },
  '/api/compare': {
    get: question({
      id: 'compare',
      summary: 'What is said of two to four concepts, side by side',
      query: compareQuery,
      answer: compareAnswer,
      failures: [404],
    }),
  },
  '/api/rank': {
    post: {
      ...question({
        id: 'rank',
        summary: 'The conditions whose sources list these symptoms; informs, and is no diagnosis',
        query: rankQuery,
        answer: rankAnswer,
        failures: [404, 409, 413],
      }),
      requestBody: json(rankBody),
    },
  },
  '/api/paths': {
    get: question({
      id: 'paths',
      summary: 'What links two concepts, along causation first',
      query: pathsQuery,
      answer: pathsAnswer,
      failures: [404],
    }),
  },
  '/api/lens': {
    get: question({
      id: 'lens',
      summary: 'What is said about groups of people',
      query: lensQuery,
      answer: lensAnswer,
      failures: [404],
    }),
  },
  '/api/risk-groups': {
    get: question({
      id: 'riskGroups',
      summary:
        'Groups of people of whom something is said to be more common, or that something should not be used in them',
      query: riskGroupsQuery,
      answer: riskGroupsAnswer,
    }),
  },
  '/api/datasets': {
    get: question({
      id: 'datasets',
      summary: 'What was imported together',
      query: noQuery,
      answer: datasetsAnswer,
    }),
  },
  '/api/datasets/{name}': {
    delete: {
      operationId: 'removeDataset',
      summary: 'Takes out exactly what came with a data set',
      security: [{ bearer: [] }, { cookie: [] }],
      requestParams: { path: z.strictObject({ name: dataset }) },
      responses: { 204: { description: 'It is gone.' }, ...failures(400, 401, 403, 404, 409, 503) },
    },
  },
  '/api/export': exportPath,
  '/api/import': importPath,
  '/api/mcp': {
    post: {
      operationId: 'mcp',
      summary: 'Tools for assistants, by the Model Context Protocol; they only read',
      description:
        'Streamable HTTP without sessions or streams: one JSON-RPC message a request. “tools/list” tells the tools and their schemas.',
      requestBody: json(assistantMessage),
      responses: {
        200: answers('The answer, by the protocol; what goes wrong in a tool is in it.', z.looseObject({})),
        202: { description: 'The message wants no answer.' },
        ...failures(400, 403, 413),
      },
    },
  },
  '/api/session': {
    get: {
      operationId: 'session',
      summary: 'Whether this session may write',
      responses: { 200: answers('Whether it may.', sessionAnswer), ...failures() },
    },
    post: {
      operationId: 'startSession',
      summary: 'Trades the token for a cookie; from this server’s own page only',
      requestBody: json(sessionBody),
      responses: { 200: answers('It may write now.', sessionAnswer), ...failures(400, 401, 403, 413, 415) },
    },
    delete: {
      operationId: 'endSession',
      summary: 'Ends the session; from this server’s own page only',
      responses: { 204: { description: 'It is ended.' }, ...failures(403) },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This description',
      responses: {
        200: { description: 'This description.', content: { 'application/json': {} } },
        ...failures(),
      },
    },
  },
};
