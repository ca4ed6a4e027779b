/** GET /api/search: concepts by name, synonym or id, best match first. */
import { find } from '@/graph/answers/find';
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { searchQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { q, riskGroup, riskGroupMatch, unchecked, ...rest } = readQuery(request, searchQuery);
  const filter = filterOf({ riskGroup, riskGroupMatch, unchecked });
  return find({ text: q, ...rest, filter }, await getStore());
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
