/** An export as an answer: a file to be saved, streamed. */
import { exportGraph, formatById } from '@/graph/formats';
import { exportBytes } from '@/graph/formats/node/exportBytes';
import type { ExportSelection, GraphFilter, GraphStore } from '@/graph/store/types';
import { exportPicture } from '../../explorer/picture/exportPicture';
import { dataHeaders } from '../csp';
import { streamOf } from './stream';

/** @throws {GraphError} as the store does, before anything is sent */
export async function sendExport(
  store: GraphStore,
  formatId: string,
  selection: ExportSelection,
  filter: GraphFilter,
): Promise<Response> {
  const format = formatById(formatId, 'write');
  const { fileName, mediaType, bytes } = exportBytes(
    await exportGraph(store, { format, selection, filter, date: new Date(), draw: exportPicture }),
  );
  return new Response(streamOf(bytes), {
    headers: {
      ...dataHeaders,
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
