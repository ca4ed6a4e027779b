/**
 * Cursors: the id that a page ended with, and a digest of everything its order depends on. Opaque to callers; a
 * cursor of another question is refused.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GraphError, limits } from '../../model';

const cursorShape = z.tuple([z.string(), z.string()]);

const digest = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);

/** @param question everything that the order depends on, in a fixed order */
export function writeCursor(question: unknown, id: string): string {
  return Buffer.from(JSON.stringify([digest(question), id])).toString('base64url');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** What is said of a cursor that the question cannot be continued from. */
export function refuseCursor(): never {
  throw new GraphError(
    'bad_input',
    'This cursor does not belong to this question, or the store has changed since: ask for the first page again, without a cursor.',
  );
}

/**
 * The id after which the next page starts.
 * @throws GraphError `bad_input` for a cursor that is broken or of another question
 */
export function readCursor(question: unknown, cursor: string): string {
  if (cursor.length > limits.cursorLength) refuseCursor();
  const parsed = cursorShape.safeParse(decode(cursor));
  if (!parsed.success || parsed.data[0] !== digest(question)) refuseCursor();
  return parsed.data[1];
}
