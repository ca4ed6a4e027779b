/** The files of what was dropped: a folder among it stands for the files in it, however deep. */
import { GraphError, limits } from '@/graph/model';
import { text } from '@/app/messages/en';

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder gives its entries a part at a time, and none where it has no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
    checkCount(all.length);
  }
}

function checkCount(count: number): void {
  if (count > limits.archiveFiles)
    throw new GraphError('too_large', text.failures.uploadFiles(limits.archiveFiles));
}

/**
 * @param entries what was dropped, taken while the drop was told: a browser forgets it after that
 * @throws GraphError `too_large` beyond `limits.archiveFiles` files
 */
export async function droppedFiles(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (isFolder(entry)) files.push(...(await droppedFiles(await entriesOf(entry))));
    else if (isFile(entry))
      files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    checkCount(files.length);
  }
  return files;
}
