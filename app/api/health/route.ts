/** GET /api/health: whether the store answers. 503 where it does not, with the reason. */
import { answer, only } from '@/app/server/answer';
import { health } from '@/app/server/health';

export const GET = answer(health);
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
