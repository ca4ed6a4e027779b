/** GET /api/nodes/{id}: one concept, and how many neighbours of which kind it has. */
import { answer, only } from '@/app/server/answer';
import { readId, readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { nodeQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request, params) => {
  const id = readId(params);
  const filter = filterOf(readQuery(request, nodeQuery));
  return (await getStore()).node(id, filter);
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
