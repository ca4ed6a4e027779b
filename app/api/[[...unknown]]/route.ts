/** Everything under /api that no route answers. */
import { answer, only } from '@/app/server/answer';
import { HttpProblem } from '@/app/server/problem';

const unknown = answer(async (request) => {
  const path = new URL(request.url).pathname.slice(0, 200);
  throw new HttpProblem(
    'not_found',
    `There is nothing at ${path}. GET /api/openapi.json lists what there is.`,
  );
});
export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
export const { OPTIONS } = only();
