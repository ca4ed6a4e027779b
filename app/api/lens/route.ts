/** GET /api/lens: what is said about chosen groups of people, each member with its reason. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { lensQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { riskGroups, ...filter } = filterOf(readQuery(request, lensQuery));
  return (await getStore()).lens(riskGroups, filter);
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
