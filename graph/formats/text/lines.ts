/**
 * Splits streamed text into lines, a batch for each chunk: an await for every line would cost more than the line.
 * Lines end in LF or CRLF.
 */
import { GraphError, limits } from '../../model';

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/**
 * @param file its name, for the sentence of a failure
 * @throws GraphError `too_large` where a line is longer than `limits.fileLine`
 */
export async function* lineBatches(text: AsyncIterable<string>, file: string): AsyncIterable<string[]> {
  // Pieces of a line that spans chunks are joined once, when it ends: joining at each chunk takes quadratic time.
  let open: string[] = [];
  let length = 0;
  let done = 0;
  for await (const chunk of text) {
    length += chunk.length;
    if (length > limits.fileLine && !chunk.includes('\n')) {
      throw new GraphError(
        'too_large',
        `Line ${done + 1} of ${file} is longer than ${limits.fileLine.toLocaleString('en')} characters. Is it really a table?`,
      );
    }
    open.push(chunk);
    if (!chunk.includes('\n')) continue;
    const lines = open.join('').split('\n');
    const rest = lines.pop() ?? '';
    open = [rest];
    length = rest.length;
    done += lines.length;
    yield lines.map(withoutReturn);
  }
  const last = open.join('');
  if (last !== '') yield [withoutReturn(last)];
}
