/** GET /api/nodes/{id}/same-as: concepts that may be the same as one, each with the codes in common. */
import { answer, only } from '@/app/server/answer';
import { readId, readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { sameAsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request, params) => {
  const id = readId(params);
  const filter = filterOf(readQuery(request, sameAsQuery));
  return (await getStore()).sameAs(id, filter);
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
