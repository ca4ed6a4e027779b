/** `etiograph plain CONCEPT`: the plain page of a concept, to be read and printed, as one HTML file. */
import { handoutOf } from '../../../graph/answers/handout/gather';
import { exportName } from '../../../graph/formats/exportName';
import { handoutHtml } from '../../../graph/formats/html/handout';
import type { Writable } from '../../../graph/formats/node/exportBytes';
import type { Arguments, Command } from '../command';
import { conceptIds } from '../concept';
import { UsageError } from '../failure';
import { filterFrom, groupOptions } from '../filter';
import { interruptible } from '../interrupt';
import { writeExport } from '../output';
import { plain } from '../print';
import { withStore } from '../store';

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

async function run(given: Arguments): Promise<undefined> {
  const [concept = ''] = given.rest;
  const target = given.text('output');
  if (target === undefined || target === '')
    throw new UsageError('plain needs -o: a file, a folder, or - for standard output.');
  const now = new Date();
  const date = now.toISOString().slice(0, 10);
  const { unchecked: _, ...people } = filterFrom(given);
  const handout = await withStore('read', async (store) => {
    const [id = ''] = await conceptIds(store, [concept], { unchecked: false });
    return handoutOf({ id, date, ...people }, store);
  });
  const page: Writable = {
    name: exportName(`${handout.title} plain page`, now),
    format: { label: 'A plain page', mediaType: 'text/html' },
    files: [{ ending: '.html', content: once(handoutHtml(handout, null)) }],
    info: { date },
  };
  const files = await interruptible((signal) =>
    writeExport(page, target, { signal, onBytes: () => undefined }),
  );
  // On stderr, since standard output may be the page itself.
  if (files.length > 0) console.error(`Wrote ${plain(files.join(', '))}.`);
}

export const plainCommand: Command = {
  name: 'plain',
  takes: 'CONCEPT',
  least: 1,
  most: 1,
  about:
    'Writes a plain page for patients and carers: what checked claims say of a concept, with references, as HTML. A concept is an id, or a name that only one has.',
  options: {
    output: { value: 'FILE|DIR|-', short: 'o', about: 'where to; - is standard output' },
    ...groupOptions('what is said about these people first'),
  },
  run,
};
