/** GET /api/kinds: how often which relation ties which kinds: the shape of the whole graph. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { kindsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const { unchecked } = readQuery(request, kindsQuery);
  return { ties: await (await getStore()).kindTies({ unchecked }) };
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
