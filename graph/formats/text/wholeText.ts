/** The whole text of a stream, for a format that cannot be read before its end is known. */
import { GraphError, limits } from '../../model';

/**
 * @param why the format is read whole and what to use instead, as a sentence
 * @throws GraphError `too_large` over `limits.wholeFile`
 */
export async function wholeText(text: AsyncIterable<string>, file: string, why: string): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > limits.wholeFile)
      throw new GraphError('too_large', `${file} is larger than ${limits.wholeFile / 1_000_000} MB. ${why}`);
    parts.push(part);
  }
  return parts.join('');
}
