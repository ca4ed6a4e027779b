/** The query and the path of a request, parsed. */
import { GraphError } from '@/graph/model';
import { z } from 'zod';
import type { PathParams } from '../answer';
import { dataset, id } from '../schemas/fields';
import { parse } from './parse';

const path = z.strictObject({ id });
const datasetPath = z.strictObject({ name: dataset });
/** Parameters that may be given several times. */
const repeatable: ReadonlySet<string> = new Set(['riskGroup', 'ids', 'id']);
/** What bytes that are not UTF-8 are decoded to, by Next before we see them: the text that was meant is lost. */
const undecodable = '\uFFFD';

/**
 * The query of a request. Unknown parameters are refused by name, so that a misspelt filter is not silently ignored.
 * @throws {GraphError} bad_input
 */
export function readQuery<S extends z.ZodObject>(request: Request, schema: S): z.output<S> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of new URL(request.url).searchParams) {
    if (name.includes(undecodable) || value.includes(undecodable)) {
      throw new GraphError(
        'bad_input',
        'The query holds bytes that are not UTF-8. Percent-encode its values as UTF-8.',
      );
    }
    if (!repeatable.has(name)) {
      if (values.has(name))
        throw new GraphError('bad_input', `“${name.slice(0, 60)}” is given more than once.`);
      values.set(name, value);
    } else values.set(name, [...(values.get(name) ?? []), value]);
  }
  return parse(schema, Object.fromEntries(values), Object.keys(schema.shape));
}

/**
 * The id in a path.
 * @throws {GraphError} bad_input
 */
export function readId(params: PathParams): string {
  return parse(path, { id: decodable(params['id'], 'id') }, []).id;
}

/**
 * The name of a data set in a path.
 * @throws {GraphError} bad_input
 */
export function readName(params: PathParams): string {
  return parse(datasetPath, { name: decodable(params['name'], 'name') }, []).name;
}

function decodable(given: PathParams[string], what: string): PathParams[string] {
  if (typeof given === 'string' && given.includes(undecodable)) {
    throw new GraphError(
      'bad_input',
      `The ${what} holds bytes that are not UTF-8. Percent-encode it as UTF-8.`,
    );
  }
  return given;
}
