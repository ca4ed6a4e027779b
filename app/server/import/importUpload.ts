/** An import over HTTP, from the request to the report. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '@/graph/formats/importFiles';
import { parseMappings } from '@/graph/formats/tables/mapping/schema';
import { GraphError } from '@/graph/model';
import { parse } from '../read/parse';
import { importFields } from '../schemas/importRequest';
import { requireWriteAccess } from '../session';
import { receive } from './receive';
import { runImport } from './run';

let busy = false;

/**
 * Receives the files and imports them as one data set, one upload at a time.
 * @throws {HttpProblem} unauthorized, forbidden
 * @throws {GraphError} conflict while another upload is at work, and as receiving and importing fail
 */
export async function importUpload(request: Request): Promise<ImportReport> {
  requireWriteAccess(request.headers);
  if (busy) throw new GraphError('conflict', 'Another import is at work. Try again when it is done.');
  busy = true;
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'etiograph-import-'));
    const { files, labels: sent, fields } = await receive(request, folder);
    const {
      mappings,
      labels: ours,
      ...options
    } = parse(importFields, fields, [...Object.keys(importFields.shape), 'file']);
    const said = mappings === undefined ? {} : { mappings: parseMappings(mappings, 'The field “mappings”') };
    if (sent !== null && ours !== undefined)
      throw new GraphError('bad_input', 'Send “labels” once: as a table of your own, or as “population”.');
    const labels = sent !== null ? { sent } : ours === undefined ? undefined : { ours };
    const named = labels === undefined ? {} : { labels };
    return await runImport({ folder, files, ...options, ...said, ...named }, request.signal);
  } finally {
    busy = false;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
