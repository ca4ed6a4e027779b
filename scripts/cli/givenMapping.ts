/** What `--mapping FILE` and `--map USE=COLUMN` say of the columns of tables. */
import { readFileSync } from 'node:fs';
import { GraphError } from '../../graph/model';
import { columnUses, type ColumnUse, type GivenMapping } from '../../graph/formats/tables/mapping/mapping';
import { parseMappings } from '../../graph/formats/tables/mapping/schema';
import { useOfWord } from '../../graph/formats/tables/mapping/words';
import type { Arguments } from './command';
import { UsageError } from './failure';

function fromFile(path: string): GivenMapping[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new GraphError('bad_input', `The mapping ${path} cannot be read.`, { cause });
  }
  return parseMappings(text, path);
}

/** "subject=Cause" → the column “Cause” as the subject. */
function columnOf(pair: string): { column: string; as: ColumnUse } {
  const at = pair.indexOf('=');
  const [word, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  if (at === -1 || column === '') throw new UsageError(`--map takes USE=COLUMN, not “${pair}”.`);
  const as = columnUses.find((use) => use === useOfWord(word));
  if (as === undefined)
    throw new UsageError(`A column cannot be used as “${word}”. There are: ${columnUses.join(', ')}.`);
  return { column, as };
}

/**
 * The mappings that the options give, those of single columns first.
 * @throws UsageError, GraphError `bad_input`
 */
export function givenMappings(given: Arguments): GivenMapping[] {
  const pairs = given.texts('map').map(columnOf);
  const file = given.text('mapping');
  if (pairs.length > 0 && file !== undefined) throw new UsageError('Give --map or --mapping, not both.');
  if (file !== undefined) return fromFile(file);
  return pairs.length > 0 ? [{ columns: pairs }] : [];
}
