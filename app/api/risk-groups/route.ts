/** GET /api/risk-groups: the groups of people of whom something is said to be more common, with counts. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { riskGroupsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { unchecked } = readQuery(request, riskGroupsQuery);
  return { groups: await (await getStore()).riskGroups({ unchecked }) };
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
