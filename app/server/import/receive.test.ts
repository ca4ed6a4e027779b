import { limits } from '@/graph/model';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { origin } from '../testing/call';
import { receive, safeName } from './receive';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'etiograph-test-'))));
afterEach(() => rm(folder, { recursive: true }));

const post = (body: BodyInit, type?: string): Request =>
  new Request(origin, {
    method: 'POST',
    body,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
  });
const form = (...parts: [string, string | File][]): FormData => {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value);
  return data;
};
const file = (content: BlobPart, name: string): [string, File] => ['file', new File([content], name)];

describe('receive', () => {
  test('files and fields, in any order', async () => {
    const big = 'x'.repeat(3_000_000);
    const upload = await receive(
      post(form(file('a', 'nodes.tsv'), ['dataset', 'mine ł'], file(big, 'nodes.tsv'), ['dryRun', 'true'])),
      folder,
    );
    expect(upload).toEqual({
      files: ['1/nodes.tsv', '2/nodes.tsv'],
      labels: null,
      fields: { dataset: 'mine ł', dryRun: 'true' },
    });
    expect(await readFile(join(folder, '1/nodes.tsv'), 'utf8')).toBe('a');
    expect((await readFile(join(folder, '2/nodes.tsv'), 'utf8')).length).toBe(big.length);
  });

  test('an empty file is a file', async () => {
    expect(await receive(post(form(file('', 'empty.json'))), folder)).toEqual({
      files: ['1/empty.json'],
      labels: null,
      fields: {},
    });
    expect(await readFile(join(folder, '1/empty.json'), 'utf8')).toBe('');
  });

  const boundary = 'multipart/form-data; boundary=x';
  const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n{}';
  test.each([
    ['no file', post(form(['dataset', 'a'])), 'bad_input'],
    ['a file in another part', post(form(['other', new File(['a'], 'a.json')])), 'bad_input'],
    [
      'too many files',
      post(form(...Array.from({ length: limits.uploadFiles + 1 }, () => file('a', 'a.json')))),
      'too_large',
    ],
    ['another type', post('{}', 'application/json'), 'unsupported_media_type'],
    ['no boundary', post('x', 'multipart/form-data'), 'unsupported_media_type'],
    ['an empty boundary', post('x', 'multipart/form-data; a=b'), 'bad_input'],
    ['no body', new Request(origin, { method: 'POST', headers: { 'content-type': boundary } }), 'bad_input'],
    ['an end that is missing', post(part, boundary), 'bad_input'],
    ['garbage', post('garbage', boundary), 'bad_input'],
  ])('%s is refused', async (_, request, code) => {
    await expect(receive(request, folder)).rejects.toMatchObject({ code });
  });

  test('a body that breaks off is told so', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(part)),
      pull: (controller) => controller.error(new Error('reset')),
    });
    const request = new Request(origin, {
      method: 'POST',
      body,
      headers: { 'content-type': boundary },
      duplex: 'half',
    } as RequestInit);
    await expect(receive(request, folder)).rejects.toMatchObject({ code: 'bad_input' });
  });

  test('a folder that cannot be written is no fault of the upload', async () => {
    await expect(receive(post(form(file('a', 'a.json'))), join(folder, 'gone'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

test.each([
  ['nodes.tsv.gz', 'nodes.tsv.gz'],
  ['Größe ł.json', 'Größe ł.json'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['--format', 'format'],
  ['.hidden', 'hidden'],
  ['a;rm -rf $(x)|"\n.json', 'a_rm -rf __x____.json'],
  ['C:\\x\\a.json', 'C__x_a.json'],
  ['..', 'file'],
  ['', 'file'],
  [undefined, 'file'],
  [`${'x'.repeat(300)}.json`, `${'x'.repeat(95)}.json`],
])('safeName(%j)', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});
