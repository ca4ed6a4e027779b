/** GET /api/openapi.json: this API, described from the schemas that parse its requests. */
import { answer, only } from '@/app/server/answer';
import { dataHeaders } from '@/app/server/csp';
import { openapi } from '@/app/server/openapi/document';

export const GET = answer(
  async () => new Response(openapi(), { headers: { ...dataHeaders, 'Content-Type': 'application/json' } }),
);
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
