/** GET /api/compare: what is said of two to four concepts, side by side. */
import { compare } from '@/graph/answers/compare/compare';
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { compareQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { id, limit, ...filter } = readQuery(request, compareQuery);
  return compare({ ids: id, limit, filter: filterOf(filter) }, await getStore());
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
