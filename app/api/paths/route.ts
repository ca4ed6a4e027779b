/** GET /api/paths: what links two concepts, along causation first. */
import { linksBetween } from '@/graph/answers/paths/paths';
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { pathsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { riskGroup, riskGroupMatch, unchecked, ...question } = readQuery(request, pathsQuery);
  return linksBetween(
    { ...question, filter: filterOf({ riskGroup, riskGroupMatch, unchecked }) },
    await getStore(),
  );
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
