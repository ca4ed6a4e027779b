/** Several files as one zip archive, streamed. The page has its own in zipInPage.ts. */
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZippedFile {
  name: string;
  content: AsyncIterable<string>;
}

/** The archive's bytes; a failure of a file's content breaks them off, so that the archive never looks complete. */
export function zipFiles(files: readonly ZippedFile[], mtime: Date): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const out = new PassThrough();
  let open: Readable | null = null;
  zip.on('error', (error: Error) => out.destroy(error));
  // A reader that stops early must not leave a question to the store half read.
  out.on('close', () => open?.destroy());
  for (const { name, content } of files) {
    zip.addReadStreamLazy(name, { mtime, mode: 0o100644 }, (give) => {
      open = Readable.from(content);
      // The library does not listen for a failure of what it reads.
      open.on('error', (error) => out.destroy(error));
      give(null, open);
    });
  }
  zip.end();
  zip.outputStream.pipe(out);
  return out;
}
