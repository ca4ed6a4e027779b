/** Files on disk as the inputs of an import; an archive among them stands for the files in it. */
import { open } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { limits } from '../../model';
import { archivedInputs, archiveStart, beginsAsArchive, type Bytes } from '../import/archive';
import type { ImportInput } from '../importFiles';
import { fileInput } from './fileInput';
import { unpacked } from './gunzip';

export interface DiskFile {
  path: string;
  /** As it stands in sentences, where that is not the path as given. */
  name?: string;
}

/** Opened for each read: nobody tells when the last of an archive's files was read. */
async function readAt(path: string, offset: number, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await handle.read(buffer, 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The bytes of an archive, or null where the file is none. One that comes through a pipe cannot be read in any order. */
async function archiveAt(path: string): Promise<Bytes | null> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return null;
  const read = (offset: number, length: number) => readAt(path, offset, length);
  // One that may not be read is told when it is read as a file.
  const start = await read(0, archiveStart).catch(() => new Uint8Array());
  return beginsAsArchive(start) ? { size: stat.size, read } : null;
}

/** @throws GraphError as archives do; what is wrong with another file is told when it is read */
export async function diskInputs(files: readonly DiskFile[]): Promise<ImportInput[]> {
  const inputs: ImportInput[] = [];
  for (const { path, name = path } of files) {
    const bytes = await archiveAt(path);
    if (bytes === null) inputs.push(fileInput(path, name));
    else
      inputs.push(
        ...(await archivedInputs({
          name,
          path: resolve(path),
          bytes,
          unpack: unpacked,
          most: limits.archiveText,
          instead: 'Unpack it and import the files in it.',
        })),
      );
  }
  return inputs;
}
