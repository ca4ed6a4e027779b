/** POST /api/import: files into the store as a new data set. Needs the token. */
import { answer, only } from '@/app/server/answer';
import { importUpload } from '@/app/server/import/importUpload';

export const POST = answer(importUpload);
export const { GET, PUT, PATCH, DELETE, OPTIONS } = only('POST');
