/** GET /api/nodes/{id}/neighbours: a page of what a concept is tied to. */
import { answer, only } from '@/app/server/answer';
import { readId, readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { neighboursQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request, params) => {
  const id = readId(params);
  const { riskGroup, riskGroupMatch, unchecked, ...rest } = readQuery(request, neighboursQuery);
  return (await getStore()).neighbours({
    id,
    ...rest,
    filter: filterOf({ riskGroup, riskGroupMatch, unchecked }),
  });
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
