/** /api/export: the graph or a part of it as a file. GET for links, POST where there are more ids than fit in one. */
import { answer, only } from '@/app/server/answer';
import { sendExport } from '@/app/server/export/send';
import { readBody } from '@/app/server/read/body';
import { readQuery } from '@/app/server/read/query';
import { exportBody, exportFilterQuery, exportQuery, selectionOf } from '@/app/server/schemas/exportRequest';
import { filterOf } from '@/app/server/schemas/fields';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const asked = readQuery(request, exportQuery);
  return sendExport(await getStore(), asked.format, selectionOf(asked), filterOf(asked));
});

export const POST = answer(async (request) => {
  const query = readQuery(request, exportFilterQuery);
  const asked = await readBody(request, exportBody);
  return sendExport(await getStore(), asked.format, selectionOf(asked), filterOf(query, asked));
});
export const { PUT, PATCH, DELETE, OPTIONS } = only('GET', 'POST');
