/** The format that an option names. A wrong one is a matter of usage, as any other wrong option is. */
import { formatById, type Format } from '../../graph/formats';
import { UsageError } from './failure';

/** @throws UsageError with the list */
export function givenFormat(id: string, use: 'read' | 'write'): Format {
  try {
    return formatById(id, use);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
