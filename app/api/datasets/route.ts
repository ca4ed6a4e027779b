/** GET /api/datasets: what was imported together. */
import { answer, only } from '@/app/server/answer';
import { listDatasets } from '@/app/server/datasets';
import { readQuery } from '@/app/server/read/query';
import { noQuery } from '@/app/server/schemas/requests';

export const GET = answer(async (request) => {
  readQuery(request, noQuery);
  return { datasets: await listDatasets(request.headers) };
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
