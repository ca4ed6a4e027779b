/** /api/session: trades the token for a cookie (POST), ends it (DELETE), tells whether it may write (GET). */
import { answer, only } from '@/app/server/answer';
import { readBody } from '@/app/server/read/body';
import { sessionBody } from '@/app/server/schemas/requests';
import { endSession, requireJson, requireOwnPage, sessionState, startSession } from '@/app/server/session';

export const GET = answer(async (request) => sessionState(request.headers));

export const POST = answer(async (request) => {
  requireOwnPage(request.headers);
  requireJson(request.headers);
  const { token } = await readBody(request, sessionBody);
  return startSession(request.headers, token);
});

export const DELETE = answer(async (request) => {
  requireOwnPage(request.headers);
  return endSession();
});
export const { PUT, PATCH, OPTIONS } = only('GET', 'POST', 'DELETE');
