/** What people give as a mapping (a file, a form), parsed. By itself, since it brings zod. */
import { z } from 'zod';
import { GraphError } from '../../../model';
import {
  columnUses,
  defaultUses,
  delimiters,
  listSeparators,
  type ColumnUse,
  type GivenMapping,
} from './mapping';

const text = z.string().min(1).max(500);

export const givenMapping = z.strictObject({
  file: text.optional(),
  role: z.enum(['nodes', 'edges']).optional(),
  delimiter: z.enum(delimiters).optional(),
  quoted: z.boolean().optional(),
  heading: z.boolean().optional(),
  lists: z.enum(listSeparators).optional(),
  defaults: z.partialRecord(z.enum(defaultUses), text).optional(),
  columns: z
    .array(
      z.strictObject({
        column: text,
        as: z.enum(columnUses as readonly [ColumnUse, ...ColumnUse[]]),
        why: z.string().optional(),
      }),
    )
    .max(10_000)
    .optional(),
});

/** Only the fields that are there: the model's optional fields are absent, never undefined. */
const present = (mapping: z.infer<typeof givenMapping>): GivenMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));

/**
 * Reads one mapping or a list of them from JSON.
 * @param from what the text is, for the sentence of a failure: "columns.json"
 * @throws GraphError `bad_input` that says where the text is none
 */
export function parseMappings(json: string, from: string): GivenMapping[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new GraphError('bad_input', `${from} is not JSON.`, { cause });
  }
  const parsed = z
    .array(givenMapping)
    .max(100)
    .safeParse(Array.isArray(value) ? value : [value]);
  if (parsed.success) return parsed.data.map(present);
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new GraphError('bad_input', `${from} is no mapping of columns${at}: ${issue?.message ?? 'unknown'}.`);
}
