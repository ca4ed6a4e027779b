/** Parses what a request holds with a schema; what does not fit becomes one sentence that names it. */
import { GraphError } from '@/graph/model';
import type { z } from 'zod';

/** A name from outside, short enough to stand in a sentence. */
const quoted = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;

function nameOf(path: readonly PropertyKey[]): string {
  const [name, ...rest] = path.map(String);
  return name === undefined
    ? 'The request'
    : `${quoted(name)}${rest.length > 0 ? ` (at ${rest.join('.')})` : ''}`;
}

function sentences(issue: z.core.$ZodIssue, takes: string): string[] {
  if (issue.code !== 'unrecognized_keys') return [`${nameOf(issue.path)} ${issue.message}.`];
  return issue.keys.slice(0, 3).map((key) => `${quoted(key)} is not known here. ${takes}`);
}

/**
 * @param names What the request may hold, for the sentence about what it may not.
 * @throws {GraphError} bad_input
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, names: readonly string[]): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const takes = names.length === 0 ? 'Nothing is asked for here.' : `Known are ${names.join(', ')}.`;
  const told = new Set(result.error.issues.flatMap((issue) => sentences(issue, takes)));
  throw new GraphError('bad_input', [...told].slice(0, 3).join(' '));
}
