/** DELETE /api/datasets/{name}: takes out exactly what came with a data set. Needs the token. */
import { answer, only } from '@/app/server/answer';
import { dataHeaders } from '@/app/server/csp';
import { removeDataset } from '@/app/server/datasets';
import { readName } from '@/app/server/read/query';

export const DELETE = answer(async (request, params) => {
  await removeDataset(request.headers, () => readName(params));
  return new Response(null, { status: 204, headers: dataHeaders });
});
export const { GET, POST, PUT, PATCH, OPTIONS } = only('DELETE');
