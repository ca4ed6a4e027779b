/** The parts that operations in openapi.json have in common. */
import type { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { problemAnswer } from '../schemas/answers';

const reasons = {
  400: 'A parameter or the body is not as described.',
  401: 'The token is missing or wrong.',
  403: 'Not permitted, whatever is sent.',
  404: 'There is nothing of that id.',
  409: 'Another process is writing, or the name is taken.',
  413: 'The body is too large.',
  415: 'The body is of another type.',
  421: 'This server does not answer to that host name.',
  503: 'The store is not available.',
  504: 'The question took too long.',
} as const;
export type FailureStatus = keyof typeof reasons;

const problem = (status: FailureStatus) => ({
  description: reasons[status],
  content: { 'application/problem+json': { schema: problemAnswer } },
});

/** The failures that an operation may answer with; 421 is always among them. */
export const failures = (...statuses: FailureStatus[]): ZodOpenApiResponsesObject =>
  Object.fromEntries([...statuses, 421 as const].map((status) => [String(status), problem(status)]));

/** An answer in JSON. */
export const answers = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

interface Question {
  id: string;
  summary: string;
  query: z.ZodObject;
  path?: z.ZodObject;
  answer: z.ZodType;
  failures?: FailureStatus[];
}

/** A question to the store by GET: it may be asked wrongly, and the store may be away or too slow. */
export function question({
  id,
  summary,
  query,
  path,
  answer,
  failures: more = [],
}: Question): ZodOpenApiOperationObject {
  return {
    operationId: id,
    summary,
    requestParams: path === undefined ? { query } : { path, query },
    responses: { 200: answers(summary, answer), ...failures(400, ...more, 503, 504) },
  };
}
