/**
 * A preferred-label file: names to use in place of those that files give. A table of two or three columns parted by
 * tabs, one concept a line: its id, its name, and how the name stands inside a sentence where that differs. By id and not
 * by the old name, since one word may name two things. Blank lines and lines with a `#` first are passed over, and so is
 * a heading.
 */
import { GraphError, limits } from '../../model';
import { idProblem } from '../ids';
import { lineBatches } from '../text/lines';

export interface Label {
  name: string;
  inSentence?: string;
}

/** By id, as the files write it or as it is stored. */
export type Labels = ReadonlyMap<string, Label>;

const isHeading = ([id = '', name = '']: readonly string[]): boolean =>
  id.toLowerCase() === 'id' && name.toLowerCase() === 'name';

/** What is wrong with a name, or null. */
function nameProblem(text: string, what: string): string | null {
  if (text.length > limits.wordLength) return `has a ${what} longer than ${limits.wordLength} characters`;
  return /\p{Cc}/u.test(text) ? `has a ${what} with a control character in it` : null;
}

function problemOf([id = '', name = '', inSentence = '', ...more]: readonly string[]): string | null {
  if (name === '') return 'needs an id, a tab and a name';
  if (more.length > 0) return 'has more than an id, a name and its form inside a sentence';
  return (
    idProblem(id, 'id') ?? nameProblem(name, 'name') ?? nameProblem(inSentence, 'form inside a sentence')
  );
}

/**
 * Reads a label file, whole: a mistake in it is told at once and nothing is renamed by half.
 * @throws GraphError `bad_input` with the line that is no label, that names an id again, or where there is none at all
 */
export async function parseLabels(text: AsyncIterable<string>, file: string): Promise<Labels> {
  const labels = new Map<string, Label & { line: number }>();
  let line = 0;
  const refuse = (problem: string): GraphError =>
    new GraphError('bad_input', `Line ${line} of the label file ${file} ${problem}.`);
  let first = true;
  for await (const batch of lineBatches(text, file)) {
    for (const row of batch) {
      line += 1;
      if (row.trim() === '' || row.startsWith('#')) continue;
      const cells = row.split('\t').map((cell) => cell.trim());
      const skip = first && isHeading(cells);
      first = false;
      if (skip) continue;
      const problem = problemOf(cells);
      if (problem !== null) throw refuse(problem);
      const [id = '', name = '', inSentence = ''] = cells;
      const before = labels.get(id);
      if (before !== undefined) throw refuse(`names ${id} again, after line ${before.line}`);
      labels.set(id, { name, line, ...(inSentence === '' ? {} : { inSentence }) });
    }
  }
  if (labels.size === 0)
    throw new GraphError(
      'bad_input',
      `The label file ${file} has no label: an id, a tab and a name on a line.`,
    );
  return labels;
}
