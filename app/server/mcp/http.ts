/**
 * Assistants over HTTP: the protocol's streamable transport without sessions or streams, one message and one answer a
 * request. Nothing is kept between two requests, so any of several servers may answer the next.
 */
import { GraphError } from '@/graph/model';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { pathsInThread, rankInThread } from '../asking/inThread';
import { dataHeaders } from '../csp';
import { isOwnOrigin } from '../hosts';
import { HttpProblem } from '../problem';
import { readJson } from '../read/body';
import { getStore } from '../store';
import { assistantServer } from './server';
import type { ToolAsk } from './tool';

const ask: ToolAsk = { store: getStore, rank: rankInThread, paths: pathsInThread };

/** A browser tells where a page comes from that posts; a program sends no Origin. */
function refuseForeignPage(headers: Headers): void {
  const origin = headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, headers.get('host')))
    throw new HttpProblem('forbidden', 'Pages of other sites may not ask here. A program sends no Origin.');
}

/**
 * Answers one message.
 * @throws {HttpProblem} forbidden
 * @throws {GraphError} bad_input, too_large
 */
export async function answerAssistant(request: Request): Promise<Response> {
  refuseForeignPage(request.headers);
  const message = await readJson(request);
  // In a batch one message could cancel another, whose answer the transport would then wait for without end.
  if (Array.isArray(message))
    throw new GraphError('bad_input', 'Send one message a request: batches are not taken.');
  const { server } = assistantServer(ask);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  try {
    await server.connect(transport);
    const { status, headers, body } = await transport.handleRequest(request, { parsedBody: message });
    return new Response(body, { status, headers: { ...Object.fromEntries(headers), ...dataHeaders } });
  } finally {
    await server.close();
  }
}
