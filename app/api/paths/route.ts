/** GET /api/paths: what links two concepts, along causation first. */
import { answer, only } from '@/app/server/answer';
import { pathsInThread } from '@/app/server/asking/inThread';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { pathsQuery } from '@/app/server/schemas/requests';

export const GET = answer(async (request) => {
  const { riskGroup, riskGroupMatch, unchecked, ...question } = readQuery(request, pathsQuery);
  const filter = filterOf({ riskGroup, riskGroupMatch, unchecked });
  return pathsInThread({ ...question, filter }, request.signal);
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
