/** GET /api/statements: every claim behind one line, and those that say the opposite. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { statementsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { riskGroup, riskGroupMatch, unchecked, ...key } = readQuery(request, statementsQuery);
  return (await getStore()).statements(key, filterOf({ riskGroup, riskGroupMatch, unchecked }));
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
