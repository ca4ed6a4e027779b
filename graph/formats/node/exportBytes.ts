/** An export as one stream of bytes with its name and type: the file itself, or a zip archive of several. */
import type { ExportFile, ExportInfo, Format } from '../types';
import { zipFiles } from './zip';

/** What is written: an export of a graph, or a page. */
export interface Writable {
  /** Without ending. */
  name: string;
  format: Pick<Format, 'label' | 'mediaType'>;
  files: ExportFile[];
  info: Pick<ExportInfo, 'date'>;
}

export interface ExportBytes {
  fileName: string;
  mediaType: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Text as UTF-8 bytes. */
export async function* encodeText(text: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const part of text) yield Buffer.from(part);
}

/** Reads nothing until the bytes are read; they can be read once. */
export function exportBytes({ name, format, files, info }: Writable): ExportBytes {
  const [only] = files;
  if (only !== undefined && files.length === 1) {
    return {
      fileName: `${name}${only.ending}`,
      mediaType: `${format.mediaType}; charset=utf-8`,
      bytes: encodeText(only.content),
    };
  }
  const zipped = files.map(({ ending, content }) => ({ name: `${name}${ending}`, content }));
  return {
    fileName: `${name}.zip`,
    mediaType: 'application/zip',
    bytes: zipFiles(zipped, new Date(info.date)),
  };
}
