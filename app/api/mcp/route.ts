/** POST /api/mcp: the tools for assistants, by the Model Context Protocol. They only read. */
import { answer, only } from '@/app/server/answer';
import { answerAssistant } from '@/app/server/mcp/http';

export const POST = answer(answerAssistant);
export const { GET, PUT, PATCH, DELETE, OPTIONS } = only('POST');
