/** The plain page of one concept, to be read and printed. */
import { answer, only } from '@/app/server/answer';
import { plainPage } from '@/app/server/plainPage';

export const dynamic = 'force-dynamic';

export const GET = answer(plainPage);
export const { POST, PUT, PATCH, DELETE, OPTIONS } = only('GET');
