/** `etiograph export`: writes the graph, a data set, or what is around a concept, to a file, a folder or a pipe. */
import { statSync } from 'node:fs';
import { exportGraph, writableFormats, type Format, type PictureMaker } from '../../../graph/formats';
import { limits } from '../../../graph/model';
import type { ExportSelection, GraphFilter, GraphStore } from '../../../graph/store/types';
import type { Arguments, Command } from '../command';
import { UsageError } from '../failure';
import { filterFrom, groupOptions } from '../filter';
import { givenFormat } from '../givenFormat';
import { interruptible } from '../interrupt';
import { count, counted, plain } from '../print';
import { writeExport } from '../output';
import { Progress } from '../progress';
import { withStore } from '../store';

function selectionOf(given: Arguments): ExportSelection {
  const [dataset, id] = [given.text('dataset'), given.text('node')];
  const depth = given.number('depth', 0, limits.exportDepth);
  if (dataset !== undefined && id !== undefined) throw new UsageError('Give --dataset or --node, not both.');
  if (id === undefined && depth !== undefined) throw new UsageError('--depth needs --node.');
  if (id !== undefined) return { what: 'around', id, depth: depth ?? 1 };
  return dataset === undefined ? { what: 'everything' } : { what: 'dataset', dataset };
}

/** What was left out because nobody checked it; silence would look like a loss. */
async function leftOut(store: GraphStore, filter: GraphFilter): Promise<string | null> {
  if (filter.unchecked) return null;
  const { unchecked } = await store.stats({ unchecked: false, riskGroups: [] });
  return unchecked === 0
    ? null
    : `Claims found by a program and checked by nobody were left out (the store has ${count(unchecked)}); --unchecked takes them in.`;
}

/** Our JSON is read whole, up to a cap: who exports more should know before the file is needed. */
function tooLargeToRead({ id }: Format, [file]: readonly string[]): string | null {
  if (id !== 'json' || file === undefined || statSync(file).size <= limits.wholeFile) return null;
  return `The file is larger than the ${limits.wholeFile / 1_000_000} MB that can be read back: use --format kgx to move a graph of this size.`;
}

/** Layout and drawing are loaded only for a format that shows a picture. */
async function pictureMaker(): Promise<{ draw: PictureMaker }> {
  const { exportPicture } = await import('../../../app/explorer/picture/exportPicture');
  return { draw: exportPicture };
}

async function run(given: Arguments): Promise<undefined> {
  const [formatName, target] = [given.text('format'), given.text('output')];
  if (formatName === undefined) throw new UsageError('export needs --format.');
  if (target === undefined)
    throw new UsageError('export needs -o: a file, a folder, or - for standard output.');
  if (target === '') throw new UsageError('-o has no name in it.');
  const selection = selectionOf(given);
  const filter = filterFrom(given);
  const format = givenFormat(formatName, 'write');
  await withStore('read', async (store) => {
    const draw = format.showsPicture === true ? await pictureMaker() : {};
    const graph = await exportGraph(store, { format, selection, filter, date: new Date(), ...draw });
    const progress = new Progress();
    const onBytes = (path: string, bytes: number) =>
      progress.show(() => `${plain(path)}: ${count(Math.round(bytes / 1_000_000))} MB`);
    const files = await interruptible((signal) => writeExport(graph, target, { signal, onBytes })).finally(
      () => progress.end(),
    );
    const { nodes, statements } = graph.survey;
    // On stderr, since standard output may be the file itself.
    console.error(
      [
        `Wrote ${counted(nodes, 'node')} and ${counted(statements, 'statement')}${files.length === 0 ? '' : ` to ${plain(files.join(', '))}`}.`,
        await leftOut(store, filter),
        tooLargeToRead(format, files),
        graph.info.noPicture ?? null,
      ]
        .filter((line) => line !== null)
        .join('\n'),
    );
  });
}

export const exportCommand: Command = {
  name: 'export',
  takes: '',
  least: 0,
  most: 0,
  about:
    'Writes the graph or a part of it, with all evidence. Several files become one .zip, or stand in a folder.',
  options: {
    format: { value: 'F', about: writableFormats.map(({ id }) => id).join(', ') },
    output: { value: 'FILE|DIR|-', short: 'o', about: 'where to; - is standard output' },
    dataset: { value: 'NAME', about: 'only what came with this data set' },
    node: { value: 'ID', about: 'only this concept and what is around it' },
    depth: { value: 'N', about: `how many steps around it, up to ${limits.exportDepth}; 1 when not told` },
    ...groupOptions('only what is said about these people'),
    unchecked: { about: 'with claims that a program found and nobody checked' },
  },
  run,
};
