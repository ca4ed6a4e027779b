/** Cases to rank: one JSON object a line. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { GraphError } from '../../../graph/model';

const aCase = z.object({
  id: z.string(),
  observed: z.array(z.string()).min(1),
  excluded: z.array(z.string()).default([]),
  disease: z.string(),
});
export type Case = z.infer<typeof aCase>;

/**
 * Reads a file of cases.
 * @throws GraphError `bad_input` with the line that is no case, or where there is none
 */
export async function readCases(path: string): Promise<Case[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const cases = lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseCase(line, path, at + 1)]));
  if (cases.length === 0) throw new GraphError('bad_input', `${path} has no cases: a JSON object a line.`);
  return cases;
}

function parseCase(line: string, path: string, number: number): Case {
  try {
    return aCase.parse(JSON.parse(line));
  } catch {
    throw new GraphError(
      'bad_input',
      `${path} line ${number} is no case: it takes {"id", "observed": [ids], "excluded": [ids], "disease": id}.`,
    );
  }
}
