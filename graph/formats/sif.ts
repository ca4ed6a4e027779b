/** The simple interaction format of Cytoscape and Hetionet, with the table of nodes that goes with it. Read only. */
import { idReader } from './ids';
import { edgeLineReader, isEdgeHeading, sifCells } from './sif/edges';
import { hetionetId, metaedges } from './sif/hetionet';
import { isNodeHeading, nodeRowReader } from './sif/nodeTable';
import { lineBatches } from './text/lines';
import type { FileHead, FileRecord, FileRole, Format, ReadOptions } from './types';

function sniff({ text }: FileHead): FileRole | null {
  const [first = ''] = text.split(/\r?\n/, 1);
  const cells = first.split('\t');
  if (isNodeHeading(cells)) return 'nodes';
  const [source = '', relation = ''] = cells;
  const isHetionet = cells.length === 3 && hetionetId(source) !== null && Object.hasOwn(metaedges, relation);
  return isHetionet || isEdgeHeading(cells) ? 'edges' : null;
}

type LineReader = (line: string, number: number, records: FileRecord[]) => void;

/** The reader of the lines after the first, and of the first too unless it is a heading. */
function lineReader(first: string, options: ReadOptions): { read: LineReader; isHeading: boolean } {
  const readId = idReader(options);
  const heading = first.split('\t');
  if (isNodeHeading(heading)) {
    const readRow = nodeRowReader(heading, readId);
    return {
      read: (line, number, records) => records.push(readRow(line.split('\t'), number)),
      isHeading: true,
    };
  }
  const readLine = edgeLineReader(readId);
  const read: LineReader = (line, number, records) => readLine(sifCells(line), line, number, records);
  return { read, isHeading: isEdgeHeading(sifCells(first)) };
}

async function* read(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<FileRecord[]> {
  let reader: { read: LineReader; isHeading: boolean } | null = null;
  let number = 0;
  for await (const lines of lineBatches(text, options.file)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      if (reader === null) {
        reader = lineReader(line, options);
        if (reader.isHeading) continue;
      }
      reader.read(line, number, records);
    }
    yield records;
  }
}

export const sif: Format = {
  id: 'sif',
  label: 'SIF (Cytoscape, Hetionet)',
  extensions: ['sif'],
  mediaType: 'text/plain',
  sniff,
  read,
};
