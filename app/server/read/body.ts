/** The body of a request in JSON, read up to a cap and parsed. */
import { GraphError, limits } from '@/graph/model';
import type { z } from 'zod';
import { parse } from './parse';

const tooLarge = (): GraphError =>
  new GraphError(
    'too_large',
    `The body of this request may be at most ${limits.requestBody} bytes. Ask for less at once.`,
  );

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.requestBody) throw tooLarge();
  if (request.body === null) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the body: the rest is not read.
    if (size > limits.requestBody) throw tooLarge();
    text += decodeWith(() => decoder.decode(chunk, { stream: true }));
  }
  return text + decodeWith(() => decoder.decode());
}

function decodeWith(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new GraphError('bad_input', 'The body of this request is not UTF-8.', { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GraphError('bad_input', 'The body of this request is not JSON.', { cause });
  }
}

/**
 * The body of a request, parsed by nobody yet.
 * @throws {GraphError} bad_input, too_large
 */
export const readJson = async (request: Request): Promise<unknown> => parseJson(await readText(request));

/**
 * The body of a request, whatever type it says it is of.
 * @throws {GraphError} bad_input, too_large
 */
export async function readBody<S extends z.ZodObject>(request: Request, schema: S): Promise<z.output<S>> {
  return parse(schema, await readJson(request), Object.keys(schema.shape));
}
