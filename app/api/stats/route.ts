/** GET /api/stats: how much there is of what, from which sources and data sets. */
import { answer, only } from '@/app/server/answer';
import { readQuery } from '@/app/server/read/query';
import { filterOf } from '@/app/server/schemas/fields';
import { statsQuery } from '@/app/server/schemas/requests';
import { getStore } from '@/app/server/store';

export const GET = answer(async (request) => {
  const filter = filterOf(readQuery(request, statsQuery));
  const stats = await (await getStore()).stats(filter);
  return { ...stats, datasets: stats.datasets.filter(({ state }) => state === 'complete') };
});
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
