import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { droppedFiles } from './droppedFiles';

const fileEntry = (name: string) =>
  ({
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void) => done(new File([''], name)),
  }) as FileSystemFileEntry;

/** As browsers do, it gives a part of its entries at a time. */
const folder = (...parts: FileSystemEntry[][]) =>
  ({
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...parts, []];
      return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(left.shift() ?? []) };
    },
  }) as unknown as FileSystemDirectoryEntry;

const many = (count: number) => Array.from({ length: count }, (_, at) => fileEntry(`${at}.tsv`));

describe('droppedFiles', () => {
  it('takes files as they are and folders for what is in them', async () => {
    const entries = [
      folder([fileEntry('nodes.tsv')], [fileEntry('edges.tsv'), folder([fileEntry('deep.tsv')])]),
      fileEntry('a.json'),
    ];
    expect((await droppedFiles(entries)).map(({ name }) => name)).toEqual([
      'nodes.tsv',
      'edges.tsv',
      'deep.tsv',
      'a.json',
    ]);
  });

  it('refuses more files than anybody means', async () => {
    await expect(droppedFiles([folder(many(limits.archiveFiles + 1))])).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});
