/** GET /api/search: concepts by name, synonym or id, best match first. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { searchQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { q, riskGroup, riskGroupMatch, unchecked, ...rest } = readQuery(request, searchQuery);
  return (await getStore()).search({ text: q, ...rest, filter: filterOf({ riskGroup, riskGroupMatch, unchecked }) });
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
