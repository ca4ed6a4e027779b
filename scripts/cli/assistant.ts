/**
 * Answers an assistant over two streams, from the store that the environment names. Standard output belongs to the
 * protocol: everything else that is to be said goes to standard error.
 */
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { keepOpen } from '../../app/server/keepOpen';
import { assistantServer } from '../../app/server/mcp/server';
import type { ToolAsk } from '../../app/server/mcp/tool';
import { fileIdentity } from '../../app/server/store';
import { linksBetween } from '../../graph/answers/paths/paths';
import { Ranker } from '../../graph/answers/rank/ranker';
import { openStore } from '../../graph/store/open';
import type { GraphStore } from '../../graph/store/types';

/** The store, opened when it is first asked for: where there is none yet, each question says so until there is. */
function storeAsk(): { ask: ToolAsk; close: () => Promise<void> } {
  let last: Promise<GraphStore> | null = null;
  const rankers = new WeakMap<GraphStore, Ranker>();
  const store = keepOpen(() => (last = openStore({ access: 'read', env: process.env })), fileIdentity);
  return {
    ask: {
      store,
      async rank(request) {
        const open = await store();
        const ranker = rankers.get(open) ?? new Ranker(open);
        rankers.set(open, ranker);
        return ranker.rank(request);
      },
      paths: async (question) => linksBetween(question, await store()),
    },
    // One that could not be opened was told of when it was asked for.
    close: async () => (await last?.catch(() => null))?.close(),
  };
}

/** Serves until the input ends. */
export async function serveAssistant(input: Readable, output: Writable): Promise<void> {
  const { ask, close } = storeAsk();
  const { server, settled } = assistantServer(ask);
  const transport = new StdioServerTransport(input, output);
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve);
    input.once('close', resolve);
    server.server.onclose = resolve;
  });
  server.server.onerror = (error) => console.error(`A message could not be taken: ${error.message}`);
  await server.connect(transport);
  await ended;
  // Questions that came before the end are still answered.
  await settled();
  await server.close();
  await close();
}
