/** A mapping by its name or from a file, and what is wrong with one that cannot be used. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { GraphError, limits } from '../../../../model';
import { builtIn } from './builtIn';
import { mappingSchema, type Mapping } from './schema';

/** Mistakes that one sentence lists. */
const listed = 5;
const howToMake = 'etiograph inspect -o mapping.json writes one to begin with';

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${String(key)}`,
    '',
  );

function sentenceOf({ code, path, message, ...issue }: z.core.$ZodIssue): string {
  const place = placeOf(path);
  const where = place === '' ? 'the file as a whole' : place;
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return `${where} has ${issue.keys.map((key) => `“${key}”`).join(', ')}, which means nothing there`;
  if (code === 'invalid_value' && 'values' in issue && issue.values.length > 1)
    return `${where} has to be one of ${issue.values.map(String).join(', ')}`;
  return `${where}: ${message}`;
}

/**
 * Parses a mapping.
 * @param what how it is called in a sentence
 * @throws GraphError `bad_input` with each mistake, its place and what to do
 */
export function parseMapping(value: unknown, what: string): Mapping {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const told = issues.slice(0, listed).map(sentenceOf);
  const more = issues.length > listed ? [`and ${issues.length - listed} more`] : [];
  throw new GraphError(
    'bad_input',
    `${what} cannot be used. ${[...told, ...more].join('; ')}. Correct this; ${howToMake}.`,
  );
}

function readText(file: string): string {
  try {
    if (statSync(file).size > limits.mappingFile)
      throw new GraphError(
        'bad_input',
        `The mapping ${file} is larger than ${limits.mappingFile / 1_000_000} MB: name another file in ETIOGRAPH_MAPPING.`,
      );
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof GraphError) throw error;
    throw new GraphError(
      'bad_input',
      `The mapping ${file}, which ETIOGRAPH_MAPPING names, cannot be read. Name ${[...builtIn.keys()].join(', ')} or a file that is there; ${howToMake}.`,
      { cause: error },
    );
  }
}

/**
 * The mapping that ETIOGRAPH_MAPPING names: one that ships, or a file.
 * @throws GraphError `bad_input`
 */
export function loadMapping(named: string): Mapping {
  const shipped = builtIn.get(named);
  if (shipped !== undefined) return shipped;
  const file = resolve(named);
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof GraphError) throw error;
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    throw new GraphError(
      'bad_input',
      `The mapping ${file} is no JSON (${reason}). Correct it; ${howToMake}.`,
      {
        cause: error,
      },
    );
  }
  return parseMapping(value, `The mapping ${file}`);
}
