import { expect, it } from 'vitest';
import { formats } from '../formats';
import { isNoGraph } from './noGraph';

it.each([
  'README.md',
  'data/README',
  'LICENSE',
  'LICENCE.txt',
  '.DS_Store',
  'a\\Thumbs.db',
  'notes.md',
  'a.PDF',
])('leaves out %s', (name) => expect(isNoGraph(name)).toBe(true));

it.each(['a_nodes.tsv', 'readme_nodes.tsv', 'licenses.csv', 'README.md.gz.csv', 'nodes', 'a.tar', 'b.xlsx'])(
  'keeps %s',
  (name) => expect(isNoGraph(name)).toBe(false),
);

it('keeps whatever a format that is read goes by', () => {
  for (const { read, extensions } of formats) {
    if (read === undefined) continue;
    for (const extension of extensions) expect(isNoGraph(`a.${extension}`)).toBe(false);
  }
});
