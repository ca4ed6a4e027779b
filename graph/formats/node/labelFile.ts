/** A preferred-label file on disk. */
import { parseLabels, type Labels } from '../labels/parse';
import { decodeText } from '../text/decode';
import { fileInput } from './fileInput';
import { gunzipped } from './gunzip';

/**
 * @param shownAs its name in sentences: the path as given, where nothing else is said
 * @throws GraphError `bad_input` where there is no such file or it is no label file
 */
export async function labelFile(path: string, shownAs = path): Promise<Labels> {
  const { name, content } = fileInput(path, shownAs);
  return parseLabels(decodeText(await gunzipped(content, name), name), name);
}
