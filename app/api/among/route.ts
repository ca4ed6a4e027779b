/** POST /api/among: the lines between given concepts. */
import { answer, only } from '@/app/server/answer';
import { findAmong } from '@/app/server/findAmong';
import { readBody } from '@/app/server/read/body';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { amongBody, amongQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const POST = answer(async (request) => {
  const query = readQuery(request, amongQuery);
  const { ids, ...filter } = await readBody(request, amongBody);
  return findAmong(await getStore(), ids, filterOf(query, filter));
});
export const { GET, PUT, PATCH, DELETE, OPTIONS } = only('POST');
