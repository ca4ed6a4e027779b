/** POST /api/rank: the conditions whose sources list these symptoms. */
import { answer, only } from '@/app/server/answer';
import { rankInThread } from '@/app/server/asking/inThread';
import { readBody } from '@/app/server/read/body';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { rankBody, rankQuery } from '@/app/server/schemas/rank';
import { checkSymptoms } from '@/graph/answers/rank/question';

export const POST = answer(async (request) => {
  const query = readQuery(request, rankQuery);
  const { observed, absent, limit, ...filter } = await readBody(request, rankBody);
  // What needs no store is told at once.
  checkSymptoms({ observed, absent });
  return rankInThread({ observed, absent, limit, filter: filterOf(query, filter) }, request.signal);
});
export const { GET, PUT, PATCH, DELETE, OPTIONS } = only('POST');
