/** GET /api/live: the server runs. Asks nothing of the store: what this takes, every answer takes at least. */
import { answer, only } from '@/app/server/answer';
import { dataHeaders } from '@/app/server/csp';

export const GET = answer(async () => new Response(null, { status: 204, headers: dataHeaders }));
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
