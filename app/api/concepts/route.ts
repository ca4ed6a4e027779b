/** GET /api/concepts: the concepts of a kind, the best connected first. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { conceptsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { kind, limit, ...rest } = readQuery(request, conceptsQuery);
  return { nodes: await (await getStore()).topNodes(kind, limit, filterOf(rest)) };
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
