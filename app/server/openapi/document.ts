/** openapi.json, made once from the schemas that parse the requests. */
import { version } from '@/package.json';
import { createDocument } from 'zod-openapi';
import { paths } from './paths';

let text: string | undefined;

/** The description of the API in OpenAPI 3.1, as text. */
export function openapi(): string {
  text ??= JSON.stringify(
    createDocument({
      openapi: '3.1.1',
      info: {
        title: 'Etiograph',
        version,
        description:
          'A knowledge graph of causes. Every line is a set of claims with evidence. Ids in paths are percent-encoded. It informs; it does not diagnose.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'ETIOGRAPH_TOKEN of the server.' },
          cookie: {
            type: 'apiKey',
            in: 'cookie',
            name: 'etiograph',
            description:
              'Given by POST /api/session. A write also needs our own Origin and the header X-Etiograph.',
          },
        },
      },
      paths,
    }),
  );
  return text;
}
