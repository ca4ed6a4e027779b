/** An export as one stream of bytes with its name and type: the file itself, or a zip archive of several. */
import type { GraphExport } from '../exportGraph';
import { zipFiles } from './zip';

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
export function exportBytes({ name, format, files, info }: GraphExport): ExportBytes {
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
