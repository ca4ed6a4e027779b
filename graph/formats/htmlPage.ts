/**
 * One HTML file to share a view with somebody who has no server: picture, concepts, every claim as a sentence with its
 * evidence, numbered references, licences. It holds no script and asks nothing of any host; it is read offline, on a
 * phone, aloud and in print. Not read back: JSON or KGX carry a graph on.
 */
import { GraphError, limits } from '../model';
import { leavesOutAttributes } from './leavesOut';
import { lazily } from './text/lazily';
import type { ExportFile, ExportSource, Format } from './types';

function write(source: ExportSource): ExportFile[] {
  const { nodes, statements } = source.survey;
  if (nodes + statements > limits.pageRows) {
    throw new GraphError(
      'too_large',
      `One page holds up to ${limits.pageRows.toLocaleString('en')} concepts and claims; these are ${(nodes + statements).toLocaleString('en')}. Export a smaller part, or use another format.`,
    );
  }
  const content = lazily(async () => (await import('./html/page')).htmlPageOf(source));
  return [{ ending: '.html', content }];
}

export const htmlPage: Format = {
  id: 'html',
  label: 'One file to share (HTML)',
  extensions: ['html'],
  mediaType: 'text/html',
  showsPicture: true,
  leavesOut: leavesOutAttributes,
  write,
};
