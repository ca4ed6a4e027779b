/** Writing from the page: whether it may, its data sets, removing one, and sending files with progress. */
import type { ImportReport } from '@/graph/formats/importFiles';
import type { GivenMapping } from '@/graph/formats/tables/mapping/mapping';
import { limits } from '@/graph/model';
import type { DatasetSummary } from '@/graph/store/types';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import { ReadableError, request } from './rest';

export type Writing = 'off' | 'locked' | 'open';

/** A write with the cookie has to say that our own page sends it. */
const ours = { 'X-Etiograph': '1' };

export const fetchWriting = async (signal?: AbortSignal): Promise<Writing> =>
  (await request<{ writing: Writing }>('/api/session', {}, signal)).writing;

export const fetchDatasets = async (signal?: AbortSignal): Promise<DatasetSummary[]> =>
  (await request<{ datasets: DatasetSummary[] }>('/api/datasets', {}, signal)).datasets;

export const removeDataset = (name: string): Promise<void> =>
  request<void>(`/api/datasets/${encodeURIComponent(name)}`, { method: 'DELETE', headers: ours }, undefined);

/** Which names concepts get: those in the files, those of the program's table of groups of people, or of one's own. */
export type Names = { use: 'files' } | { use: 'population' } | { use: 'own'; file: File };

export interface ImportOrder {
  files: readonly File[];
  /** Empty: the file's own word for it, or its name. */
  dataset: string;
  dryRun: boolean;
  /** What was said of tables' columns. */
  mappings: readonly GivenMapping[];
  labels: Names;
  signal: AbortSignal;
  /** Told the share of bytes that was sent, 0 to 1; null once all is sent and the server reads. */
  onProgress: (sent: number | null) => void;
}

function formOf({ files, dataset, dryRun, mappings, labels }: ImportOrder): FormData {
  const form = new FormData();
  if (dataset !== '') form.append('dataset', dataset);
  form.append('dryRun', String(dryRun));
  if (mappings.length > 0) form.append('mappings', JSON.stringify(mappings));
  if (labels.use === 'population') form.append('labels', 'population');
  if (labels.use === 'own') form.append('labels', labels.file, labels.file.name);
  for (const file of files) form.append('file', file, file.name);
  return form;
}

function checkUpload(files: readonly File[]): void {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > limits.uploadFiles)
    throw new ReadableError('bad_input', text.failures.uploadFiles(limits.uploadFiles));
  if (size > limits.upload)
    throw new ReadableError('bad_input', text.failures.uploadSize(`${limits.upload / 1_000_000_000} GB`));
}

/** Trades a token for the right to write. */
export const enterToken = (token: string): Promise<void> =>
  request<void>(
    '/api/session',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...ours },
      body: JSON.stringify({ token }),
    },
    undefined,
  );

function problemIn(status: number, body: string): ReadableError {
  // The server words these for programs; a person in the page needs other words.
  if (status === 401) return new ReadableError('locked', adding.failures.locked);
  if (status === 500) return new ReadableError('failed', adding.failures.server);
  try {
    const { detail } = JSON.parse(body) as { detail?: string };
    if (detail !== undefined) return new ReadableError('failed', detail);
  } catch {
    // A proxy between here and the server may answer with a page of its own.
  }
  return new ReadableError('failed', status === 413 ? text.failures.tooLarge : text.failures.status(status));
}

/**
 * Imports files as one data set, or checks what an import would do. By XMLHttpRequest, since fetch does not tell how
 * much was sent.
 */
export function sendImport(order: ImportOrder): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    checkUpload(order.files);
    order.signal.throwIfAborted();
    const sending = new XMLHttpRequest();
    sending.open('POST', '/api/import');
    for (const [name, value] of Object.entries(ours)) sending.setRequestHeader(name, value);
    sending.upload.onprogress = ({ loaded, total }) => order.onProgress(total === 0 ? 0 : loaded / total);
    sending.upload.onload = () => order.onProgress(null);
    sending.onload = () => {
      if (sending.status === 200) resolve(JSON.parse(sending.responseText) as ImportReport);
      else reject(problemIn(sending.status, sending.responseText));
    };
    // A server that refuses a large upload may close the connection before all is sent.
    sending.onerror = () => reject(new ReadableError('offline', text.failures.uploadBroke));
    sending.onabort = () => reject(new ReadableError('cancelled', text.failures.cancelled));
    order.signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(formOf(order));
  });
}
