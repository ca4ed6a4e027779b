/** The two addresses that files go through, as openapi.json describes them. */
import type { ZodOpenApiPathItemObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { exportBody, exportFilterQuery, exportQuery } from '../schemas/exportRequest';
import { importForm, importReport } from '../schemas/importRequest';
import { answers, failures } from './operation';

const file: ZodOpenApiResponseObject = {
  description: 'The file, with a dated name. Formats of several tables come as one zip.',
  headers: {
    'Content-Disposition': { description: 'attachment, with the name', schema: { type: 'string' } },
  },
  content: { '*/*': {} },
};
const exportResponses = { 200: file, ...failures(400, 404, 503, 504) };

export const exportPath: ZodOpenApiPathItemObject = {
  get: {
    operationId: 'export',
    summary: 'The graph or a part of it as a file',
    requestParams: { query: exportQuery },
    responses: exportResponses,
  },
  post: {
    operationId: 'exportMany',
    summary: 'The same, where there are many ids',
    requestParams: { query: exportFilterQuery },
    requestBody: { content: { 'application/json': { schema: exportBody } }, required: true },
    responses: { ...exportResponses, ...failures(413) },
  },
};

export const importPath: ZodOpenApiPathItemObject = {
  post: {
    operationId: 'import',
    summary: 'Files into the store as a new data set, whole or not at all',
    security: [{ bearer: [] }, { cookie: [] }],
    requestBody: { content: { 'multipart/form-data': { schema: importForm } }, required: true },
    responses: {
      200: answers('What was read and written.', importReport),
      ...failures(400, 401, 403, 409, 413, 415, 503),
    },
  },
};
